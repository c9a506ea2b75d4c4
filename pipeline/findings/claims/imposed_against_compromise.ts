/**
 * Claim: a model in which the United States imposes its opening does worse than a compromise
 * weighted by power and salience.
 *
 * @module
 */
import type { Alternative, Claim } from "./claim.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import { imposedWorseThan } from "./imposed_worse_than.ts";

/** The claim and what it is measured by. */
export const imposedAgainstCompromise: Claim = {
  id: "imposed-against-compromise",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than a compromise weighted by power and salience",
  bearing: "for",
  ...imposedWorseThan(
    "the compromise",
    (evidence) => imposedLess(evidence, modelOf("compromise"), { slope: 1, bySalience: true }),
    [weighingBy("power"), weighingBy("salience")],
  ),
};

/** The compromise with one of its two weights alone. */
function weighingBy(weight: "power" | "salience"): Alternative {
  return measuredBy(
    "the compromise weighs states by power times salience",
    `by ${weight} alone`,
    (evidence) => imposedLess(evidence, modelOf(`${weight}-weighted`)),
  );
}
