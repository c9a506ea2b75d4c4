/**
 * Claim: most proposals for a wider security pact came from allies rather than from the United
 * States.
 *
 * @module
 */
import { widerFromAllies as stated } from "../criteria/persistence.ts";
import { widerShare } from "../statistics/proposer_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The claim and what it is measured by. */
export const widerFromAllies: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: ({ ties }) => widerShare(ties.proposals),
  }],
  alternatives: [
    measuredBy(
      "what both sides proposed together is left out",
      "it counts half for each",
      ({ ties }) => widerShare(ties.proposals, { joint: true }),
    ),
    measuredBy(
      "bodies that promise no security are left out",
      "they count too",
      ({ ties }) => widerShare(ties.proposals, { nonSecurity: true }),
    ),
  ],
};
