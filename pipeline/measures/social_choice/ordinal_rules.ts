/**
 * Rules that look at the order in which a ballot puts the candidates, counted by state or by power.
 * What a state does not rank is missing from its ballot, never last.
 *
 * @module
 */
import { alike, byPower, type Weight, weightTolerance } from "./weights.ts";
import {
  type Ballots,
  countBits,
  highest,
  holds,
  mostForms,
  type Rule,
  type Score,
  worth,
} from "./winners.ts";

/**
 * Plurality: each state's vote is split equally over its most preferred candidates; a state that
 * ranks no candidate abstains. Scores are shares of the votes cast.
 */
export const plurality: Rule = mostVotes(alike);

/** Plurality in which a state casts as many votes as it has power. */
export const powerPlurality: Rule = mostVotes(byPower);

/**
 * Borda: of a state's other ranked candidates, the share that it puts below the form (ties count
 * half), averaged over the states that rank the form and another candidate. A form that no such
 * state ranks cannot win.
 *
 * Where all ballots are complete this is the count of Borda 1784, "Mémoire sur les élections au
 * scrutin", divided by its largest value. On partial ballots it is neither the count that gives
 * 1 point to the last form ranked and nothing to those not ranked (Emerson 2013, "The original
 * Borda count and partial voting", Social Choice and Welfare 40(2)) nor the one that counts what is
 * not compared as half (Cullinan, Hsiao and Polett 2014, "A Borda count for partially ordered
 * ballots", Social Choice and Welfare 42(4)): in both, silence moves the score of the form not
 * ranked.
 */
export const borda: Rule = highest(meanShareBelow(alike));

/** Borda in which the mean over states is weighted by power. */
export const powerBorda: Rule = highest(meanShareBelow(byPower));

/**
 * Copeland 1951, "A 'reasonable' social welfare function": a form beats another when, of the states
 * that rank both, more put it above than below. Wins less losses, divided by the number of other
 * candidates with which any state compares the form, since partial ballots leave some pairs without
 * a comparison; 0 where there is none. A form that no state ranks cannot win.
 */
export const copeland: Rule = highest(winsLessLosses(alike));

/**
 * Copeland in which a form beats another when, of the states that rank both, those that put it
 * above have more power together than those that put it below: pairs are decided as in a weighted
 * majority game (Shapley and Shubik 1954, "A Method for Evaluating the Distribution of Power in a
 * Committee System", American Political Science Review 48(3)), among the states that compare the
 * two.
 */
export const powerCopeland: Rule = highest(winsLessLosses(byPower));

/**
 * First choices of the state with the greatest power among those that rank a candidate; of all such
 * states together where several are equally powerful.
 */
export function strongest(ballots: Ballots): number {
  let greatest = -Infinity;
  for (let state = 0; state < ballots.states; state++) {
    const power = byPower(ballots, state);
    if (power > greatest && firstChoices(ballots, state) !== 0) greatest = power;
  }
  let winners = 0;
  for (let state = 0; state < ballots.states; state++) {
    const isStrongest = byPower(ballots, state) >= greatest * (1 - weightTolerance);
    if (isStrongest) winners |= firstChoices(ballots, state);
  }
  return winners;
}

/** The rule by which the forms with the greatest share of the votes cast win. */
function mostVotes(weightOf: Weight): Rule {
  const votes = new Float64Array(mostForms);
  let cast = 0;
  const named = highest((_, form) => votes[form]! / cast);
  return (ballots) => {
    votes.fill(0);
    cast = 0;
    for (let state = 0; state < ballots.states; state++) {
      const choices = firstChoices(ballots, state);
      if (choices === 0) continue;
      const weight = weightOf(ballots, state);
      cast += weight;
      const share = weight / countBits(choices);
      for (let form = 0; form < ballots.forms; form++) {
        if (holds(choices, form)) votes[form]! += share;
      }
    }
    return named(ballots);
  };
}

function meanShareBelow(weightOf: Weight): Score {
  return (ballots, form) => {
    let sum = 0;
    let weights = 0;
    for (let state = 0; state < ballots.states; state++) {
      const share = shareBelow(ballots, state, form);
      if (Number.isNaN(share)) continue;
      const weight = weightOf(ballots, state);
      sum += weight * share;
      weights += weight;
    }
    return sum / weights;
  };
}

function winsLessLosses(weightOf: Weight): Score {
  return (ballots, form) => {
    let net = 0;
    let comparable = 0;
    for (let other = 0; other < ballots.forms; other++) {
      if (other === form || !holds(ballots.candidates, other)) continue;
      let above = 0;
      let below = 0;
      let comparing = 0;
      for (let state = 0; state < ballots.states; state++) {
        const difference = worth(ballots, state, form) - worth(ballots, state, other);
        if (Number.isNaN(difference)) continue;
        const weight = weightOf(ballots, state);
        if (difference > 0) above += weight;
        else if (difference < 0) below += weight;
        comparing++;
      }
      if (comparing > 0) comparable++;
      const lead = above - below;
      if (Math.abs(lead) > weightTolerance * (above + below)) net += Math.sign(lead);
    }
    if (comparable > 0) return net / comparable;
    return isRanked(ballots, form) ? 0 : NaN;
  };
}

/** `NaN` where the state does not rank the form or ranks no other candidate. */
function shareBelow(ballots: Ballots, state: number, form: number): number {
  const own = worth(ballots, state, form);
  if (Number.isNaN(own)) return NaN;
  let below = 0;
  let above = 0;
  let equal = 0;
  for (let other = 0; other < ballots.forms; other++) {
    if (other === form) continue;
    const difference = own - worth(ballots, state, other);
    if (difference > 0) below++;
    else if (difference < 0) above++;
    else if (difference === 0) equal++;
  }
  return (below + equal / 2) / (below + above + equal);
}

/** Most preferred candidates of a state as bits; 0 where it ranks none. */
function firstChoices(ballots: Ballots, state: number): number {
  let highestWorth = -Infinity;
  let choices = 0;
  for (let form = 0; form < ballots.forms; form++) {
    const own = worth(ballots, state, form);
    if (own > highestWorth) {
      highestWorth = own;
      choices = 1 << form;
    } else if (own === highestWorth) choices |= 1 << form;
  }
  return choices;
}

function isRanked(ballots: Ballots, form: number): boolean {
  for (let state = 0; state < ballots.states; state++) {
    if (!Number.isNaN(worth(ballots, state, form))) return true;
  }
  return false;
}
