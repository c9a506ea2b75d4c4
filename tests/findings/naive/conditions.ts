/**
 * Conditions of contested issues, once more, from the clean sheets and by plain loops.
 *
 * @module
 */
import { type Concession, concessionsOf, openingOf, type Reading } from "./concessions.ts";
import { firstDay, middleOf, type Position, type Tables } from "./read_tables.ts";

/** What is said of a contested issue, by the names of the columns. */
export type Conditions = Readonly<Record<string, string | number>>;

/** A period by the day on which it begins. */
export interface PeriodStart {
  readonly period: string;
  readonly from: string;
}

/** Every contested issue with its conditions. */
export function conditionsOf(
  tables: Tables,
  reading: Reading,
  military: readonly string[],
  periods: readonly PeriodStart[],
): Conditions[] {
  const all = concessionsOf(tables, reading);
  return all.filter(({ us, ally }) => Math.abs(us - ally) >= 10).map((issue) => {
    const { allies, family, opens } = tables.episodes.find(({ episode }) =>
      episode === issue.episode
    )!;
    const rows = tables.positions.filter((row) =>
      row.episode === issue.episode && row.issue === issue.issue
    );
    const speaking = (states: readonly string[], voices: readonly string[]) =>
      rows.filter((row) =>
        row.states.some((state) => states.includes(state)) && voices.includes(row.voice)
      );
    const openings = issue.openings.filter(({ state }) => allies.includes(state))
      .map(({ opening }) => opening);
    const soldiers = openingOf(speaking(["USA"], military));
    const gap = Math.abs(issue.us - issue.ally);
    const toAlly = Math.abs(issue.outcome - issue.ally);
    const toUs = Math.abs(issue.outcome - issue.us);
    const ranks = issue.openings.filter(({ state, rank }) =>
      allies.includes(state) && !Number.isNaN(rank)
    ).map(({ rank }) => rank);
    return {
      episode: issue.episode,
      issue: issue.issue,
      family,
      first_word: firstOf(speaking(["USA"], tables.leading), speaking(allies, tables.leading)),
      allies: openings.length === 1
        ? "one ally"
        : Math.max(...openings) - Math.min(...openings) >= 10
        ? "apart"
        : "agreed",
      us_soldiers: Number.isNaN(soldiers)
        ? "not on record"
        : Math.abs(soldiers - issue.us) >= 10
        ? "apart"
        : "agreed",
      ally_salience: thirdOf(middleOf(ranks)),
      gap: gap < 30 ? "10 to under 30" : gap < 60 ? "30 to under 60" : "60 or more",
      subject: subjectOf(issue),
      period: periods.filter(({ from }) => from <= firstDay(opens, "")).at(-1)!.period,
      ally_ahead: toAlly < toUs ? 1 : toAlly > toUs ? 0 : 0.5,
      us_move: issue.ally > issue.us ? issue.outcome - issue.us : issue.us - issue.outcome,
    };
  });
}

function thirdOf(rank: number): string {
  if (Number.isNaN(rank)) return "unknown";
  return rank > 2 / 3 ? "top third" : rank < 1 / 3 ? "bottom third" : "middle third";
}

function subjectOf({ type }: Concession): string {
  if (type === "form-and-membership") return "form";
  return ["scope", "restraint-and-control"].includes(type) ? "control" : "other";
}

/** Whose first word fell on a day before any on which the other's can have fallen. */
function firstOf(us: readonly Position[], ally: readonly Position[]): string {
  const [ofUs, ofAlly] = [us, ally].map((rows) =>
    rows.filter(({ date, stage }) => date !== "" && stage !== "final").map(({ date }) => ends(date))
  );
  const first = (days: readonly string[]) => [...days].sort()[0] ?? "";
  const before = (one: readonly [string, string][], other: readonly [string, string][]) =>
    one.length > 0 && other.length > 0 &&
    first(one.map(([, to]) => to)) < first(other.map(([from]) => from));
  if (before(ofUs!, ofAlly!)) return "us";
  return before(ofAlly!, ofUs!) ? "ally" : "same day or unknown";
}

/** First and last day of a date: no month has a day 00, and none a day 99. */
function ends(date: string): [string, string] {
  const [from = "", to = from] = date.startsWith("X") ? ["..", ".."] : date.split("/");
  return [
    from === ".." ? "0000" : (from + "-00-00").slice(0, 10),
    to === ".." ? "9999" : to.length === 10 ? to : to + "-99-99".slice(to.length - 4),
  ];
}
