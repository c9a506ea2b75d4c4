/**
 * What shuffling within groups gives, kept pair by pair.
 *
 * @module
 */
import type { LotOf } from "./chance_order.ts";
import { membersOf } from "../evidence/groups.ts";
import { orderOfSameLots, orderOfSorted } from "./pair_order.ts";

/** Mean order of every two units over all shuffles, and how often they do not tie. */
export interface ExpectedPairs {
  /** By first place times the number of places plus second place: -1 to 1, and 0 to 1. */
  readonly order: Float64Array;
  readonly untied: Float64Array;
  /** Group of each place, and places of each group. */
  readonly group: Int32Array;
  readonly members: readonly (readonly number[])[];
  /** Reads the values of a group anew. */
  readonly reread: (group: number) => void;
  /** Goes back to the table before the last reading, now that its values read as then. */
  readonly goBack: (group: number) => void;
}

/**
 * Makes the table of all pairs of issues, each with the lot of any issue of its group (see
 * `LotOf`).
 *
 * @param group group of each place, numbered from 0: a lot comes from an issue of the same group
 */
export function expectedPairs(group: Int32Array, quantity: LotOf): ExpectedPairs {
  const length = group.length;
  const members = membersOf(group);
  const from = new Int32Array(length + 1);
  for (const [place, of] of group.entries()) from[place + 1] = from[place]! + members[of]!.length;
  const byLot = new Float64Array(from[length]!).fill(NaN);
  const sorted = byLot.slice();
  const order = new Float64Array(length * length);
  const untied = new Float64Array(length * length);
  const all = { order: 0, untied: 0 };
  const same = { order: 0, untied: 0 };
  const before = new Map<number, { readonly order: Float64Array; readonly untied: Float64Array }>();

  /** Reads the values of a unit; whether they have changed. */
  const readUnit = (place: number) => {
    let changed = false;
    const donors = members[group[place]!]!;
    for (let at = 0; at < donors.length; at++) {
      const value = quantity(place, donors[at]!);
      if (value === byLot[from[place]! + at]) continue;
      byLot[from[place]! + at] = value;
      changed = true;
    }
    if (changed) {
      const own = sorted.subarray(from[place], from[place + 1]);
      own.set(byLot.subarray(from[place], from[place + 1]));
      own.sort();
    }
    return changed;
  };
  const meet = (first: number, second: number) => {
    const [ofFirst, ofSecond] = [members[group[first]!]!.length, members[group[second]!]!.length];
    orderOfSorted(sorted, from[first]!, ofFirst, from[second]!, ofSecond, all);
    let ways = ofFirst * ofSecond;
    if (group[first] === group[second]) {
      // Two of one group never have the same lot.
      orderOfSameLots(byLot, from[first]!, from[second]!, ofFirst, same);
      all.order -= same.order;
      all.untied -= same.untied;
      ways -= ofFirst;
    }
    order[first * length + second] = all.order / ways;
    order[second * length + first] = -all.order / ways;
    untied[first * length + second] = all.untied / ways;
    untied[second * length + first] = all.untied / ways;
  };

  for (let place = 0; place < length; place++) readUnit(place);
  for (let first = 1; first < length; first++) {
    for (let second = 0; second < first; second++) meet(first, second);
  }
  return {
    order,
    untied,
    group,
    members,
    reread: (of) => {
      const changed = members[of]!.filter(readUnit);
      before.clear();
      for (const first of changed) {
        const own = [first * length, (first + 1) * length] as const;
        before.set(first, { order: order.slice(...own), untied: untied.slice(...own) });
      }
      for (const first of changed) {
        for (let second = 0; second < length; second++) if (second !== first) meet(first, second);
      }
    },
    goBack: (of) => {
      members[of]!.forEach(readUnit);
      for (const [first, was] of before) {
        order.set(was.order, first * length);
        untied.set(was.untied, first * length);
        for (let second = 0; second < length; second++) {
          order[second * length + first] = -was.order[second]!;
          untied[second * length + first] = was.untied[second]!;
        }
      }
    },
  };
}
