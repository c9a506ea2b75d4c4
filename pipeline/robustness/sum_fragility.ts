/**
 * The fewest recodings that carry a sum over units past a mark.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import type { Fewest } from "./fewest.ts";
import { type Choice, fewestCells, type Gain } from "./fewest_cells.ts";
import { alternativesTo, type Recoding } from "./recoding.ts";
import type { Unit } from "../findings/evidence/units.ts";
import type { SumStatistic } from "../findings/statistics/statistic.ts";

/** A weighted sum of amounts and weights over units, and where it must go. */
export interface Target {
  /** Sign and size with which amounts and weights count, so that the sum must rise. */
  readonly amount: number;
  readonly weight: number;
  /** By how much the sum must rise. */
  readonly need: number;
}

/** What a unit gains, with the recodings that gain it; none where the gain is only a bound. */
interface UnitGain extends Gain {
  readonly recodings: readonly Recoding[] | undefined;
}

/** Most cells of a unit that are tried together. */
const mostTried = 3;

/** Numbers of cells of a unit that are bounded one by one; all larger ones share a bound. */
const mostBounded = 8;

/** Most codings of a unit that are tried for one number of cells. */
const mostWays = 6000;

/**
 * Finds the fewest cells whose recoding makes a sum rise by enough. What one cell of a unit can do
 * is tried out, and what two or three can wherever it matters; more is bounded, by the range of
 * amounts and by the slope of the measure where it has one. Where the bound and what was found
 * meet, the number is exact.
 */
export function fewestForSum(
  statistic: SumStatistic,
  { amount, weight, need }: Target,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fewest {
  const { units, measure, range, slope, bySalience } = statistic;
  const values = evidence.asCoded.slice();
  const into = new Float64Array(2);
  const valueOf = ({ at }: Unit) => {
    measure(coded, at, into);
    return amount * into[0]! + weight * into[1]!;
  };
  const [least, greatest] = range;
  const highest = Math.max(0, amount * least + weight, amount * greatest + weight);
  const steepness = slope === undefined ? Infinity : Math.abs(amount) * slope * limit;
  const cells = units.map((unit) => unit.cells);
  const alternatives = cells.map((of) =>
    of.map((cell) => alternativesTo(evidence.cells[cell]!, limit))
  );
  const bases = units.map(valueOf);
  /** The most that recoding so many of a unit's cells, from a place on, can gain. */
  const tryAll = (at: number, from: number, count: number): UnitGain => {
    let best: UnitGain = { cells: count, gain: 0, recodings: undefined };
    for (let place = from; place <= cells[at]!.length - count; place++) {
      const cell = cells[at]![place]!;
      for (const value of alternatives[at]![place]!) {
        values[cell] = value;
        coded.readCell(cell, values);
        const further: UnitGain = count > 1
          ? tryAll(at, place + 1, count - 1)
          : { cells: 0, gain: valueOf(units[at]!) - bases[at]!, recodings: [] };
        if (further.recodings && further.gain > best.gain) {
          const recodings = [{ cell, value }, ...further.recodings];
          best = { cells: count, gain: further.gain, recodings };
        }
      }
      values[cell] = evidence.asCoded[cell]!;
      coded.readCell(cell, values);
    }
    return best;
  };
  const tried = (at: number, count: number): UnitGain => tryAll(at, 0, count);
  const ways = (at: number, count: number) => {
    const values = alternatives[at]!.map(({ length }) => length).sort((a, b) => b - a);
    const subsets = values.slice(0, count).reduce(
      (all, _, each) => all * (values.length - each) / (each + 1),
      1,
    );
    return values.slice(0, count).reduce((product, each) => product * each, subsets);
  };
  // By unit, then by number of cells: what was tried, or a bound until it is.
  const gains = units.map((_, at): UnitGain[] => {
    const most = Math.min(cells[at]!.length, mostBounded);
    return Array.from({ length: most }, (_, index): UnitGain =>
      index === 0 ? tried(at, 1) : {
        cells: index + 1,
        // The last stands for all larger numbers too.
        gain: index === mostBounded - 1
          ? highest - bases[at]!
          : Math.min(highest - bases[at]!, steepness * (index + 1)),
        recodings: undefined,
      });
  });
  // With so many cells each unit gains all that it can: more change nothing.
  const mostCells = gains.reduce((sum, { length }) => sum + length, 0);
  for (;;) {
    const lowest = fewestCells(gains, need, mostCells);
    const isBound = (place: number, at: number) =>
      place !== -1 && gains[at]![place]!.recodings === undefined;
    const open = (lowest?.taken ?? []).flatMap((place, at) =>
      isBound(place, at) && place < mostTried && ways(at, place + 1) <= mostWays
        ? [{ at, place }]
        : []
    );
    if (lowest && open.length > 0) {
      for (const { at, place } of open) gains[at]![place] = tried(at, place + 1);
      continue;
    }
    const found = gains.map((each) => each.filter(({ recodings }) => recodings !== undefined));
    const best = lowest?.taken.some(isBound) ? fewestCells(found, need, mostCells) : lowest;
    return {
      // One salience bears on all issues of its actor, and no useful bound is known for that.
      atLeast: bySalience ? 1 : lowest?.cells ?? Infinity,
      recodings: best && taken(best === lowest ? gains : found, best),
    };
  }
}

function taken(
  options: readonly (readonly UnitGain[])[],
  { taken: places }: Choice,
): Recoding[] {
  return places.flatMap((place, unit) =>
    place === -1 ? [] : options[unit]![place]!.recodings ?? []
  );
}
