/**
 * How far the documents behind rows were read.
 *
 * @module
 */
import { extent } from "../tables/documents_read.ts";
import { type RawRow, textOf } from "./cell.ts";

const [openingPart] = extent.allowed!;

/**
 * Makes the reader of extents: of a source with a row graded `read`, what the sheet of documents read
 * says, else its opening part; of any other source, nothing.
 *
 * @param rows all raw rows, corrections applied
 */
export function extentReader(rows: readonly RawRow[]): (source: string) => string {
  const read = new Set(
    rows.filter((row) => textOf(row, "evidence") === "read").map((row) => textOf(row, "source")),
  );
  const said = new Map(
    rows.filter(({ table }) => table.role === "extents")
      .map((row) => [textOf(row, "source"), textOf(row, "extent")]),
  );
  return (source) => read.has(source) ? said.get(source) ?? openingPart! : "";
}
