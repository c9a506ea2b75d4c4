/**
 * Openings and concessions, once more and without haste.
 *
 * @module
 */
import {
  average,
  capabilityIn,
  firstDay,
  type Issue,
  middleOf,
  type Position,
  type Tables,
} from "./read_tables.ts";

/** A state's opening. */
export interface Opening {
  readonly state: string;
  readonly opening: number;
  readonly power: number;
  /** Salience over the mean of the state's saliences in the episode; 1 where it gave none. */
  readonly salience: number;
  readonly hasSalience: boolean;
  /** Rank of the salience among them, 0 to 1; NaN without others. */
  readonly rank: number;
}

/** An issue with its openings. */
export interface Concession extends Issue {
  readonly openings: readonly Opening[];
  /** NaN without an opening. */
  readonly us: number;
  readonly ally: number;
  readonly gap: string;
  readonly salienceGap: number;
}

/** What counts as a first word: any but a last stand, or only what is coded as an opening. */
export type Reading = "earliest" | "coded";

/** Every issue. */
export function concessionsOf(tables: Tables, reading: Reading = "earliest"): Concession[] {
  const made: Concession[] = [];
  for (const issue of tables.issues) {
    const episode = tables.episodes.find((each) => each.episode === issue.episode)!;
    const rows = tables.positions.filter((row) =>
      row.episode === issue.episode && row.issue === issue.issue &&
      tables.leading.includes(row.voice)
    );
    const openings: Opening[] = [];
    for (const state of new Set(rows.flatMap((row) => row.states))) {
      const opening = openingOf(rows.filter((row) => row.states.includes(state)), reading);
      if (Number.isNaN(opening)) continue;
      openings.push({
        state,
        opening,
        power: capabilityIn(tables, state, episode.year),
        ...salienceOf(tables, state, issue),
      });
    }
    const ofUs = openings.filter(({ state }) => state === "USA");
    const ofAllies = openings.filter(({ state }) => episode.allies.includes(state));
    const us = middleOf(ofUs.map(({ opening }) => opening));
    const ally = middleOf(ofAllies.map(({ opening }) => opening));
    const known = ofAllies.map(({ rank }) => rank).filter((rank) => !Number.isNaN(rank));
    made.push({
      ...issue,
      openings,
      us,
      ally,
      gap: Number.isNaN(us) ? "no US opening" : Number.isNaN(ally) ? "no ally opening" : "",
      salienceGap: middleOf(known) - middleOf(ofUs.map(({ rank }) => rank)),
    });
  }
  return made;
}

/** Issues on which both sides have an opening. */
export function twoSided(concessions: readonly Concession[]): Concession[] {
  return concessions.filter(({ gap }) => gap === "");
}

/** The opening from a state's rows of its leading voices; NaN without one. */
export function openingOf(rows: readonly Position[], reading: Reading = "earliest"): number {
  const candidates = rows.filter(({ stage }) =>
    reading === "coded" ? stage === "opening" : stage !== "final"
  );
  let first = "9999";
  for (const { date } of candidates) {
    const day = firstDay(date, "9999");
    if (day < first) first = day;
  }
  return middleOf(
    candidates.filter(({ date }) => firstDay(date, "9999") === first)
      .map(({ position }) => position),
  );
}

/** A state's salience on an issue next to its others of the episode. */
function salienceOf(tables: Tables, state: string, { episode, issue }: Issue) {
  const byIssue: Record<string, number[]> = {};
  for (const row of tables.positions) {
    if (row.episode !== episode || !row.states.includes(state) || row.stage === "final") continue;
    if (row.salience === undefined || !tables.leading.includes(row.voice)) continue;
    (byIssue[row.issue] ??= []).push(row.salience);
  }
  const own = byIssue[issue];
  if (!own) return { salience: 1, hasSalience: false, rank: NaN };
  const value = middleOf(own);
  const values = Object.values(byIssue).map(middleOf);
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  const mean = average(values);
  return {
    salience: mean === 0 ? 1 : value / mean,
    hasSalience: true,
    rank: values.length === 1 ? NaN : (below + equal / 2) / values.length,
  };
}

/** Whether the openings of the two sides lie at least ten points apart. */
export function isContested({ us, ally }: Concession): boolean {
  return us - ally >= 10 || ally - us >= 10;
}

/** -1 at the US opening, 1 at the ally's. */
export function nearnessOf(
  point: number,
  { us, ally }: Pick<Concession, "us" | "ally">,
): number {
  const far = Math.abs(point - us);
  const near = Math.abs(point - ally);
  return far + near === 0 ? 0 : (far - near) / (far + near);
}

/** Whose opening an outcome is nearer to. */
export function aheadOf(concession: Concession): "ally" | "us" | "even" {
  const toUs = Math.abs(concession.outcome - concession.us);
  const toAlly = Math.abs(concession.outcome - concession.ally);
  return toUs > toAlly ? "ally" : toUs < toAlly ? "us" : "even";
}
