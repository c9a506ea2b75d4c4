/**
 * Whether the side that wanted the looser or narrower tie is ahead, whoever it is, more often than
 * outcomes shuffled within negotiations would have it.
 *
 * @module
 */
import { belowTheirMarks, sumOfCounts } from "../../base/inference/random_matching.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { isOriented, type LooseOrBinding, turned } from "../../measures/bargaining/orientation.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { contestedFrom, isContested, twoSidedIssues } from "./contested_issues.ts";
import type { Attainable, TestResult, WholeStatistic } from "./statistic.ts";

/** What else could have been chosen. */
export interface LooserOptions {
  /** Least distance in points between openings of a contested issue. */
  readonly from?: number;
  /** Lines that count; all that run between loose and binding or bilateral and multilateral. */
  readonly lines?: readonly LooseOrBinding[];
  /** What counts alike: every issue, or every episode. */
  readonly alike?: "issue" | "episode";
}

/**
 * The contested issues of an episode, lines turned so that 0 is the loose or narrow end: the first
 * `count` places of each list. The looser side is ahead where the outcome lies below the middle of
 * both openings.
 */
interface TurnedEpisode {
  count: number;
  readonly middles: Float64Array;
  readonly outcomes: Float64Array;
}

/**
 * Share of contested oriented issues on which the side that opened looser is ahead, equally near
 * counting half, less the share to expect if outcomes of one episode were shuffled among its issues:
 * on average each of them then meets each opening alike.
 */
export function looserSideAhead(
  evidence: Evidence,
  reading: StandingReading,
  options: LooserOptions = {},
): WholeStatistic {
  const { alike = "issue", lines } = options;
  const { issues } = evidence.bargaining[reading];
  const isMeant = ({ orientation }: IssueCase) =>
    isOriented(orientation) && (lines === undefined || lines.includes(orientation));
  const oriented = twoSidedIssues(evidence, reading, isMeant);
  const read = turnedReader(evidence, reading, oriented, options.from);
  return {
    kind: "whole",
    cells: [...new Set(oriented.flatMap((at) => issues[at]!.cells))],
    take: (coded) => {
      let [sum, units] = [0, 0];
      for (const episode of read(coded)) {
        if (episode.count === 0) continue;
        const excess = aheadIn(episode) - expectedIn(episode);
        sum += alike === "issue" ? excess : excess / episode.count;
        units += alike === "issue" ? episode.count : 1;
      }
      return { estimate: units === 0 ? NaN : sum / units, units };
    },
    test: (coded) => shuffledOutcomes(read(coded)),
    attainable: (coded) => attainableOf(read(coded)),
  };
}

/** Makes the function that reads the episodes of issues; the next reading overwrites the last. */
function turnedReader(
  evidence: Evidence,
  reading: StandingReading,
  places: readonly number[],
  from: number = contestedFrom,
): (coded: CodedEvidence) => readonly TurnedEpisode[] {
  const { issues } = evidence.bargaining[reading];
  const groups = [...Map.groupBy(places, (at) => issues[at]!.episode).values()];
  const episodes = groups.map((group): TurnedEpisode => ({
    count: 0,
    middles: new Float64Array(group.length),
    outcomes: new Float64Array(group.length),
  }));
  return (coded) => {
    for (let number = 0; number < groups.length; number++) {
      const group = groups[number]!;
      const into = episodes[number]!;
      into.count = 0;
      for (const at of group) {
        const { orientation } = issues[at]!;
        const sides = coded.issues[reading][at]!;
        if (!isOriented(orientation) || !isContested(sides, from)) continue;
        into.middles[into.count] = turned((sides.hub + sides.ally) / 2, orientation);
        into.outcomes[into.count] = turned(sides.outcome, orientation);
        into.count++;
      }
    }
    return episodes;
  };
}

/** Whether the looser side is ahead with an outcome: 1, a half where it is equally near, or 0. */
function looserGains(outcome: number, middle: number): number {
  return outcome < middle ? 1 : outcome === middle ? 0.5 : 0;
}

/** On how many issues of an episode the looser side is ahead. */
function aheadIn({ count, middles, outcomes }: TurnedEpisode): number {
  let ahead = 0;
  for (let at = 0; at < count; at++) ahead += looserGains(outcomes[at]!, middles[at]!);
  return ahead;
}

/** On how many it is on average over all shuffles of the episode's outcomes. */
function expectedIn({ count, middles, outcomes }: TurnedEpisode): number {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    for (let donor = 0; donor < count; donor++) sum += looserGains(outcomes[donor]!, middles[at]!);
  }
  return sum / count;
}

/** The chance, over all shuffles of every episode, that the looser side is ahead at least as often. */
function shuffledOutcomes(episodes: readonly TurnedEpisode[]): TestResult {
  const chances = episodes
    .map(({ count, middles, outcomes }) =>
      belowTheirMarks([...outcomes.subarray(0, count)], [...middles.subarray(0, count)])
    )
    .reduce(sumOfCounts, Float64Array.of(1));
  const ahead = episodes.reduce((sum, episode) => sum + aheadIn(episode), 0);
  // Counts are of halves, and exact.
  const upper = chances.subarray(2 * ahead);
  return {
    p: Math.min(1, upper.reduce((sum, chance) => sum + chance, 0)),
    smallestP: chances.findLast((chance) => chance > 0) ?? 1,
    by: "all shuffles of outcomes within episodes, one-sided",
  };
}

/**
 * With outcomes free. An outcome puts the looser side ahead on its own issue, and would on a share of
 * its episode's if shuffled there: those whose middle lies above it. Best for the looser side is an
 * outcome just below the middle of its own issue, worst one just above.
 */
function attainableOf(episodes: readonly TurnedEpisode[]): Attainable {
  let [least, greatest, units] = [0, 0, 0];
  for (const { count, middles } of episodes) {
    const known = middles.subarray(0, count);
    for (const own of known) {
      least -= known.filter((middle) => middle > own).length / count;
      greatest += known.filter((middle) => middle < own).length / count;
      units++;
    }
  }
  return [least / units, greatest / units];
}
