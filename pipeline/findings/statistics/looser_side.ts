/**
 * Whether the side that wanted the looser or narrower tie is ahead, whoever it is, more often than
 * outcomes shuffled within negotiations would have it.
 *
 * @module
 */
import { belowTheirMarks, sumOfCounts } from "../../base/inference/random_matching.ts";
import { cellsOfIssue } from "../../measures/bargaining/issue_cases.ts";
import { gotItsWay } from "../../measures/bargaining/moves.ts";
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

/** An issue with its line turned so that 0 is the loose or narrow end. */
interface TurnedIssue {
  /** Openings of the looser side and of the other. */
  readonly looser: number;
  readonly other: number;
  readonly outcome: number;
}

/**
 * Share of contested oriented issues on which the side that opened looser is ahead, equally near
 * counting half, less the share to expect if outcomes of one episode were shuffled among its issues:
 * on average each of them then meets each opening alike.
 */
export function looserSideAhead(
  evidence: Evidence,
  reading: StandingReading,
  { from = contestedFrom, lines, alike = "issue" }: LooserOptions = {},
): WholeStatistic {
  const { issues } = evidence.bargaining[reading];
  const oriented = twoSidedIssues(
    evidence,
    reading,
    ({ orientation }) =>
      isOriented(orientation) && (lines === undefined || lines.includes(orientation)),
  );
  const episodes = [...Map.groupBy(oriented, (at) => issues[at]!.episode).values()];
  const read = (coded: CodedEvidence) =>
    episodes.map((places) =>
      places.flatMap((at): TurnedIssue[] => {
        const { orientation } = issues[at]!;
        const { hub, ally, outcome } = coded.issues[reading][at]!;
        if (!isOriented(orientation) || !isContested({ hub, ally, outcome }, from)) return [];
        const openings = [turned(hub, orientation), turned(ally, orientation)];
        return [{
          looser: Math.min(...openings),
          other: Math.max(...openings),
          outcome: turned(outcome, orientation),
        }];
      })
    ).filter((episode) => episode.length > 0);
  return {
    kind: "whole",
    cells: [...new Set(oriented.flatMap((at) => cellsOfIssue(issues[at]!)))],
    take: (coded) => {
      const contested = read(coded);
      const units = contested.flat().length;
      const excess = contested.map((episode) => {
        const { ahead, expected } = looserOf(episode);
        return alike === "issue" ? ahead - expected : (ahead - expected) / episode.length;
      });
      const sum = excess.reduce((all, each) => all + each, 0);
      return alike === "issue"
        ? { estimate: sum / units, units }
        : { estimate: sum / contested.length, units: contested.length };
    },
    test: (coded) => shuffledOutcomes(read(coded)),
    attainable: (coded) => attainableOf(read(coded)),
  };
}

/** On how many issues of an episode the looser side is ahead, and how many shuffles give. */
function looserOf(episode: readonly TurnedIssue[]): { ahead: number; expected: number } {
  let ahead = 0;
  let expected = 0;
  for (const { looser, other, outcome } of episode) {
    ahead += gotItsWay(outcome, looser, other);
    for (const donor of episode) expected += gotItsWay(donor.outcome, looser, other);
  }
  return { ahead, expected: expected / episode.length };
}

/**
 * The looser side is ahead where the outcome lies below the middle of the openings. The chance that
 * it is ahead at least as often, over all shuffles of every episode, is worked out exactly.
 */
function shuffledOutcomes(episodes: readonly (readonly TurnedIssue[])[]): TestResult {
  const chances = episodes
    .map((episode) => belowTheirMarks(episode.map(({ outcome }) => outcome), episode.map(middleOf)))
    .reduce(sumOfCounts, Float64Array.of(1));
  const ahead = episodes.reduce((sum, episode) => sum + looserOf(episode).ahead, 0);
  // Counts are of halves, and exact.
  const upper = chances.subarray(2 * ahead);
  return {
    p: Math.min(1, upper.reduce((sum, chance) => sum + chance, 0)),
    smallestP: chances.findLast((chance) => chance > 0) ?? 1,
    by: "all shuffles of outcomes within episodes, one-sided",
  };
}

function middleOf({ looser, other }: TurnedIssue): number {
  return (looser + other) / 2;
}

/**
 * With outcomes free. An outcome puts the looser side ahead on its own issue, and would on a share of
 * its episode's if shuffled there: those whose middle lies above it. Best for the looser side is an
 * outcome just below the middle of its own issue, worst one just above.
 */
function attainableOf(episodes: readonly (readonly TurnedIssue[])[]): Attainable {
  let [least, greatest, units] = [0, 0, 0];
  for (const episode of episodes) {
    const middles = episode.map(middleOf);
    for (const own of middles) {
      least -= middles.filter((middle) => middle > own).length / middles.length;
      greatest += middles.filter((middle) => middle < own).length / middles.length;
      units++;
    }
  }
  return [least / units, greatest / units];
}
