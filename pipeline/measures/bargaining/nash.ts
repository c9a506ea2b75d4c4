/**
 * The symmetric Nash bargaining solution on a line, for states with quadratic loss.
 *
 * State s with the opening x_s values an outcome x at `-(x - x_s)^2`. Against the reference point
 * r, which holds if the talks fail, it gains
 *
 *     (r - x_s)^2 - (x - x_s)^2 = (x - r)(2 x_s - r - x) = t (a_s - t),
 *
 * where `t = x - r` and `a_s = 2 (x_s - r)`. The solution is the outcome that maximises the product
 * of the gains among those by which no state loses. Where the openings lie on both sides of r, or
 * one at r, every move from r makes a state lose, and the solution is r. Otherwise (with all a_s
 * above 0; the other side is its mirror image) the logarithm of the product,
 * `n ln t + sum ln(a_s - t)`, is strictly concave on `0 < t < min a_s`, with its one maximum where
 *
 *     n / t = sum 1 / (a_s - t):
 *
 * where t equals the harmonic mean H(t) of the `a_s - t`.
 *
 * Where it lies. Let a be the least a_s.
 * - `t >= a / 2`: there all `a_s - t >= t`, so that H(t) is not below t, and H falls.
 * - `t <= (mean of a_s) / 2`: H(t) is at most the arithmetic mean, `(mean of a_s) - t`.
 * - `t <= a n / (n + 1)`: H(t) is at most n times the smallest, `n (a - t)`.
 *
 * By the first two the solution lies between the opening nearest to r and the mean of the openings;
 * r itself lies among the openings where it is the solution. So it is never outside them.
 *
 * Solution: Nash 1950, "The Bargaining Problem", Econometrica 18(2). Applied to negotiations among
 * states as the purely preference-based model: Schneider, Finke and Bailer 2010, "Bargaining Power
 * in the European Union: An Evaluation of Competing Game-Theoretic Models", Political Studies
 * 58(1). For its limit where r is far from all openings, their mean, compare Achen 2006,
 * "Institutional Realism and Bargaining Models", in Thomson et al., The European Union Decides,
 * ch. 4. What follows from quadratic loss on a line (condition, bounds, root finder) is worked out
 * here.
 *
 * @module
 */

/** Newton's steps converge quadratically: after one this small the next is lost in rounding. */
const smallStep = 1e-9;

/** An opening no farther than this from the reference point counts as at it. */
const noDistance = 1e-12;

/**
 * The most by which the solution moves for each point that the reference point moves, or any of the
 * openings together. With `h_i = 1 / (2 o_i - t)` over n openings at distances `o_i` the
 * condition `n / t = sum h` gives `dt / do_j = 2 h_j^2 / ((sum h)^2 / n + sum h^2)`: none is below 0,
 * and all together are at most `2 n / (n + 1)`. The reference point moves the solution by 1 less
 * their sum. Where openings come to lie on both sides of it, the move has come down to 0.
 */
export const nashSlope = 2;

/** Far more steps than are ever needed, lest odd input runs forever. */
const mostSteps = 100;

/**
 * The symmetric Nash bargaining solution under quadratic loss: where the gains of all states over
 * the reference point have the largest product, or the reference point itself where no move from it
 * leaves every state better off. It is never outside the range of the openings.
 *
 * @param openings where each state opened: at least one
 * @param reference what holds if the talks fail
 */
export function nashSolution(openings: Float64Array, reference: number): number {
  let least = Infinity;
  let largest = -Infinity;
  let sum = 0;
  for (let at = 0; at < openings.length; at++) {
    const distance = openings[at]! - reference;
    if (distance < least) least = distance;
    if (distance > largest) largest = distance;
    sum += distance;
  }
  if (least <= noDistance && largest >= -noDistance) return reference;
  const side = least > 0 ? 1 : -1;
  const nearest = 2 * (side > 0 ? least : -largest);
  const farthest = 2 * (side > 0 ? largest : -least);
  if (openings.length === 2) return reference + side * moveOfTwo(nearest, farthest);
  const mean = 2 * side * sum / openings.length;
  return reference + side * moveOfMany(openings, reference, side, nearest, mean);
}

/**
 * The move of two states: the lesser root of `4 t^2 - 3 (a + b) t + 2 a b = 0`,
 * `t = (3 (a + b) - sqrt(9 (a + b)^2 - 32 a b)) / 8`, in the form that does not subtract.
 */
function moveOfTwo(a: number, b: number): number {
  const sum = 3 * (a + b);
  return 4 * a * b / (sum + Math.sqrt(sum * sum - 32 * a * b));
}

/**
 * The move of any number of states: the root of `H(t) - t`, by Newton's method. That function is
 * concave (the harmonic mean is, in what it averages) and falls by 2 to n + 1 for every unit of t,
 * so that Newton's steps from above the root go down to it and never past it: no safeguard is
 * needed but the start, the lesser of the two upper bounds. Where all openings are the same, the
 * start is the root.
 */
function moveOfMany(
  openings: Float64Array,
  reference: number,
  side: number,
  nearest: number,
  mean: number,
): number {
  const count = openings.length;
  let move = Math.min(mean / 2, nearest * count / (count + 1));
  for (let step = 0; step < mostSteps; step++) {
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < count; at++) {
      const inverse = 1 / (2 * side * (openings[at]! - reference) - move);
      sum += inverse;
      squares += inverse * inverse;
    }
    const harmonic = count / sum;
    const slope = -harmonic * squares / sum - 1;
    const change = (move - harmonic) / slope;
    move += change;
    if (Math.abs(change) <= smallStep * move) break;
  }
  return move;
}
