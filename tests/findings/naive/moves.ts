/**
 * Moves, concessions and who got their way, once more from the words of the methods page alone.
 *
 * @module
 */
import { aheadOf, type Concession, isContested, twoSided } from "./concessions.ts";
import { average } from "./read_tables.ts";

/** An estimate and over how many units it is taken. */
export interface Taken {
  readonly estimate: number;
  readonly units: number;
}

/** Which issues are meant. */
export type Meant = (issue: Concession) => boolean;

/** Issues of form and membership. */
export const ofForm: Meant = ({ type }) => type === "form-and-membership";

/** Issues of scope, the use of force and control. */
export const ofControl: Meant = ({ type }) => type === "scope" || type === "restraint-and-control";

/** Contested issues that are meant. */
export function contestedOf(issues: readonly Concession[], meant: Meant = () => true) {
  return twoSided(issues).filter((issue) => isContested(issue) && meant(issue));
}

/** Points by which the United States came towards its allies. */
export function usMove({ us, ally, outcome }: Concession): number {
  if (ally > us) return outcome - us;
  return us - outcome;
}

/** Points by which the allies came towards the United States. */
export function allyMove({ us, ally, outcome }: Concession): number {
  if (ally > us) return ally - outcome;
  return outcome - ally;
}

/** Share of contested issues on which the United States came ten points or more. */
export function conceded(issues: readonly Concession[], meant?: Meant, least = 10): Taken {
  const contested = contestedOf(issues, meant);
  const yes = contested.filter((issue) => usMove(issue) >= least);
  return { estimate: yes.length / contested.length, units: contested.length };
}

/** Mean of the US move less the allies' move. */
export function movedMore(issues: readonly Concession[], meant?: Meant): Taken {
  const contested = contestedOf(issues, meant);
  return {
    estimate: average(contested.map((issue) => usMove(issue) - allyMove(issue))),
    units: contested.length,
  };
}

/** Share of contested issues with a side ahead. */
export function ahead(
  issues: readonly Concession[],
  side: "us" | "ally",
  meant?: Meant,
): Taken {
  const contested = contestedOf(issues, meant);
  let points = 0;
  for (const issue of contested) {
    const nearer = aheadOf(issue);
    if (nearer === side) points += 1;
    if (nearer === "even") points += 0.5;
  }
  return { estimate: points / contested.length, units: contested.length };
}

/** One share less another, over the issues of both. */
export function less(first: Taken, second: Taken): Taken {
  return { estimate: first.estimate - second.estimate, units: first.units + second.units };
}

/**
 * Share of contested oriented issues on which whoever wanted less is ahead, less the mean of that
 * share when every issue of a negotiation meets the outcome of each of its issues in turn.
 */
export function looserAhead(issues: readonly Concession[]): Taken {
  const contested = contestedOf(issues, ({ orientation }) => orientation !== "none");
  let excess = 0;
  for (const issue of contested) {
    const met = contested.filter(({ episode }) => episode === issue.episode);
    const scores = met.map((other) => lesserWins(issue, fromLooseEnd(other.outcome, other)));
    excess += lesserWins(issue, fromLooseEnd(issue.outcome, issue)) - average(scores);
  }
  return { estimate: excess / contested.length, units: contested.length };
}

/** 1 where a point is nearer to the side that wanted less, 0 where to the other, else a half. */
function lesserWins(issue: Concession, point: number): number {
  const openings = [fromLooseEnd(issue.us, issue), fromLooseEnd(issue.ally, issue)];
  const toLess = Math.abs(point - Math.min(...openings));
  const toMore = Math.abs(point - Math.max(...openings));
  if (toLess === toMore) return 0.5;
  return toLess < toMore ? 1 : 0;
}

function fromLooseEnd(point: number, { orientation }: Concession): number {
  return orientation === "less-binding" ? 100 - point : point;
}
