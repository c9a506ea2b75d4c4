/**
 * Tail probabilities of the chi-square distribution with one degree of freedom.
 *
 * @module
 */

/** From here on the continued fraction is used: both ways are exact to rounding near it. */
const large = 2;
/** Depth of the continued fraction: at 2 its error is below 1e-17 of the value. */
const depth = 80;

/**
 * Complementary error function of a number that is not negative, to about 1e-13 of its value: by
 * Kummer's series below 2 and by the continued fraction of Laplace above (Abramowitz and Stegun
 * 1964, Handbook of Mathematical Functions, 7.1.6 and 7.1.14).
 *
 * @param x 0 or more; NaN gives NaN
 * @throws {RangeError} if it is negative
 */
export function erfc(x: number): number {
  if (x < 0) throw new RangeError(`${x} is negative`);
  if (Number.isNaN(x)) return NaN;
  if (x === Infinity) return 0;
  return x < large ? 1 - series(x) : fraction(x);
}

/**
 * Chance that a chi-square variable with one degree of freedom is at least so large: the chance
 * that a standard normal variable is at least its root away from 0.
 *
 * @param chiSquare 0 or more; NaN gives NaN
 */
export function chiSquareTail(chiSquare: number): number {
  return erfc(Math.sqrt(chiSquare / 2));
}

/**
 * erf(x) = 2/sqrt(pi) exp(-x^2) sum of 2^n x^(2n+1) / (1 x 3 x ... x (2n+1)): no term is negative.
 */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= 2 * x * x / (2 * n + 1);
    sum += term;
  }
  return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}

/** sqrt(pi) exp(x^2) erfc(x) = 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + 2/(x + ...))))). */
function fraction(x: number): number {
  let below = x;
  for (let n = depth; n > 0; n--) below = x + n / 2 / below;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * below);
}
