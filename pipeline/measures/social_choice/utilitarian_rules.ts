/**
 * Rules that look at how much forms are worth to states.
 *
 * @module
 */
import { alike, byPower, type Weight } from "./weights.ts";
import { type Ballots, highest, type Rule, type Score, worth } from "./winners.ts";

/**
 * Utilitarian: the mean intensity over the states that rank the form, taken as comparable between
 * states (Harsanyi 1955, "Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons
 * of Utility", Journal of Political Economy 63(4)).
 */
export const utilitarian: Rule = highest(meanWorth(worth, alike));

/**
 * Utilitarian in which the mean over states is weighted by power: the weighted sum of utilities of
 * Harsanyi 1955 (its theorem V), with weights that are no judgement of fairness but the states'
 * means. It is to forms of a tie what power times salience is to places on a line (Achen 2006,
 * "Institutional Realism and Bargaining Models", in Thomson et al. 2006, The European Union
 * Decides, ch. 4).
 */
export const powerUtilitarian: Rule = highest(meanWorth(worth, byPower));

/**
 * Relative utilitarianism (Dhillon and Mertens 1999, "Relative Utilitarianism", Econometrica
 * 67(3)): each state's intensities are stretched so that the lowest candidate that it ranks has 0
 * and the highest 1, and averaged over the states that rank the form. A state to which all
 * candidates that it ranks are worth the same is left out. The source sums complete preferences;
 * the mean is for forms that not every state ranks.
 */
export const normalisedUtilitarian: Rule = highest(meanWorth(stretchedWorth, alike));

/** Relative utilitarianism in which the mean over states is weighted by power. */
export const powerNormalisedUtilitarian: Rule = highest(meanWorth(stretchedWorth, byPower));

/** Weighted mean over the states of what a form is worth to them; `NaN` is left out. */
function meanWorth(worthOf: typeof worth, weightOf: Weight): Score {
  return (ballots, form) => {
    let sum = 0;
    let weights = 0;
    for (let state = 0; state < ballots.states; state++) {
      const own = worthOf(ballots, state, form);
      if (Number.isNaN(own)) continue;
      const weight = weightOf(ballots, state);
      sum += weight * own;
      weights += weight;
    }
    return sum / weights;
  };
}

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
