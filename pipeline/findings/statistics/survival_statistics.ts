/**
 * Whether commitments of one form ended sooner than those of another.
 *
 * @module
 */
import { permutedLogRank } from "../../base/inference/permute_labels.ts";
import { seeded } from "../../base/inference/random.ts";
import {
  chainDuration,
  formGroup,
  formGroups,
} from "../../measures/persistence/chain_durations.ts";
import type { ChainReading } from "../../measures/persistence/chains.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { resamplingSeed, shuffles } from "./resampling.ts";
import type { WholeStatistic } from "./statistic.ts";

/**
 * Ends a year in force of multilateral chains of commitments less those of bilateral ones, at the
 * latest starts and earliest ends. It rests on dates and on no coded cell.
 */
export function endedSooner({ chains }: Evidence, reading: ChainReading): WholeStatistic {
  const [bilateral = [], multilateral = []] = formGroups.map((group) =>
    chains[reading].filter((chain) => formGroup(chain) === group)
      .flatMap((chain) => chainDuration(chain, "shortest") ?? [])
  );
  const total = (of: typeof bilateral) => ({
    ends: of.filter(({ ended }) => ended).length,
    years: of.reduce((sum, { time }) => sum + time, 0),
  });
  const [two, many] = [total(bilateral), total(multilateral)];
  return {
    kind: "whole",
    cells: [],
    take: () => ({
      estimate: many.ends / many.years - two.ends / two.years,
      units: Math.min(two.ends, many.ends),
    }),
    test: () => {
      const { p, smallest } = permutedLogRank({
        first: bilateral,
        second: multilateral,
        draws: shuffles,
        random: seeded(resamplingSeed),
      });
      return { p, smallestP: smallest, by: "log-rank, exchanges of labels between chains" };
    },
  };
}
