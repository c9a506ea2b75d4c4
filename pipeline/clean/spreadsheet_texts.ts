/**
 * What spreadsheets do to text, and what text does to spreadsheets.
 *
 * @module
 */
import { type Problem, toWarning, type Warning } from "../base/problems/problem.ts";
import { ungarbled } from "../base/words/garbled_text.ts";
import { rawHeader, type Role, type Table } from "../tables/table.ts";
import { formula, garbled, lostLetter } from "../tables/warning_names.ts";
import type { RawRow } from "./cell.ts";

/** What a spreadsheet shows in place of a value that it cannot make, or has no room for. */
const error =
  /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/;

/** Signs that begin a formula, and that which begins an error. */
const signs: ReadonlySet<number> = new Set([..."=+-@#"].map((sign) => sign.charCodeAt(0)));

const beyondAscii = /[^ -~]/;

/** Sheets whose rows are about rows of others. */
const guarding: ReadonlySet<Role | undefined> = new Set<Role>([
  "answers",
  "corrections",
  "withdrawals",
  "inventory",
]);

/** Columns of these that repeat texts of others: they are warned of where they stand. */
const repeating: ReadonlySet<string> = new Set(["row_id", "row_key", "expect"]);

/**
 * Cells that hold the error of a spreadsheet in place of a text. Of cells that one would take for a
 * formula, of letters that were lost in an earlier saving, and of text that was read in a wrong
 * encoding, there are warnings.
 *
 * @param rows every raw row, corrections applied
 * @param warn takes what is unlikely rather than impossible
 */
export function spreadsheetTexts(
  rows: readonly RawRow[],
  warn: (warning: Warning) => void,
): Problem[] {
  const problems: Problem[] = [];
  for (const [table, ofTable] of Map.groupBy(rows, ({ table }) => table)) {
    const guards = guarding.has(table.role);
    const numbers = numberColumns(table);
    const columns = rawHeader(table);
    for (const { file, line, cells } of ofTable) {
      for (const column of columns) {
        const value = cells[column] ?? "";
        const begins = signs.has(value.charCodeAt(0));
        // Most cells are plain, and there are many.
        if (!begins && !beyondAscii.test(value)) continue;
        const place = { file, line, column, value };
        if (begins && error.test(value)) problems.push(spreadsheetError(place));
        if (guards && repeating.has(column)) continue;
        if (begins && value[0] !== "#" && !numbers.has(column)) {
          warn(toWarning(formula, likeFormula(place)));
        }
        if (value.includes("\uFFFD")) warn(toWarning(lostLetter, letterLost(place)));
        const meant = ungarbled(value);
        if (meant !== undefined) warn(toWarning(garbled, readWrongly(place, meant)));
      }
    }
  }
  return problems;
}

/** Raw columns that hold numbers, which may begin with a sign. */
function numberColumns({ columns, role }: Table): ReadonlySet<string> {
  const numbers = Object.values(columns).filter(({ kind }) =>
    kind.field === "integer" || kind.field === "number"
  );
  // What takes the place of a number in another sheet is one.
  return new Set([...numbers.map(({ from }) => from), ...(guarding.has(role) ? ["value"] : [])]);
}

type Place = Pick<Problem, "file" | "line" | "column" | "value">;

function spreadsheetError(place: Place): Problem {
  return {
    ...place,
    code: "value-invalid",
    expected: "what stood there before a spreadsheet put its error in its place",
    hint: "take it from an older copy of the sheet",
  };
}

function likeFormula(place: Place): Problem {
  return {
    ...place,
    code: "value-invalid",
    expected: "text that begins with no =, +, - or @",
    hint: "a spreadsheet takes it for a formula and runs it",
  };
}

function letterLost(place: Place): Problem {
  return {
    ...place,
    code: "value-invalid",
    expected: "the letter in whose place U+FFFD stands",
    hint: "it was lost when the text was read in another encoding; take it from the source",
  };
}

function readWrongly(place: Place, meant: string): Problem {
  return {
    ...place,
    code: "value-invalid",
    expected: "text that was read in its own encoding",
    hint: `it may have been ${JSON.stringify(meant)}`,
  };
}
