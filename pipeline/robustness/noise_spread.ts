/**
 * How far coders err, by what two readings of the same cells differ.
 *
 * @module
 */
import {
  errorOfOne,
  type ReadingPair,
  rootMeanSquareDifference,
  shareWithin,
  slipOfOne,
} from "../base/inference/reading_differences.ts";
import { initiatorSteps } from "../findings/evidence/institution_cases.ts";
import type { TwiceRead } from "../findings/evidence/twice_read.ts";
import type { CodedCell } from "../measures/coding/coded_cells.ts";
import type { NoiseSpreadLine } from "../tables/derived/robustness/noise_spread.ts";
import { linkages } from "../tables/linkages.ts";
import { byKey } from "../base/words/order.ts";

/** With fewer pairs of a grade its own differences say too little. */
export const fewestPairs = 10;

const grades = ["A", "B", "C"] as const;

/**
 * The spread of every kind of cell, by the grade of the first reading where it has grades.
 *
 * A grade with too few pairs takes what all grades give together, or what the next surer grade has
 * where that is more: who is less sure errs no less. Where nobody read a column again, other columns
 * stand in that the same coders filled: positions for points, all columns of codes for a code.
 *
 * @param cells coded cells; those of one column are all points or all codes
 * @param twiceRead columns that were read twice
 */
export function noiseSpread(
  cells: readonly CodedCell[],
  twiceRead: readonly TwiceRead[],
): NoiseSpreadLine[] {
  const kinds = new Map(cells.map((cell) => [nameOf(cell), cell]));
  const readOf = new Map(twiceRead.map((each) => [nameOf(each), unitsInSteps(each)]));
  const codes = [...kinds].flatMap(([name, { steps }]) => steps ? readOf.get(name) ?? [] : []);
  const positions = readOf.get("positions.position") ?? [];
  return [...kinds].sort(byKey).flatMap(([name, cell]) => {
    const own = readOf.get(name);
    if (own) return linesOf(cell, own);
    return linesOf(cell, cell.steps ? codes : positions)
      .map((line) => ({ ...line, pairs: 0, difference: null, from: "other columns" as const }));
  });
}

function nameOf({ table, column }: { readonly table: string; readonly column: string }): string {
  return `${table}.${column}`;
}

/** The units of a column; an initiator that is no single side is one step, whichever of two words. */
function unitsInSteps(read: TwiceRead): TwiceRead["units"] {
  if (nameOf(read) !== "linkages.initiator") return read.units;
  const steps = (linkages.columns.initiator.kind.allowed ?? [])
    .map((name) => initiatorSteps[name as keyof typeof initiatorSteps]);
  const stepOf = (place: number | null) => place === null ? null : steps[place]!;
  return read.units.map((unit) => ({
    ...unit,
    first: stepOf(unit.first),
    second: stepOf(unit.second),
  }));
}

function linesOf(
  { layer, table, column, steps }: CodedCell,
  units: TwiceRead["units"],
): NoiseSpreadLine[] {
  const about = { layer, table, column };
  const all = measured(units, steps !== undefined);
  const lines: NoiseSpreadLine[] = [{ ...about, grade: "all", ...all, from: "own pairs" }];
  if (units.every(({ confidence }) => confidence === null)) return lines;
  let surer = 0;
  for (const grade of grades) {
    const own = measured(
      units.filter(({ confidence }) => confidence === grade),
      steps !== undefined,
    );
    const line: NoiseSpreadLine = own.pairs >= fewestPairs
      ? { ...about, grade, ...own, from: "own pairs" }
      : surer > all.spread
      ? { ...about, grade, ...own, spread: surer, from: "surer grade" }
      : { ...about, grade, ...own, spread: all.spread, from: "all grades" };
    lines.push(line);
    surer = line.spread;
  }
  return lines;
}

/** What is read off the units that have both values. */
function measured(
  units: TwiceRead["units"],
  areCodes: boolean,
): Pick<NoiseSpreadLine, "pairs" | "difference" | "spread"> {
  const pairs = units.flatMap(({ first, second }): ReadingPair[] =>
    first === null || second === null ? [] : [[first, second]]
  );
  const difference = areCodes ? 1 - shareWithin(pairs, 0) : rootMeanSquareDifference(pairs);
  return {
    pairs: pairs.length,
    difference: pairs.length === 0 ? null : difference,
    spread: areCodes ? slipOfOne(difference) : errorOfOne(difference),
  };
}

/**
 * Makes the function that says how far a cell may err: standard deviation in points, or the chance
 * of a slip of a code.
 */
export function spreadFinder(lines: readonly NoiseSpreadLine[]): (cell: CodedCell) => number {
  const spreads = new Map(
    lines.map(({ table, column, grade, spread }) => [`${table}.${column}.${grade}`, spread]),
  );
  return (cell) => {
    const name = nameOf(cell);
    const spread = spreads.get(`${name}.${grades[cell.doubt]}`) ?? spreads.get(`${name}.all`);
    if (spread === undefined) throw new RangeError(`Nothing says how far ${name} may err`);
    return spread;
  };
}
