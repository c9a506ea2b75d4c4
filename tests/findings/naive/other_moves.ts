/**
 * Moves by other choices, once more: by last stands, and from openings carried back.
 *
 * @module
 */
import type { Concession } from "./concessions.ts";
import { contestedOf, type Taken, usMove } from "./moves.ts";
import { firstDay, middleOf, readTexts, type Tables } from "./read_tables.ts";

/** Share of contested issues with a US last stand on which that stand is a concession. */
export function concededByStand(tables: Tables, issues: readonly Concession[]): Taken {
  const stands = contestedOf(issues).map((issue) => ({
    ...issue,
    outcome: lastStand(tables, issue),
  }));
  const stated = stands.filter(({ outcome }) => !Number.isNaN(outcome));
  const yes = stated.filter((issue) => usMove(issue) >= 10);
  return { estimate: yes.length / stated.length, units: stated.length };
}

/** The middle of the United States' final words of the latest day; NaN without one. */
function lastStand(tables: Tables, { episode, issue }: Concession): number {
  const finals = tables.positions.filter((row) =>
    row.episode === episode && row.issue === issue && row.states.includes("USA") &&
    row.stage === "final" && tables.leading.includes(row.voice)
  );
  let last = "";
  for (const { date } of finals) {
    const day = firstDay(date, "0000");
    if (day > last) last = day;
  }
  return middleOf(
    finals.filter(({ date }) => firstDay(date, "0000") === last).map(({ position }) => position),
  );
}

/** Every issue with the openings on the earliest issue of its line on which a state has one. */
export function carriedBack(tables: Tables, issues: readonly Concession[]): Concession[] {
  const carries: Record<string, string> = {};
  for (const row of readTexts("data-clean/tables/issue_types.csv")) {
    carries[`${row["episode"]}/${row["issue"]}`] = row["carries_on"]!;
  }
  const named = (key: string) => issues.find((each) => `${each.episode}/${each.issue}` === key);
  return issues.map((issue) => {
    const line = [issue];
    let before = named(carries[`${issue.episode}/${issue.issue}`]!);
    while (before) {
      line.unshift(before);
      before = named(carries[`${before.episode}/${before.issue}`]!);
    }
    const firstWord = (state: string) => {
      for (const each of line) {
        const found = each.openings.find((opening) => opening.state === state);
        if (!found) continue;
        const other = (each.orientation === "less-binding") !==
          (issue.orientation === "less-binding");
        return [other ? 100 - found.opening : found.opening];
      }
      return [];
    };
    const { allies } = tables.episodes.find(({ episode }) => episode === issue.episode)!;
    const present = allies.filter((ally) =>
      issues.some((each) =>
        each.episode === issue.episode && each.openings.some(({ state }) => state === ally)
      )
    );
    const us = middleOf(firstWord("USA"));
    const ally = middleOf(present.flatMap(firstWord));
    const gap = Number.isNaN(us) ? "no US opening" : Number.isNaN(ally) ? "no ally opening" : "";
    return { ...issue, us, ally, gap };
  });
}
