/**
 * Who initiated linkages, and whether allies with more of them kept their ties.
 *
 * @module
 */
import { pairPermutation, scoreOf } from "../../measures/persistence/pair_permutation.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { byAlly, byNeither, initiatorStep, keptFrom } from "../evidence/institution_cases.ts";
import { institutionUnits } from "../evidence/units.ts";
import type { SumStatistic, WholeStatistic } from "./statistic.ts";

/** Share of institutions that the ally alone initiated, among those with a single initiator. */
export function initiatedShare(evidence: Evidence): SumStatistic {
  return {
    kind: "sum",
    units: institutionUnits(evidence),
    range: [0, 1],
    measure: ({ cells }, at, into) => {
      const step = initiatorStep(evidence.institutions[at]!, cells);
      into[0] = step === byAlly ? 1 : 0;
      into[1] = step === byNeither ? 0 : 1;
    },
  };
}

/** What an institution adds to the eve of a shock, by the depth of its deepest linkage in force. */
export type Weigh = (depth: number) => number;

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
