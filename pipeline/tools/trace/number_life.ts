/**
 * From a number on a page to the cells that it is made of, the clean rows behind them and their raw
 * rows.
 *
 * @module
 */
import { derivedPath } from "../../tables/derived/derived_table.ts";
import type { NumberLine } from "../../tables/derived/pages/numbers.ts";
import {
  type CleanRows,
  cleanRowsBehind,
  type DerivedSearch,
  together,
} from "./clean_rows_behind.ts";
import type { TextRow } from "./trace_data.ts";

/** Cells that a number is made of. */
export interface NumberCells {
  readonly use: NumberLine["use"];
  readonly table: string;
  readonly where: string;
  readonly column: string;
  /** Lines of the table that fit. */
  readonly lines: number;
}

/** A number of a page, or several that are made of the same cells. */
export interface NumberLife {
  readonly shown: string;
  /** Where it stands, such as `README.md, answer, number 3`. */
  readonly places: readonly string[];
  readonly cells: readonly NumberCells[];
  readonly behind: CleanRows;
}

/**
 * The numbers that a user means: those that read so; else those that read so in part; else the
 * longest runs of numbers that follow one another on a page as they do in the text asked for.
 */
export function numbersCalled(asked: string, record: readonly NumberLine[]): NumberLine[] {
  const exact = record.filter(({ shown }) => shown === asked);
  if (exact.length > 0) return exact;
  const part = record.filter(({ shown }) => holds(shown, asked));
  if (part.length > 0) return part;
  const runs = runsIn(asked, [
    ...Map.groupBy(record, ({ page, number }) => `${page} ${number}`).values(),
  ]);
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  return [...new Set(runs.filter(({ length }) => length === longest).flat(2))];
}

/** Whether words stand in a text, by themselves. */
function holds(text: string, words: string): boolean {
  return ` ${text.replaceAll(/[()]|[,.](?!\d)/g, " ")} `.includes(` ${words} `);
}

/** Runs of numbers that stand in a text in their order. */
function runsIn(
  asked: string,
  numbers: readonly (readonly NumberLine[])[],
): (readonly (readonly NumberLine[])[])[] {
  return numbers.map((_, from) => {
    let rest = asked;
    let length = 0;
    for (const [next] of numbers.slice(from)) {
      if (next!.page !== numbers[from]![0]!.page || !holds(rest, next!.shown)) break;
      rest = rest.slice(rest.indexOf(next!.shown) + next!.shown.length);
      length += 1;
    }
    return numbers.slice(from, from + length);
  });
}

/** The lives of numbers, those with the same cells as one. */
export function numberLives(lines: readonly NumberLine[], search: DerivedSearch): NumberLife[] {
  const numbers = [...Map.groupBy(lines, ({ page, number }) => `${page} ${number}`).values()];
  const alike = Map.groupBy(
    numbers,
    (sources) =>
      JSON.stringify(sources.map(({ use, table, where, column }) => [use, table, where, column])),
  );
  return [...alike.values()].map((same) => lifeOf(same, search));
}

function lifeOf(same: readonly (readonly NumberLine[])[], search: DerivedSearch): NumberLife {
  const sources = same[0]!.map(({ use, table: path, where, column }) => {
    const table = search.tables.find((each) => derivedPath(each) === path)!;
    const lines = linesWhere(search.linesOf(table), where);
    return {
      cells: { use, table: path, where, column, lines: lines.length },
      behind: cleanRowsBehind(table, lines, search),
    };
  });
  return {
    shown: same[0]![0]!.shown,
    places: same.map(([line]) => `${line!.page}, ${line!.part}, number ${line!.number}`),
    cells: sources.map(({ cells }) => cells),
    behind: together(sources.map(({ behind }) => behind)),
  };
}

/** Lines that have the values which a condition names. */
export function linesWhere(lines: readonly TextRow[], where: string): TextRow[] {
  if (where === "all") return [...lines];
  const wanted = where.split(" & ").map((condition) => {
    const at = condition.indexOf("=");
    return [condition.slice(0, at), condition.slice(at + 1)] as const;
  });
  return lines.filter((line) => wanted.every(([name, value]) => line[name] === value));
}
