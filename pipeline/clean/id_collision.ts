/**
 * Whether rows of one id in two files are two codings of one thing, or two things under one id.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import type { CleanRow } from "./cell.ts";

/**
 * What is wrong with a row that bears the id of another but is of other allies or parties, or lies
 * under another address: merged, it would vanish. An empty cell says nothing, so it agrees with
 * every other.
 *
 * @param kept the row that a merge would keep
 * @param other the row that it would swallow
 */
export function idCollision(kept: CleanRow, other: CleanRow): Problem | undefined {
  const { table } = kept.raw;
  for (const [name, { from, merged }] of Object.entries(table.columns)) {
    if (merged !== "identity" && merged !== "address") continue;
    const [text, rival] = [kept.cells[name]!.text, other.cells[name]!.text];
    const read = (cell: string) => merged === "address" ? cell.replace(/\/$/, "") : cell;
    if (text === "" || rival === "" || read(text) === read(rival)) continue;
    const id = table.id.map((column) => other.raw.cells[column]).join("/");
    return {
      code: "duplicate-key",
      file: other.raw.file,
      line: other.raw.line,
      column: from,
      value: rival,
      expected: `${
        JSON.stringify(text)
      } as in ${kept.raw.file}:${kept.raw.line}, which is ${id} too`,
      hint: "give one of them an id of its own, or say which is right in data-raw/corrections.csv",
    };
  }
  return undefined;
}
