/**
 * The ratio of two rates, compared within strata (Mantel and Haenszel).
 *
 * @module
 */

/** Events and the time in which they could happen, exposed and not. */
export interface Stratum {
  readonly exposed: number;
  readonly exposedTime: number;
  readonly unexposed: number;
  readonly unexposedTime: number;
}

/**
 * What one event adds to the rate ratio `sum(a t0 / T) / sum(b t1 / T)`, of `a` events in the time
 * `t1` exposed and `b` in the time `t0` not exposed, `T` both together: when exposed to the
 * numerator, when not to the denominator. Both are 0 where a stratum lacks one of the two times, so
 * that it has nothing to compare. Rothman, Greenland and Lash 2008, _Modern Epidemiology_, chapter 15.
 */
export function ratioShares(
  { exposedTime, unexposedTime }: Pick<Stratum, "exposedTime" | "unexposedTime">,
): { readonly numerator: number; readonly denominator: number } {
  const all = exposedTime + unexposedTime;
  return all === 0 ? { numerator: 0, denominator: 0 } : {
    numerator: exposedTime === 0 ? 0 : unexposedTime / all,
    denominator: unexposedTime === 0 ? 0 : exposedTime / all,
  };
}

/** A stratum whose events could have been others: the most that may be exposed, and not. */
export interface FreeStratum extends Pick<Stratum, "exposedTime" | "unexposedTime"> {
  readonly mostExposed: number;
  readonly mostUnexposed: number;
}

/**
 * The largest ratio that any events could give, and still be one: all that may be are exposed, and
 * a single one is not, where it weighs least.
 *
 * @param moved whether the one that is not exposed is taken from those that are: of events that
 * only change places; else it is one of others, which may or may not be events
 */
export function largestRatio(strata: readonly FreeStratum[], moved: boolean): number {
  const shares = strata.map(ratioShares);
  const numerator = strata.reduce(
    (sum, { mostExposed }, at) => sum + mostExposed * shares[at]!.numerator,
    0,
  );
  const ratios = strata.flatMap(({ mostUnexposed }, at) => {
    const { numerator: taken, denominator } = shares[at]!;
    return mostUnexposed === 0 || denominator === 0
      ? []
      : [(numerator - (moved ? taken : 0)) / denominator];
  });
  return ratios.length === 0 ? NaN : Math.max(...ratios);
}
