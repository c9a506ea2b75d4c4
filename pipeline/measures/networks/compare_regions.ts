/**
 * Comparisons of the networks over readings, and of the two regions over years.
 *
 * @module
 */
import type { NetworkRow } from "../../tables/derived/summaries/network_measures.ts";
import { byNumber } from "../../base/words/order.ts";
import { percentRange, range } from "../../base/words/ranges.ts";
import type { Reading, Readings } from "./network_readings.ts";

/** The regions that are compared. */
export const compared = ["asia-pacific", "north-atlantic"] as const;

/** The measures; `sign` is 1 where more of it is more of a hub and spokes, else -1. */
export const measures = [
  { column: "centralization", name: "centralization", sign: 1 },
  { column: "hub_share", name: "the hub’s share of ties", sign: 1 },
  { column: "spoke_share", name: "the share of ally pairs tied", sign: -1 },
] as const;

/** A measure that a network is compared by. */
export type Measure = typeof measures[number]["column"];

/** "24 to 29%": the range of a share over rows; `undefined` where none defines it. */
export function rangeOf(rows: readonly NetworkRow[], column: Measure): string | undefined {
  const values = valuesOf(rows, column);
  return values.length === 0 ? undefined : percentRange(values);
}

/** The values of a measure in the rows that define it. */
export function valuesOf(rows: readonly NetworkRow[], column: Measure): number[] {
  return rows.map((row) => row[column]).filter((value) => value !== null);
}

/**
 * Ranges of a share by whether a treaty that outlived its organisation counts or ended with it;
 * `undefined` where the two overlap or one is not defined, so that this choice does not decide.
 */
export function byStatus(
  rows: readonly NetworkRow[],
  { all }: Readings,
  column: Measure,
): { readonly counts: string; readonly ended: string } | undefined {
  const having = (wanted: Reading["status"]) =>
    rows.filter(({ reading }) => all.get(reading)?.status === wanted);
  const [asTreaty, asOrganisation] = [having("treaty"), having("organisation")];
  const [counts, ended] = [rangeOf(asTreaty, column), rangeOf(asOrganisation, column)];
  if (counts === undefined || ended === undefined) return undefined;
  const bounds = (group: readonly NetworkRow[]) => {
    const values = valuesOf(group, column);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[lowest, highest], [least, most]] = [bounds(asTreaty), bounds(asOrganisation)];
  return lowest > most || least > highest ? { counts, ended } : undefined;
}

/** Years as text: "1945–1954, 1993". */
export function yearsText(years: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort(byNumber)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map((run) => range(run, String, "–")).join(", ");
}

/**
 * In how many pairs of year and reading the first region is more of a hub and spokes on a measure.
 */
export interface Tally {
  readonly column: string;
  readonly name: string;
  /** "higher" or "lower": what more of a hub and spokes is. */
  readonly direction: string;
  readonly agreeing: number;
  /** Pairs of year and reading in which both regions have the measure. */
  readonly defined: number;
  /** Years in which some reading does not agree, as text; empty for none. */
  readonly exceptions: string;
}

/** Comparison of the two regions over all years and readings, by measure. */
export function compareReadings(all: readonly NetworkRow[]): Tally[] {
  const pairs = [...Map.groupBy(all, ({ year, reading }) => `${year} ${reading}`).values()]
    .map((rows) => compared.map((wanted) => rows.find(({ region }) => region === wanted)));
  return measures.map(({ column, name, sign }) => {
    const signs = pairs.flatMap(([one, other]) => {
      const [a, b] = [one?.[column] ?? null, other?.[column] ?? null];
      return a === null || b === null ? [] : [{ year: one!.year, sign: Math.sign(a - b) }];
    });
    const against = signs.filter((pair) => pair.sign !== sign);
    return {
      column,
      name,
      direction: sign > 0 ? "higher" : "lower",
      agreeing: signs.length - against.length,
      defined: signs.length,
      exceptions: yearsText(against.map(({ year }) => year)),
    };
  });
}
