/**
 * What a test says when one more cell is recoded.
 *
 * @module
 */
import { orderOf, tauOf } from "../base/inference/kendall.ts";
import type { MeasuredTest } from "../findings/claims/measured_claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { membersOf } from "../findings/evidence/groups.ts";
import type { Estimate, OrderStatistic } from "../findings/statistics/statistic.ts";

/** Looks at one cell after the other. */
export interface Trial {
  /** What the test says now that a cell was read anew, all others being as last kept. */
  readonly after: (cell: number) => Pick<Estimate, "estimate" | "deciding">;
  /** Keeps the value of a cell that was read anew. */
  readonly keep: (cell: number) => void;
}

/** Makes the trial of a test, beginning where `coded` stands. */
export function trialOf(
  { statistic, estimator }: MeasuredTest,
  evidence: Evidence,
  coded: CodedEvidence,
): Trial {
  if (statistic.kind === "order") {
    const { deciding } = estimator(coded);
    return orderTrial(statistic, deciding, unitsOnCells(statistic, evidence), coded);
  }
  return { after: () => estimator(coded), keep: () => {} };
}

/**
 * The trial of an order: pairs are counted anew of those issues only whose quantities have changed.
 * What chance gives is the mean order of every two episodes (see `alikeOrderEstimator`).
 */
function orderTrial(
  { units, quantity, against, episodes, beyondChance }: OrderStatistic,
  deciding: number,
  placesOf: ReadonlyMap<number, Iterable<number>>,
  coded: CodedEvidence,
): Trial {
  const { length } = units;
  const sizes = membersOf(episodes).map((members) => members.length);
  const x = orderedOf(Float64Array.from(units, ({ at }) => quantity(coded, at)), episodes, sizes);
  const y = orderedOf(Float64Array.from(units, ({ at }) => against(coded, at)), episodes, sizes);
  let score = x.signs.reduce((sum, sign, at) => sum + sign * y.signs[at]!, 0) / 2;
  let chance = 0;
  for (let one = 0; beyondChance && one < sizes.length; one++) {
    for (let other = 0; other < one; other++) {
      const at = one * sizes.length + other;
      chance += x.ofGroups[at]! * y.ofGroups[at]! / (sizes[one]! * sizes[other]!);
    }
  }
  /** Gives a unit another value of one variable. */
  const move = (of: Ordered, beside: Ordered, place: number, to: number) => {
    const group = episodes[place]!;
    for (let other = 0; other < length; other++) {
      if (other === place) continue;
      const at = place * length + other;
      const was = of.signs[at]!;
      const now = orderOf(to, of.values[other]!);
      if (now === was) continue;
      of.signs[at] = now;
      of.signs[other * length + place] = -now;
      of.untied += now * now - was * was;
      score += (now - was) * beside.signs[at]!;
      const otherGroup = episodes[other]!;
      if (otherGroup === group) continue;
      const pair = group * sizes.length + otherGroup;
      of.ofGroups[pair]! += now - was;
      of.ofGroups[otherGroup * sizes.length + group]! -= now - was;
      if (!beyondChance) continue;
      chance += (now - was) * beside.ofGroups[pair]! / (sizes[group]! * sizes[otherGroup]!);
    }
    of.values[place] = to;
  };
  const estimate = () => tauOf({ score: score - chance, untiedX: x.untied, untiedY: y.untied });
  /** Units whose quantities `coded` now gives otherwise, as they were. */
  const moved: { place: number; x: number; y: number }[] = [];
  const takeOver = (cell: number) => {
    moved.length = 0;
    for (const place of placesOf.get(cell) ?? []) {
      const { at } = units[place]!;
      const toX = quantity(coded, at);
      const toY = against(coded, at);
      if (toX === x.values[place] && toY === y.values[place]) continue;
      const was = { place, x: x.values[place]!, y: y.values[place]! };
      moved.push(was);
      if (toX !== was.x) move(x, y, place, toX);
      if (toY !== was.y) move(y, x, place, toY);
    }
  };
  let before = estimate();
  return {
    after: (cell) => {
      takeOver(cell);
      const now = moved.length === 0 ? before : estimate();
      for (const was of moved) {
        if (was.x !== x.values[was.place]) move(x, y, was.place, was.x);
        if (was.y !== y.values[was.place]) move(y, x, was.place, was.y);
      }
      return { estimate: now, deciding };
    },
    keep: (cell) => {
      takeOver(cell);
      before = estimate();
    },
  };
}

/** A variable of some units, and how it orders every two of them. */
interface Ordered {
  readonly values: Float64Array;
  /** 1 where the first of two is greater, by first place times their number plus second place. */
  readonly signs: Int8Array;
  /** Sum of the signs over the units of two groups, in the same way. */
  readonly ofGroups: Int32Array;
  /** Pairs that do not tie. */
  untied: number;
}

function orderedOf(
  values: Float64Array,
  groups: Int32Array,
  { length: count }: { readonly length: number },
): Ordered {
  const { length } = values;
  const signs = new Int8Array(length * length);
  const ofGroups = new Int32Array(count * count);
  let untied = 0;
  for (let one = 0; one < length; one++) {
    for (let other = 0; other < length; other++) {
      const sign = orderOf(values[one]!, values[other]!);
      signs[one * length + other] = sign;
      if (other < one) untied += sign * sign;
      if (groups[one] !== groups[other]) ofGroups[groups[one]! * count + groups[other]!]! += sign;
    }
  }
  return { values, signs, ofGroups, untied };
}

/** Places of the units that each cell may bear on: an actor's saliences on those of its episode. */
function unitsOnCells(
  { units, bySalience }: OrderStatistic,
  { bargaining: { earliest: { actors } } }: Evidence,
): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const add = (cell: number, place: number) => {
    const known = found.get(cell);
    if (known) known.add(place);
    else found.set(cell, new Set([place]));
  };
  for (const [place, { cells, episode }] of units.entries()) {
    for (const cell of cells) add(cell, place);
    if (!bySalience) continue;
    for (const actor of actors) {
      if (actor.episode === episode) actor.entries.flat().forEach((cell) => add(cell, place));
    }
  }
  return found;
}
