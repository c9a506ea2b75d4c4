/**
 * Claims that a group wanted a looser SEATO than the United States.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import { type LooserGroup, openedLooser } from "../statistics/binding_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Measurement } from "./claim.ts";
import { moreOftenThanNot } from "./marks.ts";

/**
 * Groups and whom they are held against. They are named by what sorts them, never by their states:
 * who belongs to one is said by the data.
 */
const groups: Readonly<Record<LooserGroup, readonly [string, string]>> = {
  "asia-pacific": ["the allies of the Asia-Pacific", "the United States"],
  "north-atlantic": ["the allies of the North Atlantic", "the United States"],
  "us-military": ["the US military", "the US diplomats"],
};

/** What such a claim is measured by. */
export function wantedLooser(group: LooserGroup): Measurement {
  const [name, other] = groups[group];
  const statistic = (evidence: Evidence) => openedLooser(evidence, group);
  return {
    tests: [{
      name: "",
      criterion: {
        estimate: "share of issues on how binding SEATO should be, with openings at least ten " +
          `points apart, on which ${name} opened looser than ${other}`,
        over: "issue",
        ...moreOftenThanNot,
        reason: "Half is what no difference gives; three in five is the mark of the claims on " +
          "who was ahead",
      },
      statistic,
    }],
    alternatives: [
      measuredBy(
        "openings count as apart from ten points",
        "from one point",
        (evidence) => openedLooser(evidence, group, 1),
      ),
      episodesAlike(statistic),
    ],
  };
}
