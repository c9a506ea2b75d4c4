/**
 * Ballots, and the winners that a rule names from them as bits of forms.
 *
 * @module
 */

/** Worth of forms to states: one ballot a state. */
export interface Ballots {
  /** Number of ballots. */
  readonly states: number;
  /** Number of institutional forms: at most 30. */
  readonly forms: number;
  /** States by forms, row by row: 0 to 100, `NaN` where the state said nothing of the form. */
  readonly intensity: Float64Array;
  /** Share of capabilities of each state: never `NaN`. */
  readonly power: Float64Array;
  /** Forms that can win, as bits: a rule never names another. */
  readonly candidates: number;
}

/**
 * Names the winners as bits of forms: several where they tie, 0 where there is no candidate or no
 * information.
 */
export type Rule = (ballots: Ballots) => number;

/** Score of a candidate; `NaN` where the ballots do not tell it, and then it cannot win. */
export type Score = (ballots: Ballots, form: number) => number;

/** Scores that differ by no more tie. */
const tolerance = 1e-9;

/** Most institutional forms that ballots can hold. */
export const mostForms = 30;

/** The rule by which the candidates of the highest score win. */
export function highest(score: Score): Rule {
  const scores = new Float64Array(mostForms);
  return (ballots) => {
    let best = -Infinity;
    for (let form = 0; form < ballots.forms; form++) {
      scores[form] = holds(ballots.candidates, form) ? score(ballots, form) : NaN;
      if (scores[form]! > best) best = scores[form]!;
    }
    let winners = 0;
    for (let form = 0; form < ballots.forms; form++) {
      if (scores[form]! >= best - tolerance) winners |= 1 << form;
    }
    return winners;
  };
}

/** Whether the bit of a form is set. */
export function holds(bits: number, form: number): boolean {
  return (bits & (1 << form)) !== 0;
}

/** Worth of a form to a state, `NaN` where the state does not rank it or it is no candidate. */
export function worth(ballots: Ballots, state: number, form: number): number {
  const { forms, intensity, candidates } = ballots;
  return holds(candidates, form) ? intensity[state * forms + form]! : NaN;
}

/** Number of bits that are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How far winners name a form: 1 where it wins alone, 1/n where n tie, 0 where it does not win. */
export function hit(winners: number, form: number): number {
  return holds(winners, form) ? 1 / countBits(winners) : 0;
}

/** Expected hit of a candidate picked at random; 0 where there is no candidate. */
export function chance(candidates: number): number {
  return candidates === 0 ? 0 : 1 / countBits(candidates);
}
