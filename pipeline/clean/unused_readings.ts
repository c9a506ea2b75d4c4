/**
 * Whether readings of names and dates read anything.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import type { RuleName, Table } from "../tables/table.ts";
import { unused } from "../tables/warning_names.ts";
import { cellOf, type RawRow } from "./cell.ts";
import { listedNames, namePlace } from "./names.ts";

const nameRules: ReadonlySet<RuleName> = new Set<RuleName>(["states", "state list"]);

/** Warns of rows that say how to read a name or a cell that no row has where they hold. */
export function unusedReadings(rows: readonly RawRow[]): Warning[] {
  const ofRole = (role: Table["role"]) => rows.filter(({ table }) => table.role === role);
  return [...unusedNames(ofRole("names"), rows), ...unusedDates(ofRole("dates"), rows)];
}

function unusedNames(readings: readonly RawRow[], rows: readonly RawRow[]): Warning[] {
  const asked = new Set(readings.map((row) => cellOf(row, "as_written")));
  const columnsOf = columnsBy((rule) => nameRules.has(rule));
  const places = new Map<string, RawRow[]>();
  for (const row of rows) {
    for (const column of columnsOf(row.table)) {
      const cell = cellOf(row, column);
      if (cell === "") continue;
      for (const name of cell.includes(";") ? listedNames(cell) : [cell.trim()]) {
        if (!asked.has(name)) continue;
        const known = places.get(name);
        if (known === undefined) places.set(name, [row]);
        else if (known.at(-1) !== row) known.push(row);
      }
    }
  }
  return readings.filter((reading) => {
    const [sheet, caseName, context] = ["sheet", "case", "context"].map((column) =>
      cellOf(reading, column).trim()
    );
    const sheets = (sheet ?? "").split(";").map((each) => each.trim());
    return !(places.get(cellOf(reading, "as_written")) ?? []).some((row) => {
      const place = namePlace(row);
      return (sheet === "" || sheets.includes(place.sheet)) &&
        (caseName === "" || caseName === place.case) &&
        (context === "" || place.contexts.includes(context!));
    });
  }).map((reading) =>
    readsNothing(reading, "a name that a cell has in the sheet, case and context")
  );
}

function unusedDates(readings: readonly RawRow[], rows: readonly RawRow[]): Warning[] {
  const cells = readings.filter((row) => cellOf(row, "kind") !== "phrase");
  const asked = new Set(cells.map((row) => cellOf(row, "as_written")));
  const columnsOf = columnsBy((rule) => rule === "date");
  const sources = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const column of columnsOf(row.table)) {
      const text = cellOf(row, column).trim();
      if (!asked.has(text)) continue;
      sources.set(text, (sources.get(text) ?? new Set()).add(cellOf(row, "source")));
    }
  }
  return cells.filter((reading) => {
    const [found, source] = [sources.get(cellOf(reading, "as_written")), cellOf(reading, "source")];
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
