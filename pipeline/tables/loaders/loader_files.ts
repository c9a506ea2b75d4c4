/**
 * The programs that load the tables of `data-clean`, and the table of columns that they go by.
 *
 * @module
 */
import { stageFolders } from "../derived/derived_table.ts";
import { columns } from "../derived/records/columns.ts";
import { derivedFiles } from "../derived/write_derived.ts";
import { columnLines } from "./column_lines.ts";
import stataText from "./load.do" with { type: "text" };
import pythonText from "./load.py" with { type: "text" };
import rText from "./load.R" with { type: "text" };

/** Texts of all of them by path, as they stand beside the tables. */
export function loaderFiles(): Map<string, string> {
  return new Map([
    ...derivedFiles([{ table: columns, rows: columnLines() }]),
    ...Object.entries({ "load.R": rText, "load.py": pythonText, "load.do": stataText })
      .map(([name, text]) => [`${stageFolders.clean}/${name}`, text] as const),
  ]);
}
