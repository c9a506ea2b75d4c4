/**
 * Choices made otherwise that claims on designs share.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import type { DesignOptions } from "../statistics/compared_designs.ts";
import type { WholeStatistic } from "../statistics/statistic.ts";
import { measuredBy } from "./alternatives.ts";
import type { Alternative } from "./claim.ts";

/** The choices under which other designs, or other codes of them, would be compared. */
export function designAlternatives(
  statistic: (evidence: Evidence, options: DesignOptions) => WholeStatistic,
): Alternative[] {
  const chosen = (chosen: string, instead: string, options: DesignOptions) =>
    measuredBy(chosen, instead, (evidence) => statistic(evidence, options));
  return [
    chosen("an organisation coded in several years counts by its first", "by its last", {
      year: "last",
    }),
    chosen(
      "ties of two states are held against the others too",
      "organisations of three states or more only",
      { withoutPairs: true },
    ),
    chosen(
      "codes that rest on what the coder knew count",
      "codes whose source somebody opened only",
      { withoutKnown: true },
    ),
  ];
}
