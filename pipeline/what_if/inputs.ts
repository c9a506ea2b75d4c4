/**
 * All that an estimate with its interval is made of, so that it need not be made anew where none of
 * that has changed.
 *
 * @module
 */
import type { CodedEvidence } from "../findings/evidence/evidence.ts";
import type { MeasuredTest } from "../findings/claims/measured_claim.ts";
import type { SumStatistic } from "../findings/statistics/statistic.ts";

/** Numbers and names in a fixed order. */
export type Inputs = readonly (number | string | undefined)[];

/** The inputs of a test; `undefined` of one that is taken of all evidence at once. */
export function inputsOf(
  { statistic, attainable }: MeasuredTest,
  coded: CodedEvidence,
): Inputs | undefined {
  switch (statistic.kind) {
    case "sum":
      return [...attainable, ...ofSum(statistic, coded)];
    case "contrast": {
      const { first, second, exchange } = statistic;
      return [
        ...attainable,
        exchange.by,
        ...[first, second].flatMap((each) => [
          "group",
          ...ofSum(each, coded),
          ...each.units.flatMap((unit) => [exchange.stratum(unit), exchange.block(unit)]),
        ]),
      ];
    }
    case "order": {
      const { units, quantity, against, episodes, beyondChance } = statistic;
      return [
        ...attainable,
        String(beyondChance),
        ...episodes,
        ...units.flatMap(({ at }) => [quantity(coded, at), against(coded, at)]),
      ];
    }
    case "whole":
      return undefined;
  }
}

function ofSum({ units, measure, range, missing }: SumStatistic, coded: CodedEvidence): Inputs {
  const into = new Float64Array(2);
  return [
    ...range,
    missing,
    ...units.flatMap((unit) => {
      measure(coded, unit.at, into);
      return [unit.cluster, unit.clusteredBy, into[0]!, into[1]!];
    }),
  ];
}

/** Whether two tests are made of the same. */
export function sameInputs(one: Inputs | undefined, other: Inputs | undefined): boolean {
  return one !== undefined && other !== undefined && one.length === other.length &&
    one.every((value, at) => Object.is(value, other[at]));
}
