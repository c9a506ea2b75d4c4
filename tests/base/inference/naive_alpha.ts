/**
 * Krippendorff's alpha by going over all pairs of values, without a coincidence matrix.
 *
 * @module
 */
import type { Metric, Unit } from "../../../pipeline/base/inference/krippendorff.ts";

/**
 * 1 less the mean distance of two values of one unit, over that of two values of any units. In a unit
 * of m values each pair weighs 2 / (m - 1), so that every value weighs the same.
 */
export function naiveAlpha(units: readonly Unit[], metric: Metric): number {
  const given = units.map((unit) => unit.filter((value) => value !== null))
    .filter((values) => values.length > 1);
  const all = given.flat();
  const distance = (one: number, other: number): number => {
    if (metric === "nominal") return Number(one !== other);
    if (metric === "interval") return (one - other) ** 2;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (low === high) return 0;
    const between = all.filter((value) => low < value && value < high).length;
    const atEnds = all.filter((value) => value === low || value === high).length;
    return (between + atEnds / 2) ** 2;
  };
  const sumOverPairs = (values: readonly number[]) =>
    values.reduce(
      (sum, one, at) =>
        sum + values.slice(0, at).reduce((pairs, other) => pairs + distance(one, other), 0),
      0,
    );
  const within = given.reduce(
    (sum, values) => sum + 2 * sumOverPairs(values) / (values.length - 1),
    0,
  );
  const observed = within / all.length;
  const expected = 2 * sumOverPairs(all) / (all.length * (all.length - 1));
  return all.length === 0 || expected === 0 ? NaN : 1 - observed / expected;
}
