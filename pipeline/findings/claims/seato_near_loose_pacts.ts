/**
 * Claim: SEATO's design is nearer to those of loose pacts than to NATO's.
 *
 * @module
 */
import type { Claim, Test } from "./claim.ts";
import { nearerToLoosePacts } from "./criteria.ts";
import { designsInQuestion, nearerToLoose, yardstickOf } from "../statistics/design_statistics.ts";

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
