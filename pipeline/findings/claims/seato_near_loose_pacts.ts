/**
 * Claim: SEATO's design is nearer to those of loose pacts than to NATO's.
 *
 * @module
 */
import type { Claim, Test } from "../claim.ts";
import { nearerToLoosePacts } from "../criteria.ts";
import { designsInQuestion, nearerToLoose } from "../design_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const seatoNearLoosePacts: Claim = {
  id: "seato-near-loose-pacts",
  chapter: "3",
  claim: "SEATO's design is nearer to those of loose pacts than to NATO's",
  bearing: "for",
  // Every design in question must bear it out: SEATO's of each year that is coded.
  tests: (evidence) => {
    const designs = designsInQuestion(evidence);
    return designs.length > 0 ? designs.map(testOf) : [nothingToTest];
  },
};

/** Tests one design, such as `SEATO-1956`, by the year in its name, else by its name. */
function testOf(design: string): Test {
  const [, name, year] = /^(.+)-(\d{4})$/.exec(design) ?? [];
  return {
    name: year ?? design,
    criterion: nearerToLoosePacts(year === undefined ? design : `${name} in ${year}`),
    statistic: (evidence) => nearerToLoose(evidence, design),
  };
}

/** Rests on nothing, so that the claim is undecided. */
const nothingToTest: Test = {
  name: "",
  criterion: nearerToLoosePacts("the organisation in question"),
  statistic: (evidence) => nearerToLoose(evidence, undefined),
};
