/**
 * Claims that a side is ahead: that the outcome lies nearer to its opening.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import {
  type AheadOptions,
  aheadShare,
  contestedFrom,
} from "../statistics/concession_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Measurement } from "./claim.ts";
import { moreOftenThanNot } from "./marks.ts";

const sides = { ally: "the allies", us: "the United States" } as const;

/**
 * What a claim is measured by that says a side is ahead.
 *
 * @param type type of issue; every type without it
 */
export function aheadOn(side: "ally" | "us", type?: string): Measurement {
  const statistic = (options?: AheadOptions) => (evidence: Evidence) =>
    aheadShare(evidence, side, type, options);
  return {
    ...type === undefined ? {} : { issueType: type },
    tests: [{
      name: "",
      criterion: {
        estimate: `share of contested issues${type ? ` of ${type.replaceAll("-", " ")}` : ""} ` +
          `whose outcome lies nearer to the opening of ${sides[side]}; equally near counts half`,
        over: "issue",
        ...moreOftenThanNot,
        reason: "Half is what neither side ahead gives; three in five is the least that reads as " +
          "more often than not beyond one issue's difference",
      },
      statistic: statistic(),
    }],
    alternatives: [
      ...[5, 20].map((threshold) =>
        measuredBy(
          `issues are contested from ${contestedFrom} points between the openings`,
          `from ${threshold} points`,
          statistic({ threshold }),
        )
      ),
      measuredBy(
        "outcomes count wherever they lie",
        "only those between the two openings",
        statistic({ insideOnly: true }),
      ),
      episodesAlike(statistic()),
    ],
  };
}
