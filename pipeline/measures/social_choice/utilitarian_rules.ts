/**
 * Rules that look at how much forms are worth to states.
 *
 * @module
 */
import { type Ballots, highest, type Rule, worth } from "./winners.ts";

/**
 * Utilitarian: the mean intensity over the states that rank the form, taken as comparable between
 * states (Harsanyi 1955, "Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons
 * of Utility", Journal of Political Economy 63(4)).
 */
export const utilitarian: Rule = highest((ballots, form) => {
  let sum = 0;
  let ranking = 0;
  for (let state = 0; state < ballots.states; state++) {
    const own = worth(ballots, state, form);
    if (Number.isNaN(own)) continue;
    sum += own;
    ranking++;
  }
  return sum / ranking;
});

/**
 * Relative utilitarianism (Dhillon and Mertens 1999, "Relative Utilitarianism", Econometrica
 * 67(3)): each state's intensities are stretched so that the lowest candidate that it ranks has 0
 * and the highest 1, and averaged over the states that rank the form. A state to which all
 * candidates that it ranks are worth the same is left out. The source sums complete preferences;
 * the mean is for forms that not every state ranks.
 */
export const normalisedUtilitarian: Rule = highest((ballots, form) => {
  let sum = 0;
  let ranking = 0;
  for (let state = 0; state < ballots.states; state++) {
    const stretched = stretchedWorth(ballots, state, form);
    if (Number.isNaN(stretched)) continue;
    sum += stretched;
    ranking++;
  }
  return sum / ranking;
});

/** `NaN` where the state does not rank the form or tells no candidates apart. */
function stretchedWorth(ballots: Ballots, state: number, form: number): number {
  let lowest = Infinity;
  let highestWorth = -Infinity;
  for (let other = 0; other < ballots.forms; other++) {
    const own = worth(ballots, state, other);
    if (own < lowest) lowest = own;
    if (own > highestWorth) highestWorth = own;
  }
  // 0 / 0 where all are equal.
  return (worth(ballots, state, form) - lowest) / (highestWorth - lowest);
}
