/**
 * Claims that a side is ahead: that the outcome lies nearer to its opening.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { StatedClaim } from "../criteria/criterion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import {
  type AheadOptions,
  aheadShare,
  contestedFrom,
} from "../statistics/concession_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

/**
 * A claim that a side is ahead, measured.
 *
 * @param types types of issue; every type without them
 */
export function aheadOn(
  stated: StatedClaim,
  side: "ally" | "us",
  types?: readonly string[],
): Claim {
  const statistic = (reading: StandingReading, options?: AheadOptions) => (evidence: Evidence) =>
    aheadShare(evidence, reading, side, types, options);
  const [only, ...others] = types ?? [];
  return {
    ...stated,
    ...only === undefined || others.length > 0 ? {} : { issueType: only },
    tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
    alternatives: [
      ...[5, 20].map((threshold) =>
        measuredBy(
          `issues are contested from ${contestedFrom} points between the openings`,
          `from ${threshold} points`,
          statistic("earliest", { threshold }),
        )
      ),
      measuredBy(
        "outcomes count wherever they lie",
        "only those between the two openings",
        statistic("earliest", { insideOnly: true }),
      ),
      episodesAlike(statistic("earliest")),
    ],
  };
}
