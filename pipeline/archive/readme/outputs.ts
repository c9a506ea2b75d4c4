/**
 * Section "List of tables and programs".
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { markdownTable } from "../../base/words/markdown_table.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import { type ReadmeMaterial, recordsOf, textOf } from "./material.ts";
import { type Place, placesOf } from "./source_texts.ts";

/** A figure or table with the place in a program that makes it. */
export interface MadeOutput extends Partial<Place> {
  readonly name: string;
  readonly outputs: readonly string[];
  readonly note: string;
}

/** The figures in the order of their page, which is that of the argument. */
export function figureOutputs({ files, sources }: ReadmeMaterial): MadeOutput[] {
  const page = textOf(files, "figures/README.md") ?? "";
  return [...page.matchAll(/^- \[(.+)\]\(#([\w-]+)\)$/gm)].map(([, title, id], at) => {
    const [place] = placesOf(sources, "pipeline/figures", new RegExp(`^ *id: "${id}",$`, "gm"));
    return {
      name: `Figure ${at + 1}`,
      ...(place && { path: place.path, line: place.line }),
      outputs: ["svg", "png", "vl.json", "csv"].map((ending) => `figures/${id}.${ending}`)
        .filter((path) => files.has(path)),
      note: title!,
    };
  });
}

const described = Object.entries({
  ...describedSummaries,
  ...describedFindings,
  ...describedRobustness,
});

/** How often the pages state numbers of a table, by its path. */
function shownTables({ files }: ReadmeMaterial): ReadonlyMap<string, number> {
  const { header, rows } = recordsOf(files, derivedPath(numbers));
  const at = header.indexOf("table");
  return new Map(
    [...Map.groupBy(rows, (row) => row[at]!)].map(([path, { length }]) => [path, length]),
  );
}

/** The tables whose numbers the pages state. */
export function tableOutputs(material: ReadmeMaterial): MadeOutput[] {
  const shown = shownTables(material);
  return described.filter(([, table]) => shown.has(derivedPath(table))).map(([key, table], at) => {
    const [place] = placesOf(
      material.sources,
      `pipeline/${table.stage}`,
      new RegExp(`\\b(?:made|recipe)\\(\\s*(?:described\\.)?${key}(?:Table)?\\b`, "g"),
    );
    return {
      name: `Table ${at + 1}`,
      ...(place && { path: place.path, line: place.line }),
      outputs: [derivedPath(table)],
      note: `${table.title}; behind ${
        counted(shown.get(derivedPath(table))!, "number")
      } of the pages`,
    };
  });
}

/** Numbers in the text, by page. */
function numberLines({ files }: ReadmeMaterial): string[][] {
  const { header, rows } = recordsOf(files, derivedPath(numbers));
  const [page, part, number] = ["page", "part", "number"].map((name) => header.indexOf(name));
  return [...Map.groupBy(rows, (row) => row[page!]!)].map(([name, own]) => {
    const shown = new Set(own.map((row) => `${row[part!]}/${row[number!]}`)).size;
    return [
      `Numbers of \`${name}\``,
      "`pipeline/readme/main.ts`",
      "",
      `\`${name}\``,
      `${counted(shown, "number")}, each with its cells in \`${derivedPath(numbers)}\``,
    ];
  });
}

/** Paths in code; of those after the first only the endings, for the rest is the same. */
function shortened([first = "", ...others]: readonly string[]): string {
  const stem = first.replace(/\.\w+$/, "");
  return [first, ...others.map((path) => path.replace(stem, ""))].map((path) => `\`${path}\``)
    .join(", ");
}

/** Every figure, table and number with its program, line and output. */
export function outputsText(material: ReadmeMaterial): string {
  const made = [...figureOutputs(material), ...tableOutputs(material)];
  const lines = made.map(({ name, path, line, outputs, note }) => [
    name,
    path === undefined ? "not found" : `\`${path}\``,
    line === undefined ? "" : `${line}`,
    shortened(outputs),
    note,
  ]);
  const rows = [...lines, ...numberLines(material)];
  return [
    "The provided code reproduces:",
    [
      "- [x] Every number in the text",
      "- [x] Every table and figure",
      "- [ ] Only some of them",
    ].join("\n"),
    "The text is that of `README.md` and `docs/results.md`. " +
    "Figures are numbered as in `figures/README.md`, tables in the order of the flow. Of a number " +
    `in the text, \`${derivedPath(numbers)}\` is the list: page, part and place, the number as ` +
    "shown, the table, row and column of each cell that it is made of, and how. `deno task trace " +
    "number` reads it.",
    rows.length === 0 ? "The package shows no figure, table or number." : markdownTable(
      [["Figure/Table #", "Program", "Line Number", "Output file", "Note"], ...rows],
      [0, 1, 3, 4],
    ),
  ].join("\n\n");
}
