/**
 * The data that the figures show as resources of a Data Package.
 *
 * @module
 */
import { parse } from "@std/csv";
import { figureSources } from "../../tables/derived/figures/sources.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { resource } from "../../tables/package/data_package.ts";
import type { Field } from "../../tables/package/field.ts";
import type { Resource } from "../../tables/package/package_shape.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/** Descriptions of a column, by its name, in all derived tables. */
const described: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...Map.groupBy(
    derivedTables.flatMap(({ columns }) => Object.entries(columns)),
    ([name]) => name,
  )]
    .map(([name, found]) => [name, new Set(found.map(([, { description }]) => description))]),
);

/**
 * A resource for the data of each figure, in the order of their paths.
 *
 * @param files files by path from the project folder
 */
export function figureResources(files: Files): Resource[] {
  return [...files].flatMap(([path, bytes]) => {
    const [, figure] = path.match(/^figures\/([\w-]+)\.csv$/) ?? [];
    if (figure === undefined || path === derivedPath(figureSources)) return [];
    const [header = [], ...rows] = parse(new TextDecoder().decode(bytes));
    return [resource(
      {
        name: `figures.${figure.toLowerCase()}`,
        title: `Data of the figure ${figure}`,
        description: `What the figure ${figure} shows, row by row; its caption in ` +
          "figures/README.md says how to read it",
      },
      path,
      {
        fields: header.map((name, at) => fieldOf(name, rows.map((row) => row[at]!))),
        foreignKeys: [],
      },
    )];
  }).sort((a, b) => a.path < b.path ? -1 : 1);
}

/** A column of a figure: of a number where all of its cells are numbers. */
function fieldOf(name: string, cells: readonly string[]): Field {
  const filled = cells.filter((cell) => cell !== "");
  const all = (pattern: RegExp) => filled.length > 0 && filled.every((cell) => pattern.test(cell));
  const found = described.get(name);
  return {
    name,
    type: all(/^-?\d+$/) ? "integer" : all(/^-?\d+(\.\d+)?$/) ? "number" : "string",
    // A name that stands for different things in several tables says nothing here.
    description: found?.size === 1
      ? [...found][0]!
      : "As the caption of the figure says, and the tables that it is drawn from",
  };
}
