/**
 * What a check says, made up by the names of the files that are damaged.
 *
 * @module
 */
import type { CleanedFiles } from "../../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../../pipeline/base/problems/problem.ts";
import { events } from "../../../pipeline/tables/events.ts";

/** Problems, notes and tables that damages to files of these names lead to. */
export function problems(names: readonly string[]): CleanedFiles {
  const found = names.flatMap((name): Problem[] => {
    if (name === "place") return [problem("data-raw/place.csv", 3, "x")];
    if (name === "point") {
      return [{
        ...problem("data-raw/other.csv", 7, "x"),
        expected: "as in data-raw/point.csv:3, so",
      }];
    }
    if (name === "farther") {
      return [{
        ...problem("data-raw/other.csv", 6, "x"),
        hint: "look at data-raw/farther.csv:31",
      }];
    }
    if (name === "named") return [problem("data-raw/other.csv", 8, "no word named here")];
    return name === "lost" ? [problem("data-raw/other.csv", 9, "x")] : [];
  });
  const rows = names.includes("quiet") ? [] : [{ row_id: "a", case: "" }];
  return {
    tables: [{ table: events, rows }],
    ...{ ledger: () => [], origins: [], sheets: [], warnings: [], problems: found },
    notes: names.includes("note") ? [{ file: "data-raw/note.csv", line: 0, says: "made" }] : [],
  };
}

function problem(file: string, line: number, value: string): Problem {
  return { code: "value-invalid", file, line, column: "", value, expected: "", hint: "" };
}
