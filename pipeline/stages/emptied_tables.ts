/**
 * Tables that a stage would leave without rows.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";

/**
 * Tables that have rows on disk and would have none: what they were made of is lost, more likely
 * than not.
 *
 * @param rowless paths of the outputs that are to have no rows
 * @param onDisk the bytes of an output as it stands; `undefined` where there is none
 */
export async function emptiedTables(
  rowless: readonly string[],
  onDisk: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Problem[]> {
  const problems = await Promise.all(
    rowless.filter((path) => path.endsWith(".csv")).map(async (path) => {
      const before = await onDisk(path);
      const rows = before ? rowsIn(before) : 0;
      return rows === 0 ? undefined : emptied(path, rows);
    }),
  );
  return problems.filter((problem) => problem !== undefined);
}

function emptied(file: string, rows: number): Problem {
  return {
    code: "table-emptied",
    file,
    line: 0,
    column: "",
    value: "no rows",
    expected: `rows, for the last run wrote ${rows}`,
    hint: "look for what is lost; if the table is meant to be empty, remove the file and run again",
  };
}

/** Rows below the header, which stand on a line each at least. */
function rowsIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return Math.max(0, lines - 1);
}
