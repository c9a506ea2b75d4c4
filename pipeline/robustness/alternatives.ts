/**
 * Choices of the analysis that could have been made otherwise, and what they would give.
 *
 * @module
 */
import { pairCounts, tauOf } from "../base/inference/kendall.ts";
import { mean } from "../base/inference/mean.ts";
import { aheadShare, contestedFrom } from "../findings/statistics/concession_statistics.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import type { MeasuredClaim } from "../findings/claims/measured_claim.ts";
import { imposedLess, modelOf } from "../findings/statistics/model_statistics.ts";
import { designsInQuestion, nearerToLoose } from "../findings/statistics/design_statistics.ts";
import { openedLooser, shockReadings } from "../findings/statistics/persistence_statistics.ts";
import { hitsBeyondPower } from "../findings/statistics/rule_statistics.ts";
import {
  episodeOfUnit,
  type Estimate,
  estimatorOf,
  type Statistic,
} from "../findings/statistics/statistic.ts";

/** A choice made otherwise, for the claims that it touches. */
export interface Alternative {
  /** What was chosen. */
  readonly chosen: string;
  /** What is chosen instead. */
  readonly instead: string;
  /**
   * The first estimate of a claim under the other choice; none where it does not touch the claim.
   */
  readonly estimate: (
    measured: MeasuredClaim,
    evidence: Evidence,
    coded: CodedEvidence,
  ) => Estimate | undefined;
}

/**
 * The one choice that was made after a first estimate had been seen: what the first version gives.
 */
export const laterChoice = {
  chosen: "what shuffles within episodes give is taken off",
  instead: "it is left in",
} as const;

/** Every alternative, in the order in which the methods name the choices. */
export const alternatives: readonly Alternative[] = [
  {
    chosen: "each dimension of design weighs alike",
    instead: "each feature weighs alike",
    estimate: ({ claim }, evidence, coded) =>
      claim.id === "seato-near-loose-pacts"
        ? statisticOf(
          nearerToLoose(evidence, designsInQuestion(evidence)[0], "feature"),
          coded,
        )
        : undefined,
  },
  {
    chosen: "openings count as apart from ten points",
    instead: "from one point",
    estimate: ({ tests: [test] }, evidence, coded) => {
      const { than } = test!.criterion;
      return than && statisticOf(openedLooser(evidence, than, 1), coded);
    },
  },
  ...shockReadings.map(({ instead, statistic }): Alternative => ({
    chosen: "the depths of institutions surely in force on the eve are summed",
    instead,
    estimate: ({ claim }, evidence, coded) =>
      claim.id === "linkages-kept-alliances" ? statisticOf(statistic(evidence), coded) : undefined,
  })),
  ...[5, 20].map((threshold): Alternative => ({
    chosen: "issues are contested from 10 points between the openings",
    instead: `from ${threshold} points`,
    estimate: ({ claim }, evidence, coded) =>
      statisticOf(ofConcession(claim, evidence, threshold), coded),
  })),
  {
    chosen: "outcomes count wherever they lie",
    instead: "only those between the two openings",
    estimate: ({ claim }, evidence, coded) =>
      statisticOf(ofConcession(claim, evidence, contestedFrom, true), coded),
  },
  {
    chosen: "every issue or ballot counts alike",
    instead: "every episode counts alike",
    estimate: ({ tests: [test] }, evidence, coded) => byEpisode(test!.statistic, evidence, coded),
  },
  {
    chosen: "the compromise weighs states by power times salience",
    instead: "by power alone",
    estimate: ({ claim }, evidence, coded) =>
      claim.id === "imposed-against-compromise"
        ? statisticOf(imposedLess(evidence, modelOf("power-weighted")), coded)
        : undefined,
  },
  {
    chosen: "the compromise weighs states by power times salience",
    instead: "by salience alone",
    estimate: ({ claim }, evidence, coded) =>
      claim.id === "imposed-against-compromise"
        ? statisticOf(imposedLess(evidence, modelOf("salience-weighted")), coded)
        : undefined,
  },
  {
    chosen: "forms can win that at least half of the states rank",
    instead: "forms that any state ranks",
    estimate: ({ claim }, evidence, coded) =>
      claim.id === "intensity-names-form"
        ? statisticOf(hitsBeyondPower(evidence, "utilitarian"), withAllForms(coded))
        : undefined,
  },
  {
    ...laterChoice,
    estimate: ({ tests: [test] }, _, coded) =>
      test!.statistic.kind === "order"
        ? statisticOf({ ...test!.statistic, beyondChance: false }, coded)
        : undefined,
  },
  {
    chosen: "all pairs of issues are compared",
    instead: "pairs within an episode only, what chance gives left in",
    estimate: ({ tests: [test] }, evidence, coded) =>
      withinEpisodes(test!.statistic, evidence, coded),
  },
];

function statisticOf(
  statistic: Statistic | undefined,
  coded: CodedEvidence,
): Estimate | undefined {
  return statistic && { ...estimatorOf(statistic)(coded) };
}

/**
 * The statistic of a claim on who was ahead, with another threshold, or without outcomes outside
 * both openings; none for other claims.
 */
function ofConcession(
  { tests: [test] }: MeasuredClaim["claim"],
  evidence: Evidence,
  threshold: number,
  insideOnly: boolean = false,
): Statistic | undefined {
  const { about } = test!.criterion;
  return about && aheadShare(evidence, about.side, about.type, threshold, insideOnly);
}

/** Domains whose units belong to episodes. */
const inEpisodes: ReadonlySet<string> = new Set(["issues", "ballots", "binding"]);

/** The mean over episodes of each episode's own ratio; none where units belong to no episode. */
function byEpisode(
  statistic: Statistic,
  evidence: Evidence,
  coded: CodedEvidence,
): Estimate | undefined {
  if (statistic.kind !== "sum" || !inEpisodes.has(statistic.domain)) return undefined;
  const episodes = Map.groupBy(
    statistic.units,
    (unit) => episodeOfUnit(evidence, statistic.domain, unit),
  );
  const ratios = [...episodes.values()].flatMap((units) => {
    const { estimate } = estimatorOf({ ...statistic, units })(coded);
    return Number.isNaN(estimate) ? [] : [estimate];
  });
  return {
    estimate: mean(ratios),
    units: ratios.length,
    weight: ratios.length,
  };
}

/** Tau-b over the pairs of issues that share an episode; none for a sum. */
function withinEpisodes(
  statistic: Statistic,
  evidence: Evidence,
  coded: CodedEvidence,
): Estimate | undefined {
  if (statistic.kind !== "order") return undefined;
  const { units, quantity, against } = statistic;
  const byEpisode = Map.groupBy(units, (unit) => episodeOfUnit(evidence, statistic.domain, unit));
  const all = { score: 0, untiedX: 0, untiedY: 0 };
  for (const own of byEpisode.values()) {
    const counts = pairCounts(
      Float64Array.from(own, (unit) => quantity(coded, unit, unit)),
      Float64Array.from(own, (unit) => against(coded, unit)),
    );
    all.score += counts.score;
    all.untiedX += counts.untiedX;
    all.untiedY += counts.untiedY;
  }
  return {
    estimate: tauOf(all),
    units: units.length,
    weight: units.length,
  };
}

/** The ballots with every form as a candidate that a state ranks. */
function withAllForms(coded: CodedEvidence): CodedEvidence {
  return {
    ...coded,
    ballots: coded.ballots.map((ballots) => ({
      ...ballots,
      candidates: ballots.intensity.reduce(
        (bits, worth, at) => Number.isNaN(worth) ? bits : bits | (1 << (at % ballots.forms)),
        0,
      ),
    })),
  };
}
