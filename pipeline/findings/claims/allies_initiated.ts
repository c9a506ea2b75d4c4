/**
 * Claim: allies began a substantial share of the institutions that one side alone began.
 *
 * @module
 */
import { alliesInitiated as stated } from "../criteria/persistence.ts";
import { initiatedShare } from "../statistics/linkage_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The claim and what it is measured by. */
export const alliesInitiated: Claim = {
  ...stated,
  tests: [{
    name: "bilateral institutions",
    criterion: stated.criterion,
    statistic: (evidence) => initiatedShare(evidence, { links: "bilateral" }),
  }, {
    name: "all institutions",
    criterion: stated.criterion,
    statistic: (evidence) => initiatedShare(evidence),
  }],
  alternatives: [
    measuredBy(
      "institutions that both sides began are left out",
      "they count as begun by the United States",
      (evidence) => initiatedShare(evidence, { links: "bilateral", jointForUs: true }),
    ),
    measuredBy(
      "whoever is named as having begun an institution counts",
      "names that rest on general knowledge are left out",
      (evidence) => initiatedShare(evidence, { links: "bilateral", withoutKnown: true }),
    ),
  ],
};
