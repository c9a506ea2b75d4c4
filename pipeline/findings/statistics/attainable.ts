/**
 * What estimates could come out at all, worked out before the estimate.
 *
 * @module
 */
import type { CodedEvidence } from "../evidence/evidence.ts";
import { chanceOf } from "./estimator.ts";
import type { Attainable, OrderStatistic, Statistic } from "./statistic.ts";

/**
 * The smallest and the largest estimate that evidence of this size could give: with outcomes free
 * and what was known before them as coded, where the statistic says how, else by the range of what
 * its units add. Of an order they are those of quantities that rise, or fall, together without
 * exception; some outcomes might give a little more.
 */
export function attainableBy(statistic: Statistic, coded: CodedEvidence): Attainable {
  switch (statistic.kind) {
    case "sum":
      return statistic.attainable?.(coded) ?? statistic.range;
    case "contrast": {
      const [least, most] = attainableBy(statistic.first, coded);
      const [fewest, greatest] = attainableBy(statistic.second, coded);
      return [least - greatest, most - fewest];
    }
    case "order":
      return ofOrder(statistic, coded);
    case "whole":
      return statistic.attainable(coded);
  }
}

function ofOrder(statistic: OrderStatistic, coded: CodedEvidence): Attainable {
  const x = Float64Array.from(statistic.units, ({ at }) => statistic.quantity(coded, at));
  const chance = chanceOf(statistic);
  return [-1 - chance(x, x.map((value) => -value)), 1 - chance(x, x)];
}
