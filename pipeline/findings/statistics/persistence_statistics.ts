/**
 * Who wanted a looser SEATO, who initiated linkages, and what linkages and forms did for the ties.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import { permutedLogRank } from "../../base/inference/permute_labels.ts";
import { seeded } from "../../base/inference/random.ts";
import {
  chainDuration,
  formGroup,
  formGroups,
} from "../../measures/persistence/chain_durations.ts";
import type { ChainReading } from "../../measures/persistence/chains.ts";
import { pairPermutation, scoreOf } from "../../measures/persistence/pair_permutation.ts";
import { medianOpening, oriented } from "../../measures/seato/binding_openings.ts";
import type { LooserGroup } from "../claims/claim.ts";
import { contestedFrom } from "./concession_statistics.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { byAlly, byNeither, initiatorStep, keptFrom } from "../evidence/institution_cases.ts";
import { resamplingSeed, shuffles } from "./intervals.ts";
import type { SumStatistic, WholeStatistic } from "./statistic.ts";

/**
 * Share of SEATO's binding issues on which a group opened looser than the United States, among
 * those on which the openings lie apart.
 *
 * @param threshold least distance in points
 */
export function openedLooser(
  { binding, bargaining }: Evidence,
  group: LooserGroup,
  threshold: number = contestedFrom,
): SumStatistic {
  return {
    kind: "sum",
    domain: "binding",
    units: [...binding.keys()],
    range: [0, 1],
    cellsOf: (unit) => {
      const { issue, places, military } = binding[unit]!;
      const { openings, usAt } = bargaining.issues[issue]!;
      const theirs = group === "us-military"
        ? military
        : (places.get(group) ?? []).flatMap((at) => openings[at]!.positions);
      return [...usAt === -1 ? [] : openings[usAt]!.positions, ...theirs];
    },
    measure: ({ issues, cells }, unit, into) => {
      const { issue, orientation, places, military } = binding[unit]!;
      const { usAt } = bargaining.issues[issue]!;
      const us = usAt === -1 ? NaN : oriented(issues[issue]!.openings[usAt]!, orientation);
      const theirs = group !== "us-military"
        ? medianOpening(places.get(group) ?? [], issues[issue]!, orientation)
        : military.length === 0
        ? NaN
        : oriented(medianOfFew(cells, military), orientation);
      const apart = Math.abs(theirs - us) >= threshold;
      into[0] = apart && theirs < us ? 1 : 0;
      into[1] = apart ? 1 : 0;
    },
  };
}

/** Share of institutions that the ally alone initiated, among those with a single initiator. */
export function initiatedShare({ institutions }: Evidence): SumStatistic {
  return {
    kind: "sum",
    domain: "institutions",
    units: [...institutions.keys()],
    range: [0, 1],
    measure: ({ cells }, unit, into) => {
      const step = initiatorStep(institutions[unit]!, cells);
      into[0] = step === byAlly ? 1 : 0;
      into[1] = step === byNeither ? 0 : 1;
    },
  };
}

/** What an institution adds to the eve of a shock, by the depth of its deepest linkage in force. */
type Weigh = (depth: number) => number;

/**
 * Share of pairs of an ally that mostly kept its tie and one that mostly did not in which the first
 * had more linkages on the eves of its shocks; its p by permuting outcomes between allies.
 */
export function keptHadMoreLinkages(
  { shockAllies }: Evidence,
  weigh: Weigh = (depth) => depth,
): WholeStatistic {
  const weightOf = (institution: readonly number[], cells: Float64Array) => {
    let depth = 0;
    for (const cell of institution) depth = Math.max(depth, cells[cell]!);
    return weigh(depth);
  };
  const read = (cells: Float64Array) =>
    shockAllies.map(({ shocks }) => {
      let kept = 0;
      let linkages = 0;
      for (const { followed, institutions } of shocks) {
        if (cells[followed]! >= keptFrom) kept++;
        for (const institution of institutions) linkages += weightOf(institution, cells);
      }
      return { mostlyKept: 2 * kept > shocks.length, mean: linkages / shocks.length };
    });
  return {
    kind: "whole",
    cells: [
      ...new Set(
        shockAllies.flatMap(({ shocks }) =>
          shocks.flatMap(({ followed, institutions }) => [followed, ...institutions.flat()])
        ),
      ),
    ],
    take: ({ cells }) => shareOfPairs(read(cells)),
    test: ({ cells }) => {
      const allies = read(cells);
      const { p, smallestP, exact } = pairPermutation(
        allies.map(({ mostlyKept }) => mostlyKept),
        (first, second) => scoreOf(allies[first]!.mean, allies[second]!.mean),
      );
      const which = exact ? "all" : "drawn";
      return { p, smallestP, by: `${which} exchanges of outcomes between allies, one-sided` };
    },
  };
}

function shareOfPairs(
  allies: readonly { readonly mostlyKept: boolean; readonly mean: number }[],
): { estimate: number; units: number } {
  let sum = 0;
  let units = 0;
  for (const first of allies) {
    if (!first.mostlyKept) continue;
    for (const second of allies) {
      if (second.mostlyKept) continue;
      sum += scoreOf(first.mean, second.mean);
      units++;
    }
  }
  return { estimate: sum / units, units };
}

/** Other readings of what stands on an eve. */
export const shockReadings: readonly {
  readonly instead: string;
  readonly statistic: (evidence: Evidence) => WholeStatistic;
}[] = [
  {
    instead: "they are counted, whatever their depth",
    statistic: (evidence) => keptHadMoreLinkages(evidence, () => 1),
  },
  {
    instead: "only those of the greatest depth are counted",
    statistic: (evidence) => keptHadMoreLinkages(evidence, (depth) => depth === 3 ? 1 : 0),
  },
];

/**
 * Ends a year in force of multilateral chains of commitments less those of bilateral ones, at the
 * latest starts and earliest ends. It rests on dates and on no coded cell.
 */
export function endedSooner({ chains }: Evidence, reading: ChainReading): WholeStatistic {
  const [bilateral = [], multilateral = []] = formGroups.map((group) =>
    chains[reading].filter((chain) => formGroup(chain) === group)
      .flatMap((chain) => chainDuration(chain, "shortest") ?? [])
  );
  const total = (of: typeof bilateral) => ({
    ends: of.filter(({ ended }) => ended).length,
    years: of.reduce((sum, { time }) => sum + time, 0),
  });
  const [two, many] = [total(bilateral), total(multilateral)];
  return {
    kind: "whole",
    cells: [],
    take: () => ({
      estimate: many.ends / many.years - two.ends / two.years,
      units: Math.min(two.ends, many.ends),
    }),
    test: () => {
      const { p, smallest } = permutedLogRank({
        first: bilateral,
        second: multilateral,
        draws: shuffles,
        random: seeded(resamplingSeed),
      });
      return { p, smallestP: smallest, by: "log-rank, exchanges of labels between chains" };
    },
  };
}
