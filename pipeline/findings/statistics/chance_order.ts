/**
 * The rank correlation that shuffling within groups gives by itself.
 *
 * @module
 */
import { orderOf, tauOf } from "../../base/inference/kendall.ts";
import { membersOf } from "../evidence/groups.ts";
import { orderOfSameLots, orderOfSorted } from "./pair_order.ts";
import { sorterOfRuns } from "./sorted_runs.ts";

/**
 * Value of an issue by what a shuffle hands to it. A shuffle hands each issue's **lot** (its
 * reference point, or how much more the allies care about it) to an issue of the same episode; the
 * **donor** is the issue that the lot comes from. An issue that is its own donor has the value that
 * it has as coded.
 *
 * @param place place of the issue that receives, among the units
 * @param donor place of the issue whose lot it receives
 */
export type LotOf = (place: number, donor: number) => number;

/** Tau-b to expect of shuffles within groups. */
export type ChanceEstimator = (quantity: LotOf, against: Float64Array) => number;

/**
 * Makes a function that gives the expected score over all shuffles within groups, as tau-b: the
 * mean over donors of each pair's order, summed, over the root of the expected untied pairs of the
 * one and the untied pairs of the other. It allocates nothing when called, so that thousands of
 * codings may ask.
 *
 * Two units of different groups may have any lots of these. So each unit is spread over the lots of
 * its group, each with an equal weight, and the score is counted over all these points at once, by
 * value, with the weights so far kept in a tree by the other variable (Fenwick 1994, "A New Data
 * Structure for Cumulative Frequency Tables", Software: Practice and Experience 24(3)). Two units
 * of one group never have the same lot: what the points count of them is taken off and counted
 * anew.
 *
 * @param group group of each place, numbered from 0: a lot comes from an issue of the same group
 */
export function chanceEstimator(group: Int32Array): ChanceEstimator {
  const length = group.length;
  const members = membersOf(group);
  const from = new Int32Array(length + 1);
  for (const [place, of] of group.entries()) from[place + 1] = from[place]! + members[of]!.length;
  const points = from[length]!;
  const unitOf = new Int32Array(points);
  for (let place = 0; place < length; place++) unitOf.fill(place, from[place], from[place + 1]);
  const weight = Float64Array.from(group, (of) => 1 / members[of]!.length);

  const values = new Float64Array(points);
  const inOrder = sorterOfRuns(values, from);
  const ofUnit = new Float64Array(points);
  const filled = new Int32Array(length);
  const heights = new Float64Array(length);
  const rank = new Int32Array(length);
  const tree = new Float64Array(length + 1);
  const ofRank = new Float64Array(length);
  const all = { order: 0, untied: 0 };
  const same = { order: 0, untied: 0 };

  /** Weight of the points so far whose rank is below. */
  const weightBelow = (rank: number) => {
    let sum = 0;
    for (let at = rank; at > 0; at -= at & -at) sum += tree[at]!;
    return sum;
  };

  return (quantity, against) => {
    for (let place = 0; place < length; place++) {
      const donors = members[group[place]!]!;
      const start = from[place]!;
      for (let at = 0; at < donors.length; at++) values[start + at] = quantity(place, donors[at]!);
    }
    const order = inOrder();
    heights.set(against);
    heights.sort();
    for (let place = 0; place < length; place++) {
      rank[place] = placeOf(against[place]!, heights);
    }

    let score = 0;
    let untied = 0;
    let total = 0;
    tree.fill(0);
    ofRank.fill(0);
    filled.fill(0);
    for (let start = 0; start < points;) {
      let end = start;
      const value = values[order[start]!]!;
      while (end < points && values[order[end]!] === value) end++;
      let ofTie = 0;
      for (let at = start; at < end; at++) {
        const unit = unitOf[order[at]!]!;
        ofUnit[from[unit]! + filled[unit]!++] = value;
        const below = weightBelow(rank[unit]!);
        const above = total - below - ofRank[rank[unit]!]!;
        score += weight[unit]! * (below - above);
        ofTie += weight[unit]!;
      }
      untied += ofTie * total;
      total += ofTie;
      for (let at = start; at < end; at++) {
        const unit = unitOf[order[at]!]!;
        ofRank[rank[unit]!]! += weight[unit]!;
        for (let node = rank[unit]! + 1; node <= length; node += node & -node) {
          tree[node] = tree[node]! + weight[unit]!;
        }
      }
      start = end;
    }

    for (let of = 0; of < members.length; of++) {
      const places = members[of]!;
      const lots = places.length;
      for (let one = 0; one < lots; one++) {
        const first = places[one]!;
        untied -= untiedWithin(ofUnit, from[first]!, lots) / (lots * lots);
        for (let other = 0; other < one; other++) {
          const second = places[other]!;
          orderOfSorted(ofUnit, from[first]!, lots, from[second]!, lots, all);
          orderOfSameLots(values, from[first]!, from[second]!, lots, same);
          const ways = lots * (lots - 1);
          const sign = orderOf(against[first]!, against[second]!);
          score += sign * ((all.order - same.order) / ways - all.order / (lots * lots));
          untied += (all.untied - same.untied) / ways - all.untied / (lots * lots);
        }
      }
    }
    return tauOf({ score, untiedX: untied, untiedY: untiedWithin(heights, 0, length) });
  };
}

/** The first place of a value among sorted ones. */
function placeOf(value: number, ascending: Float64Array): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs of sorted values of one unit that do not tie. */
function untiedWithin(sorted: Float64Array, from: number, length: number): number {
  let pairs = length * (length - 1) / 2;
  let run = 0;
  for (let at = from + 1; at < from + length; at++) {
    run = sorted[at] === sorted[at - 1] ? run + 1 : 0;
    pairs -= run;
  }
  return pairs;
}
