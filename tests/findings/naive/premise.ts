/**
 * Who leaned to a bilateral tie, what allies put first and how the United States moved, once more:
 * ballots are objects from forms to worths, and every question is asked of words in plain loops.
 *
 * @module
 */
import { average, firstDay, lastDay, middleOf, readTexts } from "./read_tables.ts";

/** What an actor said of a form. */
export interface Word {
  readonly episode: string;
  readonly actor: string;
  readonly states: readonly string[];
  readonly voice: string;
  readonly date: string;
  readonly form: string;
  readonly intensity: number;
}

/** A negotiation. */
export interface Talks {
  readonly episode: string;
  readonly closes: string;
  readonly allies: readonly string[];
  readonly ballotsWith: string;
}

/** All that is asked. */
export interface Said {
  readonly words: readonly Word[];
  readonly talks: readonly Talks[];
  /** Voices that make a state's offer. */
  readonly leading: readonly string[];
}

/** An estimate and the number of units that it is taken over. */
export interface Found {
  readonly estimate: number;
  readonly units: number;
}

type Ballot = ReadonlyMap<string, number>;

const ofThree = ["trilateral"];
const ofMore = ["regional-small", "regional-full"];

/** Forms that count as wider, with or without pacts of three. */
export const widerForms = { counted: [...ofThree, ...ofMore], without: ofMore };

/** Reads what was said from the clean tables. */
export function readSaid(): Said {
  const table = (name: string) => readTexts(`data-clean/tables/${name}.csv`);
  const list = (text: string) => text === "" ? [] : text.split(";");
  return {
    words: table("preferences").map((row) => ({
      episode: row["episode"]!,
      actor: row["actor_as_written"]!,
      states: list(row["states"]!),
      voice: row["voice"]!,
      date: row["date"]!,
      form: row["form"]!,
      intensity: Number(row["intensity"]),
    })),
    talks: table("episodes").map((row) => ({
      episode: row["episode"]!,
      closes: row["closes"]!,
      allies: list(row["ally_states"]!),
      ballotsWith: row["ballots_with"]!,
    })),
    leading: table("voices").filter((row) => row["standing"] === "leading")
      .map((row) => row["voice"]!),
  };
}

/** What a state's leading voices said in a negotiation, as far as it was not dated after its end. */
function wordsOf(said: Said, { episode, closes }: Talks, state: string): Word[] {
  const found: Word[] = [];
  for (const word of said.words) {
    if (word.episode !== episode || !word.states.includes(state)) continue;
    if (!said.leading.includes(word.voice)) continue;
    if (firstDay(word.date, "0000") > lastDay(closes)) continue;
    found.push(word);
  }
  return found;
}

function ballotOf(words: readonly Word[]): Ballot {
  const ballot = new Map<string, number>();
  for (const { form } of words) {
    ballot.set(
      form,
      middleOf(words.filter((word) => word.form === form).map(({ intensity }) => intensity)),
    );
  }
  return ballot;
}

/** Bilateral less the best wider form; `undefined` where one of the two is not there. */
function leanOf(ballot: Ballot, wider: readonly string[]): number | undefined {
  const bilateral = ballot.get("bilateral");
  const others = wider.filter((form) => ballot.has(form)).map((form) => ballot.get(form)!);
  if (bilateral === undefined || others.length === 0) return undefined;
  return bilateral - Math.max(...others);
}

function stretched(ballot: Ballot): Ballot {
  const worths = [...ballot.values()];
  const least = Math.min(...worths);
  const range = Math.max(...worths) - least;
  // All alike stay alike.
  return new Map(
    [...ballot].map(([form, worth]) => [form, range === 0 ? 0 : 100 * (worth - least) / range]),
  );
}

function over(values: readonly number[]): Found {
  return { estimate: average(values), units: values.length };
}

/** How much more allies lean than the United States, a value each pair of ally and negotiation. */
export function leanPairs(
  said: Said,
  wider: readonly string[],
  scale: (ballot: Ballot) => Ballot = (ballot) => ballot,
): { episode: string; ally: string; difference: number }[] {
  const pairs = [];
  for (const talks of said.talks.filter(({ ballotsWith }) => ballotsWith === "")) {
    const us = leanOf(scale(ballotOf(wordsOf(said, talks, "USA"))), wider);
    for (const ally of talks.allies) {
      const own = leanOf(scale(ballotOf(wordsOf(said, talks, ally))), wider);
      if (us === undefined || own === undefined) continue;
      pairs.push({ episode: talks.episode, ally, difference: own - us });
    }
  }
  return pairs;
}

/** Mean of {@linkcode leanPairs}. */
export function moreBilateral(said: Said, wider: readonly string[]): Found {
  return over(leanPairs(said, wider).map(({ difference }) => difference));
}

/** The same with each ballot stretched to 0–100. */
export function moreBilateralStretched(said: Said, wider: readonly string[]): Found {
  return over(leanPairs(said, wider, stretched).map(({ difference }) => difference));
}

/** The mean over negotiations of the mean of each one's pairs. */
export function moreBilateralByEpisode(said: Said, wider: readonly string[]): Found {
  const pairs = leanPairs(said, wider);
  const episodes = [...new Set(pairs.map(({ episode }) => episode))];
  return over(episodes.map((episode) =>
    average(
      pairs.filter((pair) => pair.episode === episode).map(({ difference }) => difference),
    )
  ));
}

/** How far each allied ballot puts the bilateral form first. */
export function firstOf(
  said: Said,
): { episode: string; ally: string; share: number; both: boolean }[] {
  const found = [];
  for (const talks of said.talks.filter(({ ballotsWith }) => ballotsWith === "")) {
    for (const ally of talks.allies) {
      const ballot = ballotOf(wordsOf(said, talks, ally));
      if (ballot.size === 0) continue;
      const best = Math.max(...ballot.values());
      const first = [...ballot.keys()].filter((form) => ballot.get(form) === best);
      found.push({
        episode: talks.episode,
        ally,
        share: first.includes("bilateral") ? 1 / first.length : 0,
        both: leanOf(ballot, widerForms.counted) !== undefined,
      });
    }
  }
  return found;
}

/** Mean of {@linkcode firstOf}, of all ballots or of those that rank both kinds of form. */
export function bilateralFirst(said: Said, both = false): Found {
  return over(firstOf(said).filter((each) => each.both || !both).map(({ share }) => share));
}

/** Leans of the United States at its earliest and its latest words, by negotiation. */
export function usLeans(
  said: Said,
  wider: readonly string[],
  actor?: string,
): { episode: string; earliest: number; latest: number; dates: number }[] {
  const found = [];
  for (const talks of said.talks.filter(({ ballotsWith }) => ballotsWith === "")) {
    const words = wordsOf(said, talks, "USA").filter((word) =>
      firstDay(word.date, "none") !== "none" && (actor ?? word.actor) === word.actor
    );
    const onForm = (form: string) => words.filter((word) => word.form === form);
    const at = (pick: (days: string[]) => string) =>
      ballotOf(
        words.filter((word) =>
          firstDay(word.date, "") === pick(onForm(word.form).map(({ date }) => firstDay(date, "")))
        ),
      );
    const earliest = leanOf(at((days) => days.sort()[0]!), wider);
    const latest = leanOf(at((days) => days.sort().reverse()[0]!), wider);
    if (earliest === undefined || latest === undefined) continue;
    const heard = words.filter(({ form }) => form === "bilateral" || wider.includes(form));
    const dates = new Set(heard.map(({ date }) => firstDay(date, ""))).size;
    found.push({ episode: talks.episode, earliest, latest, dates });
  }
  return found;
}

/** Share of negotiations in which the United States began with a wider form ahead. */
export function beganWider(said: Said, wider: readonly string[]): Found {
  return over(
    usLeans(said, wider).map(({ earliest }) => earliest < 0 ? 1 : earliest > 0 ? 0 : 0.5),
  );
}

/** Mean change of the US lean where it spoke at two dates at least. */
export function turned(said: Said, wider: readonly string[]): Found {
  return over(
    usLeans(said, wider).filter(({ dates }) => dates > 1)
      .map(({ earliest, latest }) => latest - earliest),
  );
}

/** The same, where a change is the mean of those of single speakers. */
export function turnedBySpeaker(said: Said, wider: readonly string[]): Found {
  const actors = [...new Set(said.words.map(({ actor }) => actor))];
  const changes = actors.flatMap((actor) =>
    usLeans(said, wider, actor).filter(({ dates }) => dates > 1)
      .map(({ episode, earliest, latest }) => ({ episode, change: latest - earliest }))
  );
  const episodes = [...new Set(changes.map(({ episode }) => episode))];
  return over(
    episodes.map((episode) =>
      average(changes.filter((each) => each.episode === episode).map(({ change }) => change))
    ),
  );
}
