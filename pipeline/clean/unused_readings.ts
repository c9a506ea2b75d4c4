/**
 * Whether readings of names and dates read anything.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import type { RuleName, Table } from "../tables/table.ts";
import { unused } from "../tables/warning_names.ts";
import { type RawRow, textOf } from "./cell.ts";
import { listedNames, type NamePlace, namePlace } from "./names.ts";

const nameRules: ReadonlySet<RuleName> = new Set<RuleName>(["states", "state list"]);

/** Warns of rows that say how to read a name or a cell that no row has where they hold. */
export function unusedReadings(rows: readonly RawRow[]): Warning[] {
  const ofRole = (role: Table["role"]) => rows.filter(({ table }) => table.role === role);
  return [...unusedNames(ofRole("names"), rows), ...unusedDates(ofRole("dates"), rows)];
}

function unusedNames(readings: readonly RawRow[], rows: readonly RawRow[]): Warning[] {
  const columnsOf = columnsBy((rule) => nameRules.has(rule));
  // Readings that no cell has been found for yet, by the name that they read.
  const idle = new Map<string, readonly RawRow[]>(
    Map.groupBy(readings, (row) => textOf(row, "as_written")),
  );
  for (const row of rows) {
    for (const column of columnsOf(row.table)) {
      const cell = textOf(row, column);
      if (cell === "") continue;
      for (const name of cell.includes(";") ? listedNames(cell) : [cell]) {
        const waiting = idle.get(name);
        if (waiting === undefined) continue;
        const place = namePlace(row);
        const left = waiting.filter((reading) => !holdsIn(reading, place));
        if (left.length === 0) idle.delete(name);
        else if (left.length < waiting.length) idle.set(name, left);
      }
    }
  }
  return [...idle.values()].flat().map((reading) =>
    readsNothing(reading, "a name that a cell has in the sheet, case and context")
  );
}

/** Whether a reading is for names in a place. */
function holdsIn(reading: RawRow, place: NamePlace): boolean {
  const [sheet = "", caseName = "", context = ""] = ["sheet", "case", "context"].map((column) =>
    textOf(reading, column)
  );
  return (sheet === "" || sheet.split(";").some((each) => each.trim() === place.sheet)) &&
    (caseName === "" || caseName === place.case) &&
    (context === "" || place.contexts.includes(context));
}

function unusedDates(readings: readonly RawRow[], rows: readonly RawRow[]): Warning[] {
  const cells = readings.filter((row) => textOf(row, "kind") !== "phrase");
  const asked = new Set(cells.map((row) => textOf(row, "as_written")));
  const columnsOf = columnsBy((rule) => rule === "date");
  const sources = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const column of columnsOf(row.table)) {
      const text = textOf(row, column);
      if (!asked.has(text)) continue;
      sources.set(text, (sources.get(text) ?? new Set()).add(textOf(row, "source")));
    }
  }
  return cells.filter((reading) => {
    const [found, source] = [sources.get(textOf(reading, "as_written")), textOf(reading, "source")];
    return found === undefined || (source !== "" && !found.has(source));
  }).map((reading) => readsNothing(reading, "what a date cell has, in a row on the source"));
}

function readsNothing({ file, line, cells }: RawRow, expected: string): Warning {
  const value = cells["as_written"] ?? "";
  const code = "value-invalid" as const;
  return toWarning(unused, { code, file, line, column: "as_written", value, expected, hint: "" });
}

/** Makes the finder of the raw columns of a table that a rule reads, each table looked at once. */
function columnsBy(fits: (rule: RuleName) => boolean): (table: Table) => readonly string[] {
  const known = new Map<Table, readonly string[]>();
  return (table) => {
    const found = known.get(table) ?? [
      ...new Set(
        Object.values(table.columns).filter(({ rule }) => fits(rule)).map(({ from }) => from),
      ),
    ];
    known.set(table, found);
    return found;
  };
}
