/**
 * How long commitment chains survive, by form.
 *
 * @module
 */
import type { SurvivalLine } from "../../tables/derived/findings/survival.ts";
import type { SurvivalTestLine } from "../../tables/derived/findings/survival_tests.ts";
import { type Duration, kaplanMeier, medianSurvival } from "../../base/inference/kaplan_meier.ts";
import { logRank } from "../../base/inference/log_rank.ts";
import { permutedLogRank } from "../../base/inference/permute_labels.ts";
import { seeded } from "../../base/inference/random.ts";
import {
  chainDuration,
  type DurationBound,
  durationBounds,
  type FormGroup,
  formGroup,
  formGroups,
} from "../../measures/persistence/chain_durations.ts";
import {
  type Chain,
  type ChainReading,
  chainReadings,
  type ChainRows,
  chainsOf,
} from "../../measures/persistence/chains.ts";
import { resamplingSeed, shuffles } from "../statistics/resampling.ts";

/** Ends in each group from which a comparison is more than a picture. */
export const fewestEnds = 5;

/** Which chains are compared: all, those with the United States, or without contested treaties. */
export const survivalScopes = ["all", "hub", "uncontested"] as const;

/** All curves, by reading, bound, group and time. */
export function survivalLines(rows: ChainRows): SurvivalLine[] {
  return chainReadings.flatMap((reading) => {
    const chains = chainsOf(rows, reading);
    return durationBounds.flatMap((bound) =>
      formGroups.flatMap((group) => {
        const dated = datedOf(chains, bound, group);
        return kaplanMeier(dated.map(({ duration }) => duration)).map((step): SurvivalLine => ({
          reading,
          bound,
          group,
          years: step.time,
          at_risk: step.atRisk,
          ends: step.ends,
          censored: step.censored,
          survival: step.survival,
          standard_error: step.standardError,
          low: step.low,
          high: step.high,
          ended_chains: dated
            .filter(({ duration }) => duration.ended && duration.time === step.time)
            .map(({ id }) => id).join(";"),
        }));
      })
    );
  });
}

/** A test a reading, scope and bound. */
export function survivalTestLines(rows: ChainRows): SurvivalTestLine[] {
  const uncontested = { ...rows, commitments: rows.commitments.filter((row) => !row.contested) };
  return chainReadings.flatMap((reading) =>
    survivalScopes.flatMap((scope) => {
      const chains = chainsOf(scope === "uncontested" ? uncontested : rows, reading)
        .filter(({ withHub }) => scope !== "hub" || withHub);
      return durationBounds.map((bound) => testLine(chains, reading, scope, bound));
    })
  );
}

function datedOf(chains: readonly Chain[], bound: DurationBound, group: FormGroup) {
  return chains.filter((chain) => formGroup(chain) === group).flatMap((chain) => {
    const duration = chainDuration(chain, bound);
    return duration ? [{ id: chain.id, duration }] : [];
  });
}

function testLine(
  chains: readonly Chain[],
  reading: ChainReading,
  scope: SurvivalTestLine["scope"],
  bound: DurationBound,
): SurvivalTestLine {
  const [bilateral, multilateral] = formGroups.map((group) =>
    datedOf(chains, bound, group).map(({ duration }) => duration)
  ) as [Duration[], Duration[]];
  const all = totalOf([...bilateral, ...multilateral]);
  const two = totalOf(bilateral);
  const many = totalOf(multilateral);
  const test = logRank(bilateral, multilateral);
  const permuted = permutedLogRank({
    first: bilateral,
    second: multilateral,
    draws: shuffles,
    random: seeded(resamplingSeed),
  });
  return {
    reading,
    scope,
    bound,
    chains: all.chains,
    undated: chains.length - all.chains,
    ends: all.ends,
    years: all.years,
    ends_a_year: all.ends / all.years,
    bilateral_chains: two.chains,
    bilateral_ends: two.ends,
    bilateral_years: two.years,
    bilateral_ends_a_year: two.ends / two.years,
    bilateral_median: two.median,
    multilateral_chains: many.chains,
    multilateral_ends: many.ends,
    multilateral_years: many.years,
    multilateral_ends_a_year: many.ends / many.years,
    multilateral_median: many.median,
    bilateral_expected: test.expected,
    chi_square: test.chiSquare,
    p: test.p,
    permutation_p: permuted.p,
    smallest_p: permuted.smallest,
    assignments: permuted.assignments,
    exact: permuted.exact,
    enough_ends: Math.min(two.ends, many.ends) >= fewestEnds,
  };
}

function totalOf(durations: readonly Duration[]) {
  return {
    chains: durations.length,
    ends: durations.filter(({ ended }) => ended).length,
    years: durations.reduce((sum, { time }) => sum + time, 0),
    median: medianSurvival(kaplanMeier(durations)),
  };
}
