/**
 * Whose opening on SEATO lay nearest to the outcome, and whether the United States drew back, once
 * more.
 *
 * @module
 */
import type { Texts } from "./design_places.ts";
import { average, firstDay, lastDay, middleOf } from "./read_tables.ts";

/** How an opening is read: the earliest word, or the earliest that is coded as an opening. */
export type Reading = "earliest" | "coded";

/** A line between loose and binding, with what was first said on it, 0 being the loosest. */
export interface NaiveIssue {
  readonly key: string;
  /** The issue that it carries on; empty without one. */
  readonly before: string;
  readonly inFamily: boolean;
  readonly orientation: string;
  readonly outcome: number;
  readonly openings: Readonly<Record<string, number>>;
  /** States of the region that dealt with the United States. */
  readonly members: readonly string[];
}

const listOf = (text: string) => text === "" ? [] : text.split(";");

/** All issues whose line has one of some orientations. */
export function issuesOf(
  texts: Texts,
  reading: Reading,
  orientations: readonly string[] = ["more-binding", "less-binding"],
): NaiveIssue[] {
  const asked = texts("organisations").find((row) => row["kind"] === "in-question");
  const episodeOf = (name?: string) => texts("episodes").find((row) => row["episode"] === name);
  const family = episodeOf(asked?.["made_in"])?.["family"];
  const leading = texts("voices").filter((row) => row["standing"] === "leading")
    .map((row) => row["voice"]);
  const regional = texts("states").filter((row) => row["region"] === "asia-pacific")
    .map((row) => row["state"]!);
  return texts("issue_types").flatMap((type): NaiveIssue[] => {
    const episode = episodeOf(type["episode"]);
    const issue = texts("issues").find((row) =>
      row["episode"] === type["episode"] && row["issue"] === type["issue"]
    );
    if (!episode || !issue || !orientations.includes(type["orientation"]!)) return [];
    const turned = (points: number) =>
      type["orientation"] === "less-binding" ? 100 - points : points;
    const rows = texts("positions").filter((row) =>
      row["episode"] === type["episode"] && row["issue"] === type["issue"] &&
      leading.includes(row["voice"]) &&
      (reading === "coded" ? row["stage"] === "opening" : row["stage"] !== "final") &&
      firstDay(row["date"]!, "0000") <= lastDay(episode["closes"]!)
    );
    const openings: Record<string, number> = {};
    for (const state of new Set(rows.flatMap((row) => listOf(row["states"]!)))) {
      const own = rows.filter((row) => listOf(row["states"]!).includes(state));
      const days = own.map((row) => firstDay(row["date"]!, "9999")).sort();
      openings[state] = turned(middleOf(
        own.filter((row) => firstDay(row["date"]!, "9999") === days[0])
          .map((row) => Number(row["position"])),
      ));
    }
    return [{
      key: `${type["episode"]}/${type["issue"]}`,
      before: type["carries_on"]!,
      inFamily: family !== undefined && episode["family"] === family,
      orientation: type["orientation"]!,
      outcome: turned(Number(issue["outcome"])),
      openings,
      members: listOf(episode["ally_states"]!).filter((state) => regional.includes(state)),
    }];
  });
}

/** An issue with those that it carries on, the oldest last. */
function lineOf(issues: readonly NaiveIssue[], issue: NaiveIssue): NaiveIssue[] {
  const before = issues.find(({ key }) => key === issue.before);
  return before ? [issue, ...lineOf(issues, before)] : [issue];
}

/** What a state first wanted on an issue, or on the oldest of those before it. */
function openingOn(line: readonly NaiveIssue[], state: string): number | undefined {
  return line.map(({ openings }) => openings[state]).findLast((opening) => opening !== undefined);
}

/** An issue with what each member and the United States first wanted on it. */
export interface NaiveShapers {
  readonly key: string;
  readonly outcome: number;
  readonly us: number | undefined;
  readonly members: Readonly<Record<string, number>>;
}

/** The binding issues of the family in question. */
export function shapersOf(texts: Texts, reading: Reading, back: boolean): NaiveShapers[] {
  const issues = issuesOf(texts, reading);
  return issues.filter(({ inFamily }) => inFamily).map((issue) => {
    const line = back ? lineOf(issues, issue) : [issue];
    const members: Record<string, number> = {};
    for (const state of line.flatMap((each) => each.members)) {
      // Only where it was a member of the talks in which it said so.
      const opening = openingOn(line.filter((each) => each.members.includes(state)), state);
      if (opening !== undefined) members[state] = opening;
    }
    return { key: issue.key, outcome: issue.outcome, us: openingOn(line, "USA"), members };
  });
}

/** Share of issues on which the region is nearer: its nearest, its median, or member by member. */
export function shapedByRegion(
  texts: Texts,
  reading: Reading,
  back: boolean,
  by: "nearest" | "median" | "mean" = "nearest",
): { estimate: number; units: number } {
  const scores = shapersOf(texts, reading, back).flatMap(({ outcome, us, members }) => {
    const openings = Object.values(members);
    if (us === undefined || openings.length === 0) return [];
    const own = Math.abs(outcome - us);
    const score = (distance: number) => distance < own ? 1 : distance > own ? 0 : 0.5;
    const distances = openings.map((opening) => Math.abs(outcome - opening));
    if (by === "nearest") return [score(Math.min(...distances))];
    if (by === "median") return [score(Math.abs(outcome - middleOf(openings)))];
    return [average(distances.map(score))];
  });
  return { estimate: average(scores), units: scores.length };
}

/** Mean change of the US opening towards the loose end, question by question. */
export function drewBack(
  texts: Texts,
  reading: Reading,
  orientations?: readonly string[],
): { estimate: number; units: number; changes: Readonly<Record<string, number>> } {
  const issues = issuesOf(texts, reading, orientations);
  const kindOf = ({ orientation }: NaiveIssue) =>
    orientation === "multilateral" ? "multilateral" : "binding";
  const lines = issues.filter(({ inFamily }) => inFamily).map((issue) => {
    // A line of membership and one of binding are no line together.
    const alike = issues.filter((other) => kindOf(other) === kindOf(issue));
    return lineOf(alike, issue);
  }).filter((line) => line.length > 1);
  const changes: Record<string, number> = {};
  for (const [root, own] of Map.groupBy(lines, (line) => line.at(-1)!.key)) {
    const first = own[0]!.at(-1)!.openings["USA"];
    const later = own.flatMap(([issue]) => issue!.openings["USA"] ?? []);
    if (first !== undefined && later.length > 0) changes[root] = first - average(later);
  }
  const all = Object.values(changes);
  return { estimate: average(all), units: all.length, changes };
}
