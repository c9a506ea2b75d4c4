/**
 * The fewest recodings that carry a sum over units past a mark.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "./evidence.ts";
import { type Choice, fewestCells, type Gain } from "./fewest_cells.ts";
import { recodedValues, type Recoding } from "./recoding.ts";
import { cellsOfUnit, type SumStatistic } from "./statistic.ts";

/** A weighted sum of amounts and weights over units, and where it must go. */
export interface Target {
  /** Sign and size with which amounts and weights count, so that the sum must rise. */
  readonly amount: number;
  readonly weight: number;
  /** By how much the sum must rise. */
  readonly need: number;
}

/** How many cells it takes. */
export interface Fewest {
  /** No fewer cells suffice: proven. */
  readonly atLeast: number;
  /** Cells that do suffice; none where no recoding was found. */
  readonly recodings: readonly Recoding[] | undefined;
}

/** What a unit gains, with the recodings that gain it; none where the gain is only a bound. */
interface UnitGain extends Gain {
  readonly recodings: readonly Recoding[] | undefined;
}

/** Most cells of a unit of which all pairs are tried. */
const mostForPairs = 12;

/** Most cells that are looked for. */
const mostCells = 400;

/**
 * Finds the fewest cells whose recoding makes a sum rise by enough. What one cell, and then what two
 * cells of a unit can do, is tried out; what more can do is bounded, by the range of the amounts and by
 * the slope of the measure where it has one. Where the bound and what was found meet, the number is
 * exact.
 */
export function fewestForSum(
  { domain, units, measure, range, slope }: SumStatistic,
  { amount, weight, need }: Target,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fewest {
  const values = evidence.asCoded.slice();
  const into = new Float64Array(2);
  const valueOf = (unit: number) => {
    coded.readOne(domain, unit, values);
    measure(coded, unit, into);
    return amount * into[0]! + weight * into[1]!;
  };
  const [least, greatest] = range;
  const highest = Math.max(0, amount * least + weight, amount * greatest + weight);
  const steepness = slope === undefined ? Infinity : Math.abs(amount) * slope * limit;
  const cells = units.map((unit) => cellsOfUnit(evidence, domain, unit));
  const bases = units.map(valueOf);
  const restore = (unit: number) => coded.readOne(domain, unit, evidence.asCoded);
  const tryAll = (at: number, open: readonly number[], more: number): UnitGain => {
    let gain = 0;
    let recodings: readonly Recoding[] | undefined;
    for (const [place, cell] of open.entries()) {
      const before = values[cell]!;
      for (const value of recodedValues(evidence.asCoded[cell]!, limit)) {
        values[cell] = value;
        const further = more > 0 ? tryAll(at, open.slice(place + 1), more - 1) : undefined;
        const reached = further && further.recodings
          ? further.gain
          : more > 0
          ? 0
          : valueOf(units[at]!) - bases[at]!;
        if (reached > gain) {
          gain = reached;
          recodings = [{ cell, value }, ...further?.recodings ?? []];
        }
      }
      values[cell] = before;
    }
    return { cells: more + 1, gain, recodings };
  };
  const singles = units.map((unit, at) => {
    const found = tryAll(at, cells[at]!, 0);
    restore(unit);
    return found;
  });
  const pairs = new Map<number, UnitGain>();
  const bound = (at: number, count: number) =>
    Math.min(highest - bases[at]!, steepness * Math.min(count, cells[at]!.length));
  const found = () =>
    singles.map((single, at) => [single, ...pairs.has(at) ? [pairs.get(at)!] : []]);
  const solve = (options: readonly (readonly UnitGain[])[]) =>
    fewestCells(options, need, mostCells);
  const bounded = () =>
    singles.map((single, at) => {
      const two = pairs.get(at) ?? { cells: 2, gain: bound(at, 2), recodings: undefined };
      const further = steepness === Infinity ? [3] : [3, 4, 5, 6, cells[at]!.length];
      return [
        single,
        two,
        ...further.filter((count) => count <= cells[at]!.length).map((count, place) => ({
          cells: count,
          // The last stands for all larger numbers too.
          gain: place === further.length - 1 || steepness === Infinity
            ? highest - bases[at]!
            : bound(at, count),
          recodings: undefined,
        })),
      ];
    });
  let options = found();
  let best = solve(options);
  let least2 = solve(bounded());
  if (!best || (least2 && least2.cells < best.cells)) {
    for (const [at, single] of singles.entries()) {
      if (cells[at]!.length > mostForPairs || bound(at, 2) <= 2 * single.gain + 1e-9) continue;
      pairs.set(at, tryAll(at, cells[at]!, 1));
      restore(units[at]!);
    }
    options = found();
    best = solve(options);
    least2 = solve(bounded());
  }
  return {
    atLeast: least2?.cells ?? mostCells,
    recodings: best && taken(options, best),
  };
}

function taken(
  options: readonly (readonly UnitGain[])[],
  { taken: places }: Choice,
): Recoding[] {
  return places.flatMap((place, unit) =>
    place === -1 ? [] : options[unit]![place]!.recodings ?? []
  );
}
