/**
 * Claim: SEATO's design is nearer to those of loose pacts than to NATO's.
 *
 * @module
 */
import { designsInQuestion, nearerToLoose, yardstickOf } from "../statistics/design_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim, Criterion, Test } from "./claim.ts";
import { fewestUnits } from "./marks.ts";

/** The claim, what it is measured by and when it holds. */
export const seatoNearLoosePacts: Claim = {
  id: "seato-near-loose-pacts",
  chapter: "3",
  // A claim is a sentence of the argument, so it names whom the argument is about. What it is measured
  // by follows the data.
  claim: "SEATO's design is nearer to those of loose pacts than to NATO's",
  bearing: "for",
  // Every design in question must bear it out: SEATO's of each year that is coded.
  tests: (evidence) => {
    const designs = designsInQuestion(evidence);
    const yardstick = nameAndYear(yardstickOf(evidence) ?? unknownYardstick).name;
    return designs.length > 0
      ? designs.map((design) => testOf(design, yardstick))
      : [nothingToTest];
  },
  alternatives: [
    measuredBy(
      "each dimension of design weighs alike",
      "each feature weighs alike",
      (evidence) => nearerToLoose(evidence, designsInQuestion(evidence)[0], "feature"),
    ),
  ],
};

const unknownYardstick = "the yardstick";

/** The parts of the name of a design, such as `SEATO-1956`. */
function nameAndYear(design: string): { readonly name: string; readonly year?: string } {
  const [, name, year] = /^(.+)-(\d{4})$/.exec(design) ?? [];
  return name !== undefined && year !== undefined ? { name, year } : { name: design };
}

/** Tests one design by the year in its name, else by its name. */
function testOf(design: string, yardstick: string): Test {
  const { name, year } = nameAndYear(design);
  return {
    name: year ?? design,
    criterion: nearerToLoosePacts(year === undefined ? design : `${name} in ${year}`, yardstick),
    statistic: (evidence) => nearerToLoose(evidence, design),
  };
}

/** Rests on nothing, so that the claim is undecided. */
const nothingToTest: Test = {
  name: "",
  criterion: nearerToLoosePacts("the organisation in question", unknownYardstick),
  statistic: (evidence) => nearerToLoose(evidence, undefined),
};

/**
 * When an organisation's design lies nearer to loose pacts than to the yardstick.
 *
 * @param yardstick what the yardstick is called
 */
export function nearerToLoosePacts(organisation: string, yardstick: string): Criterion {
  return {
    estimate: `distance of the design of ${organisation} to ${yardstick}'s less its mean ` +
      "distance to loose pacts, over features coded 0 to 2, each dimension of design weighing alike",
    unit: "distance",
    over: "feature",
    supportedFrom: 0.1,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason: "Distances run from 0 to 1; a tenth is half of what one of the five dimensions can add",
  };
}
