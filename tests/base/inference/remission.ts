/**
 * A published example: weeks of remission of children with leukaemia under the drug 6-MP and under
 * a placebo (Freireich et al. 1963, Blood 21; printed by Gehan 1965, Biometrika 52, and Cox 1972,
 * Journal of the Royal Statistical Society B 34).
 *
 * @module
 */
import type { Duration } from "../../../pipeline/base/inference/kaplan_meier.ts";

const lasted = (times: readonly number[], ended: boolean): Duration[] =>
  times.map((time) => ({ time, ended }));

/** The group with the drug. */
export const drug: readonly Duration[] = [
  ...lasted([6, 6, 6, 7, 10, 13, 16, 22, 23], true),
  ...lasted([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], false),
];

/** The group with the placebo; every remission ended. */
export const placebo: readonly Duration[] = lasted(
  [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
  true,
);
