/**
 * Claim: the side that wanted the less binding or narrower tie got its way, whoever it was.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { looserSideWins as stated } from "../criteria/rivals.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { contestedFrom } from "../statistics/contested_issues.ts";
import { type LooserOptions, looserSideAhead } from "../statistics/looser_side.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { otherThresholds } from "./issue_alternatives.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading, options?: LooserOptions) => (evidence: Evidence) =>
  looserSideAhead(evidence, reading, options);

const everyLine = "lines between loose and binding count, and between bilateral and multilateral";

/** The claim and what it is measured by. */
export const looserSideWins: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
  alternatives: [
    ...otherThresholds.map((from) =>
      measuredBy(
        `issues are contested from ${contestedFrom} points between the openings`,
        `from ${from} points`,
        statistic("earliest", { from }),
      )
    ),
    measuredBy(
      everyLine,
      "only those between loose and binding",
      statistic("earliest", { lines: ["more-binding", "less-binding"] }),
    ),
    measuredBy(
      everyLine,
      "only those between bilateral and multilateral",
      statistic("earliest", { lines: ["multilateral"] }),
    ),
    measuredBy(
      "every issue or ballot counts alike",
      "every episode counts alike",
      statistic("earliest", { alike: "episode" }),
    ),
  ],
};
