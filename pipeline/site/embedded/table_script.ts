/**
 * A packed table as a script, since a page from a folder may read no other files.
 *
 * @module
 */
import type { PackedTable } from "./packed_table.ts";

/** Name of the function in the page that takes tables. */
export const takesTables = "hubAndSpokesTable";

/**
 * The script that hands a table to the page. It is plain data: letters that could end a script or
 * begin a comment, were the text to stand within a page, are written by their numbers.
 */
export function tableScript(name: string, table: PackedTable): string {
  return `${takesTables}(${plainData(name)},${plainData(table)});\n`;
}

/** JSON that is safe within a script, wherever that script stands. */
export function plainData(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
