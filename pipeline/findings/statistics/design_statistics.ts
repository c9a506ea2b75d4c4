/**
 * How much nearer a design lies to the loose pacts than to the yardstick, feature by feature.
 *
 * @module
 */
import { dimensions, highestCode } from "../../measures/organisation_design/coded_designs.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { featureUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Names of the designs that are held against the others, in the order of the alphabet. */
export function designsInQuestion({ designs: { designs } }: Evidence): string[] {
  return designs.organisations.filter(({ kind }) => kind === "in-question")
    .map(({ organisation }) => organisation).sort();
}

/** Name of the design that the others are held against; `undefined` where there is none. */
export function yardstickOf({ designs: { designs } }: Evidence): string | undefined {
  return designs.organisations.find(({ kind }) => kind === "yardstick")?.organisation;
}

/**
 * Distance of a design to the yardstick's less its mean distance to the loose pacts', 0 to 1 each
 * (Gower 1971). Features count that are coded in all of them.
 *
 * @param organisation name of the design in question; none where there is none
 * @param weighing whether each dimension weighs alike, or each feature
 */
export function nearerToLoose(
  evidence: Evidence,
  organisation: string | undefined,
  weighing: "dimension" | "feature" = "dimension",
): SumStatistic {
  const { designs: { organisations, features, dimensionOf }, cells } = evidence.designs;
  const placesOf = (kind: string) =>
    organisations.flatMap((organisation, at) => organisation.kind === kind ? [at] : []);
  const own = placesOf("in-question").find((at) =>
    organisations[at]!.organisation === organisation
  );
  const [yardstick] = placesOf("yardstick");
  const loose = placesOf("loose");
  const coded = own === undefined || yardstick === undefined || loose.length === 0
    ? []
    : features.flatMap((_, feature) =>
      [own, yardstick, ...loose].every((at) => cells[at]![feature] !== -1) ? [feature] : []
    );
  const shown = dimensions.filter((_, at) => coded.some((feature) => dimensionOf[feature] === at));
  const weights = features.map((_, feature) => {
    if (weighing === "feature") return 1 / coded.length;
    const together = coded.filter((other) => dimensionOf[other] === dimensionOf[feature]);
    return 1 / shown.length / together.length;
  });
  return {
    kind: "sum",
    units: featureUnits(
      evidence,
      coded,
      (feature) => [own!, yardstick!, ...loose].map((at) => cells[at]![feature]!),
    ),
    range: [-1, 1],
    measure: ({ designs: codes }, feature, into) => {
      const code = codes[own!]![feature]!;
      let toLoose = 0;
      for (const at of loose) toLoose += Math.abs(code - codes[at]![feature]!);
      const toYardstick = Math.abs(code - codes[yardstick!]![feature]!);
      const weight = weights[feature]!;
      into[0] = weight * (toYardstick - toLoose / loose.length) / highestCode;
      into[1] = weight;
    },
  };
}
