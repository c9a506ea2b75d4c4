/**
 * Ballots and the rules of social choice, once more: ballots are objects, winners lists of forms.
 *
 * @module
 */
import { average, capabilityIn, firstDay, lastDay, middleOf, type Tables } from "./read_tables.ts";

/** A state's ballot: the worth of the candidates that it ranks. */
export interface Ballot {
  readonly state: string;
  readonly power: number;
  readonly worth: Readonly<Record<string, number>>;
}

/** The ballots of an episode that can tell rules apart. */
export interface Vote {
  readonly episode: string;
  readonly candidates: readonly string[];
  readonly ballots: readonly Ballot[];
  readonly resulting: string;
}

/** The usable votes. */
export function votesOf(tables: Tables): Vote[] {
  const votes: Vote[] = [];
  for (const { episode, year, closes, resulting, ballotsWith } of tables.episodes) {
    const rows = tables.preferences.filter((row) =>
      row.episode === episode && tables.leading.includes(row.voice) &&
      firstDay(row.date, "") <= lastDay(closes)
    );
    const full = [...new Set(rows.flatMap((row) => row.states))].map((state): Ballot => {
      const own = rows.filter((row) => row.states.includes(state));
      const worth: Record<string, number> = {};
      for (const { form } of own) {
        worth[form] = middleOf(
          own.filter((row) => row.form === form).map(({ intensity }) => intensity),
        );
      }
      return { state, power: capabilityIn(tables, state, year), worth };
    });
    const candidates = [...new Set(rows.map(({ form }) => form))].filter((form) =>
      full.filter(({ worth }) => form in worth).length >= full.length / 2
    );
    const ballots = full.map((ballot) => ({
      ...ballot,
      worth: Object.fromEntries(
        Object.entries(ballot.worth).filter(([form]) => candidates.includes(form)),
      ),
    }));
    if (resulting === "" || ballotsWith !== "" || ballots.length < 2) continue;
    if (!ballots.some(({ state }) => state === "USA")) continue;
    if (!candidates.includes(resulting)) continue;
    if (ballots.some(({ power }) => Number.isNaN(power))) continue;
    votes.push({ episode, candidates, ballots, resulting });
  }
  return votes;
}

/** The winners that each rule names, by its id. */
export const winners: Readonly<Record<string, (vote: Vote) => string[]>> = {
  "plurality": (vote) => best(vote, (form) => votesFor(vote, form, () => 1)),
  "power-plurality": (vote) => best(vote, (form) => votesFor(vote, form, ({ power }) => power)),
  "borda": (vote) => best(vote, (form) => bordaOf(vote, form, () => 1)),
  "power-borda": (vote) => best(vote, (form) => bordaOf(vote, form, ({ power }) => power)),
  "copeland": (vote) => best(vote, (form) => copelandOf(vote, form, () => 1)),
  "power-copeland": (vote) => best(vote, (form) => copelandOf(vote, form, ({ power }) => power)),
  "utilitarian": (vote) => best(vote, (form) => utilityOf(vote, form, () => 1)),
  "power-utilitarian": (vote) => best(vote, (form) => utilityOf(vote, form, ({ power }) => power)),
  "normalised-utilitarian": (vote) =>
    best(vote, (form) => utilityOf(stretched(vote), form, () => 1)),
  "power-normalised-utilitarian": (vote) =>
    best(vote, (form) => utilityOf(stretched(vote), form, ({ power }) => power)),
  "strongest": (vote) => {
    const able = vote.ballots.filter((ballot) => firstChoices(ballot).length > 0);
    const greatest = Math.max(...able.map(({ power }) => power));
    return [
      ...new Set(able.filter(({ power }) => power === greatest).flatMap(firstChoices)),
    ];
  },
};

/** 1 where the resulting form wins alone, 1/n among n winners, else 0. */
export function hitOf(rule: string, vote: Vote): number {
  const named = winners[rule]!(vote);
  return named.includes(vote.resulting) ? 1 / named.length : 0;
}

/** Rules that heed intensity, and rules of order alone. */
const intensity = ["utilitarian", "normalised-utilitarian"];
const order = ["plurality", "copeland", "borda"];

/** Share of hits of the rules that heed intensity less that of the rules of order alone. */
export function leadOfIntensity(
  votes: readonly Vote[],
  prefix: "" | "power-",
): { estimate: number; units: number } {
  const share = (ids: readonly string[]) =>
    average(ids.flatMap((id) => votes.map((vote) => hitOf(`${prefix}${id}`, vote))));
  return { estimate: share(intensity) - share(order), units: votes.length };
}

function ranking({ ballots }: Vote, form: string): Ballot[] {
  return ballots.filter(({ worth }) => form in worth);
}

/** Mean worth of a form to the states that rank it, each weighed. */
function utilityOf(vote: Vote, form: string, weightOf: (ballot: Ballot) => number): number {
  const of = ranking(vote, form);
  const weight = of.map(weightOf).reduce((a, b) => a + b, 0);
  return of.map((ballot) => ballot.worth[form]! * weightOf(ballot) / weight)
    .reduce((a, b) => a + b, of.length === 0 ? NaN : 0);
}

/** The vote on a scale from 0 to 1 for each state that tells forms apart; the others have none. */
function stretched(vote: Vote): Vote {
  const ballots = vote.ballots.filter(({ worth }) => new Set(Object.values(worth)).size > 1).map(
    (ballot) => {
      const values = Object.values(ballot.worth);
      const least = Math.min(...values);
      const width = Math.max(...values) - least;
      return {
        ...ballot,
        worth: Object.fromEntries(
          Object.entries(ballot.worth).map(([form, value]) => [form, (value - least) / width]),
        ),
      };
    },
  );
  return { ...vote, ballots };
}

/** Candidates of the highest score; NaN is none. */
function best({ candidates }: Vote, scoreOf: (form: string) => number): string[] {
  const scored = candidates.map((form) => ({ form, score: scoreOf(form) }))
    .filter(({ score }) => !Number.isNaN(score));
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => highest - score < 1e-9).map(({ form }) => form);
}

function firstChoices({ worth }: Ballot): string[] {
  const highest = Math.max(...Object.values(worth));
  return Object.keys(worth).filter((form) => worth[form] === highest);
}

function votesFor({ ballots }: Vote, form: string, weightOf: (ballot: Ballot) => number): number {
  let votes = 0;
  for (const ballot of ballots) {
    const choices = firstChoices(ballot);
    if (choices.includes(form)) votes += weightOf(ballot) / choices.length;
  }
  return votes;
}

function bordaOf(vote: Vote, form: string, weightOf: (ballot: Ballot) => number): number {
  let sum = 0;
  let weights = 0;
  for (const ballot of ranking(vote, form)) {
    const rivals = Object.keys(ballot.worth).filter((other) => other !== form);
    if (rivals.length === 0) continue;
    let points = 0;
    for (const rival of rivals) {
      if (ballot.worth[form]! > ballot.worth[rival]!) points += 1;
      if (ballot.worth[form]! === ballot.worth[rival]!) points += 0.5;
    }
    sum += weightOf(ballot) * points / rivals.length;
    weights += weightOf(ballot);
  }
  return sum / weights;
}

function copelandOf(
  vote: Vote,
  form: string,
  weightOf: (ballot: Ballot) => number,
): number {
  let net = 0;
  let compared = 0;
  for (const rival of vote.candidates) {
    if (rival === form) continue;
    const both = ranking(vote, form).filter(({ worth }) => rival in worth);
    if (both.length === 0) continue;
    compared++;
    const lead = both.reduce(
      (sum, ballot) =>
        sum + weightOf(ballot) * Math.sign(ballot.worth[form]! - ballot.worth[rival]!),
      0,
    );
    if (Math.abs(lead) > 1e-9) net += Math.sign(lead);
  }
  if (compared > 0) return net / compared;
  return ranking(vote, form).length > 0 ? 0 : NaN;
}
