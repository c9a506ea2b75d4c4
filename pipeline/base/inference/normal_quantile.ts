/**
 * Quantiles of the standard normal distribution.
 *
 * @module
 */

/**
 * The value below which a standard normal number falls with a chance, right to about seven digits:
 * PPND7 of algorithm AS 241 (Wichura 1988, "The Percentage Points of the Normal Distribution",
 * Applied Statistics 37(3)).
 *
 * @param chance above 0 and below 1
 */
export function normalQuantile(chance: number): number {
  const offset = chance - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    return offset *
      (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  const far = Math.sqrt(-Math.log(offset < 0 ? chance : 1 - chance));
  const distance = far <= 5 ? near(far - 1.6) : tail(far - 5);
  return offset < 0 ? -distance : distance;
}

function near(r: number): number {
  return (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1);
}

function tail(r: number): number {
  return (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1);
}
