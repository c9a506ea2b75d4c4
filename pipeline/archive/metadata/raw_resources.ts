/**
 * The raw sheets as resources of a Data Package.
 *
 * @module
 */
import { placeOf } from "../../clean/raw_sheet.ts";
import { describeRaw, rawColumns } from "../../codebook/words.ts";
import { allTables } from "../../tables/all.ts";
import { resource } from "../../tables/package/data_package.ts";
import type { Resource } from "../../tables/package/package_shape.ts";

/**
 * A resource for each raw sheet, in the order of their paths. All cells are text, as coders wrote
 * it: what kind of value they give, the clean tables say.
 *
 * @param paths paths of files from the project folder; those of no sheet are left out
 */
export function rawResources(paths: Iterable<string>): Resource[] {
  const sheets = [...paths].filter((path) => path.startsWith("data-raw/") && path.endsWith(".csv"));
  return sheets.sort().flatMap((path) => {
    const place = placeOf(path, allTables);
    if (place === undefined) return [];
    const { table, case: folder } = place;
    return [resource(
      {
        name: path.toLowerCase().replace(/^data-raw/, "raw").replace(/\.csv$/, "")
          .replaceAll("/", "."),
        title: folder === "" ? `${table.title}, as written` : `${table.title}: ${folder}`,
        description: `${table.description}, as written in the raw sheet`,
      },
      path,
      {
        fields: rawColumns(table).map((column) => ({
          name: column.name,
          type: "string",
          description: describeRaw(column),
        })),
        foreignKeys: [],
      },
    )];
  });
}
