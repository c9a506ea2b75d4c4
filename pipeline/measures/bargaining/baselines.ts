/**
 * Naive ways to say how an issue ends, which a model must beat to have said anything.
 *
 * @module
 */

/** The middle of the scale. */
export const middle = 50;

/**
 * The mean outcome of the issues of all other episodes: what one who knows the other talks would
 * say. NaN where there is no other episode.
 *
 * @param outcomes outcome of each issue, 0 to 100
 * @param episodes episode of each issue
 */
export function meanOfOtherEpisodes(
  outcomes: Float64Array,
  episodes: readonly string[],
): Float64Array {
  const others = otherEpisodes(outcomes, episodes);
  return outcomes.map((_, at) => others(at, (sum, outcome) => sum + outcome));
}

/**
 * The error to expect of saying the outcome of an issue of another episode, picked at random: the
 * mean over those issues of the absolute difference.
 */
export function errorOfShuffled(
  outcomes: Float64Array,
  episodes: readonly string[],
): Float64Array {
  const others = otherEpisodes(outcomes, episodes);
  return outcomes.map((own, at) => others(at, (sum, outcome) => sum + Math.abs(outcome - own)));
}

/** Means over the issues of the episodes that an issue is not of. */
function otherEpisodes(outcomes: Float64Array, episodes: readonly string[]) {
  return (at: number, add: (sum: number, outcome: number) => number): number => {
    let sum = 0;
    let count = 0;
    for (let other = 0; other < outcomes.length; other++) {
      if (episodes[other] === episodes[at]) continue;
      sum = add(sum, outcomes[other]!);
      count++;
    }
    return sum / count;
  };
}
