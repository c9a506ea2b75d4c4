/**
 * Rows of the figure of who wanted a binding SEATO: openings and outcomes with their places.
 *
 * @module
 */
import type { BindingOpeningLine } from "../../findings/tables/binding_openings.ts";
import type { BindingSpeakerLine } from "../../findings/tables/binding_speakers.ts";
import { median } from "../../base/inference/median.ts";

/** A point of the figure, or the numbers of a speaker. */
export interface WantedRow {
  /** `opening` and `outcome` are points; `speaker` holds what stands for all points of a line. */
  readonly mark: "opening" | "outcome" | "speaker";
  /** Line of the figure, from 0 at the top. */
  readonly line: number;
  /** Steps above or below the middle of the line, so that equal points do not hide each other. */
  readonly lane: number;
  readonly label: string;
  readonly group: string;
  readonly episode: string | null;
  readonly issue: string | null;
  /** Points from loosest to most binding; a median for a speaker. */
  readonly points: number;
  readonly median_outcome: number | null;
  /** Median opening of the United States on those of the speaker's issues that it spoke on. */
  readonly us_median: number | null;
  readonly evidence: string | null;
  readonly reported: boolean | null;
  readonly issues: number | null;
  readonly looser: number | null;
  readonly alike: number | null;
  readonly tighter: number | null;
  readonly shared_distance: number | null;
  readonly us_distance: number | null;
  readonly nearest: number | null;
  readonly nearest_by_chance: number | null;
}

/** Points on one lane stand at least so far apart, or they would touch. */
const apart = 3.4;

const blank = {
  episode: null,
  issue: null,
  median_outcome: null,
  us_median: null,
  evidence: null,
  reported: null,
  issues: null,
  looser: null,
  alike: null,
  tighter: null,
  shared_distance: null,
  us_distance: null,
  nearest: null,
  nearest_by_chance: null,
};

/**
 * A line a speaker in the order given, then a line of all outcomes.
 *
 * @param nameOf name of a state
 */
export function wantedRows(
  openings: readonly BindingOpeningLine[],
  speakers: readonly BindingSpeakerLine[],
  nameOf: (state: string) => string,
): WantedRow[] {
  const issueOf = ({ episode, issue }: BindingOpeningLine) => `${episode}/${issue}`;
  const byUs = new Map(
    openings.filter(({ group }) => group === "us").map((line) => [issueOf(line), line.opening]),
  );
  const lines = speakers.flatMap((own, line): WantedRow[] => {
    const military = own.group === "us-military";
    const label = nameOf(own.state) + (military ? " (military)" : "");
    const of = openings.filter(({ speaker }) => speaker === own.speaker);
    const paired = own.shared > 0;
    const points = lanes(of.map(({ opening }) => opening)).map((lane, at): WantedRow => {
      const { episode, issue, opening, evidence, reported } = of[at]!;
      const named = { label, group: own.group, episode, issue };
      return {
        ...blank,
        mark: "opening",
        line,
        lane,
        ...named,
        points: opening,
        evidence,
        reported,
      };
    });
    return [...points, {
      ...blank,
      mark: "speaker",
      line,
      lane: 0,
      label,
      group: own.group,
      points: own.median_opening,
      median_outcome: own.median_outcome,
      us_median: paired ? median(of.flatMap((line) => byUs.get(issueOf(line)) ?? [])) : null,
      issues: own.issues,
      looser: paired ? own.looser : null,
      alike: paired ? own.shared - own.looser - own.tighter : null,
      tighter: paired ? own.tighter : null,
      shared_distance: own.shared_distance,
      us_distance: own.us_distance,
      nearest: own.nearest,
      nearest_by_chance: own.nearest_by_chance,
    }];
  });
  const issues = [...new Map(openings.map((each) => [issueOf(each), each])).values()];
  return [
    ...lines,
    ...lanes(issues.map(({ outcome }) => outcome)).map((lane, at): WantedRow => {
      const { episode, issue, outcome, outcome_evidence: evidence } = issues[at]!;
      const named = { label: "Outcomes", group: "outcome", episode, issue };
      const place = { line: speakers.length, lane, points: outcome };
      return { ...blank, mark: "outcome", ...named, ...place, evidence, reported: false };
    }),
  ];
}

/** For each point the lane nearest the middle on which it touches no earlier one: 0, 1, -1, 2, … */
export function lanes(points: readonly number[]): number[] {
  const taken: { readonly lane: number; readonly point: number }[] = [];
  return points.map((point) => {
    for (let at = 0;; at++) {
      const lane = at % 2 === 1 ? (at + 1) / 2 : -at / 2;
      if (taken.some((each) => each.lane === lane && Math.abs(each.point - point) < apart)) {
        continue;
      }
      taken.push({ lane: lane + 0, point });
      return lane + 0;
    }
  });
}
