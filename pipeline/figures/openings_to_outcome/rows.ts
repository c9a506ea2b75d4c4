/**
 * Rows of the figure of openings and outcomes: contested issues with their places on the page.
 *
 * @module
 */
import type { ConcessionLine } from "../../findings/tables/concessions.ts";
import type { OpeningLine } from "../../findings/tables/openings.ts";
import type { NamedIssue } from "../draw/reader_names.ts";
import { byText } from "../../base/words/order.ts";

/** Evidence grade of what somebody opened and read. */
export const soundGrade = "read";

/** A contested issue as the figure draws it. */
export interface OutcomeRow {
  readonly family: string;
  readonly episode: string;
  /** What readers call the episode. */
  readonly episode_name: string;
  readonly issue: string;
  /** What readers call the issue. */
  readonly issue_name: string;
  /** What a higher place means. */
  readonly orientation: string;
  /** Whether it means something else than more binding or more multilateral. */
  readonly other_scale: boolean;
  readonly us_opening: number;
  /** Median of the openings of the allies. */
  readonly ally_opening: number;
  readonly outcome: number;
  readonly reference_point: number;
  readonly nearness: number;
  /** Whose opening the outcome is nearer to. */
  readonly ahead: string;
  /** Evidence grade of the outcome. */
  readonly evidence: string;
  /** Evidence grade of the US opening. */
  readonly us_evidence: string;
  /** Weakest evidence grade of the openings of the allies. */
  readonly ally_evidence: string;
  /** Whether every opening of the allies is known from documents in American archives alone. */
  readonly ally_american_only: boolean;
  /** Allies with an opening on a drawn issue of the episode. */
  readonly allies: string;
  /** Column of the page, from 1. */
  readonly column: number;
  /** Line of the column, from 0; an episode has a line for its heading before its first issue. */
  readonly line: number;
  /** Whether the heading of the episode stands on the line above. */
  readonly first: boolean;
}

type Unplaced = Omit<OutcomeRow, "column" | "line" | "first">;

/** Whether the outcome went further one way than either side had opened. */
export function isOutside(
  { us_opening, ally_opening, outcome }: Pick<
    OutcomeRow,
    "us_opening" | "ally_opening" | "outcome"
  >,
): boolean {
  return (outcome - us_opening) * (outcome - ally_opening) > 0;
}

/** Lines left free between episodes, and between families. */
const gaps = { episode: 0.25, family: 0.7 };

/**
 * The contested issues, family by family and in them episode by episode, both from the earliest; in
 * an episode the issues on which the allies were most ahead come first.
 */
export function outcomeRows(
  concessions: readonly ConcessionLine[],
  openings: readonly OpeningLine[],
  episodeNamed: (episode: string) => string,
  issueNamed: (episode: string, issue: string) => NamedIssue,
): OutcomeRow[] {
  const contested = concessions.filter(({ status }) => status === "contested");
  const drawn = new Set(contested.map(keyOf));
  const ofIssue = Map.groupBy(openings.filter((line) => drawn.has(keyOf(line))), keyOf);
  const ofEpisode = Map.groupBy([...ofIssue.values()].flat(), ({ episode }) => episode);
  const openingsOf = (line: ConcessionLine, side: string) =>
    (ofIssue.get(keyOf(line)) ?? []).filter((each) => each.side === side);
  const graded = (line: ConcessionLine, side: string) => {
    const grades = openingsOf(line, side).map(({ evidence }) => evidence);
    return ["known", "cited"].find((grade) => grades.includes(grade)) ?? soundGrade;
  };
  const unplaced = contested.map((line): Unplaced => {
    const { name, orientation } = issueNamed(line.episode, line.issue);
    return {
      family: line.family,
      episode: line.episode,
      episode_name: episodeNamed(line.episode),
      issue: line.issue,
      issue_name: name,
      orientation,
      other_scale: !["more-binding", "multilateral"].includes(orientation),
      us_opening: line.us_opening,
      ally_opening: line.ally_opening,
      outcome: line.outcome,
      reference_point: line.reference_point,
      nearness: line.nearness,
      ahead: line.ahead!,
      evidence: line.evidence,
      us_evidence: graded(line, "us"),
      ally_evidence: graded(line, "ally"),
      ally_american_only: openingsOf(line, "ally").length > 0 &&
        openingsOf(line, "ally").every(({ american_records_only }) => american_records_only),
      allies: [
        ...new Set(
          (ofEpisode.get(line.episode) ?? []).filter(({ side }) => side === "ally")
            .map(({ state }) => state),
        ),
      ].sort().join(" "),
    };
  });
  const start = new Map(
    [...Map.groupBy(unplaced, ({ family }) => family)].map(([family, rows]) =>
      [family, rows.map(({ episode }) => timed(episode)).sort()[0]!] as const
    ),
  );
  const orderOf = ({ family, episode }: Unplaced) =>
    [start.get(family)!, family, timed(episode)].join("/");
  const inOrder = unplaced.toSorted((a, b) =>
    byText(orderOf(a), orderOf(b)) || b.nearness - a.nearness || byText(a.issue, b.issue)
  );
  return placed(inOrder);
}

/** Rows in two columns of nearly the same number of lines, broken between episodes. */
function placed(rows: readonly Unplaced[]): OutcomeRow[] {
  const episodes = [...Map.groupBy(rows, ({ episode }) => episode).values()];
  const set = (of: readonly (readonly Unplaced[])[], column: number) => {
    let line = 0;
    return of.flatMap((issues, at) => {
      const sameFamily = of[at - 1]?.[0]?.family === issues[0]?.family;
      if (at > 0) line += sameFamily ? gaps.episode : gaps.family;
      line += 1;
      return issues.map((issue, place): OutcomeRow => ({
        ...issue,
        column,
        line: Math.round(100 * line++) / 100,
        first: place === 0,
      }));
    });
  };
  const lengths = episodes.map((_, at) =>
    Math.max(...[episodes.slice(0, at + 1), episodes.slice(at + 1)].map(
      (of) => set(of, 1).at(-1)?.line ?? 0,
    ))
  );
  const broken = lengths.indexOf(Math.min(...lengths)) + 1;
  return [...set(episodes.slice(0, broken), 1), ...set(episodes.slice(broken), 2)];
}

/** The issue of a line of either table. */
function keyOf({ episode, issue }: { readonly episode: string; readonly issue: string }): string {
  return `${episode}/${issue}`;
}

/** An episode by its year, which ends its id. */
function timed(episode: string): string {
  return `${/\d{4}$/.exec(episode)?.[0] ?? ""} ${episode}`;
}
