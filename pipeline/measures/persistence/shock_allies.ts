/**
 * Allies by how much linked them on the eves of their shocks and how often their ties were kept.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { type DepthOf, type EveOfShock, type EveWeight, weighEve } from "./eve_of_shock.ts";
import { byKey } from "../../base/words/order.ts";

/** An ally over all its shocks. */
export interface ShockAlly {
  readonly ally: string;
  readonly shocks: number;
  /** Shocks after which the tie was kept or deepened. */
  readonly kept: number;
  /** Whether those are more than half of its shocks; exactly half is not. */
  readonly mostlyKept: boolean;
  readonly contested: number;
  /** What stood on the eves: the mean over the shocks. */
  readonly mean: EveWeight;
  /** What stood on the eve of each shock by its id. */
  readonly byShock: ReadonlyMap<string, EveWeight>;
}

/** Allies in the order of their codes; organisations are left out. */
export function shockAllies(eves: readonly EveOfShock[], depthOf: DepthOf): ShockAlly[] {
  const states = eves.filter(({ organisation }) => !organisation);
  return [...Map.groupBy(states, ({ ally }) => ally)].sort(byKey)
    .map(([ally, own]) => {
      const weights = own.map(({ institutions }) => weighEve(institutions, depthOf));
      const kept = own.filter((each) => each.kept).length;
      return {
        ally,
        shocks: own.length,
        kept,
        mostlyKept: 2 * kept > own.length,
        contested: own.filter(({ contested }) => contested).length,
        mean: meanOf(weights),
        byShock: new Map(own.map(({ shock }, at) => [shock, weights[at]!])),
      };
    });
}

function meanOf(weights: readonly EveWeight[]): EveWeight {
  const meanBy = (of: keyof EveWeight) => mean(weights.map((weight) => weight[of]));
  return {
    countLow: meanBy("countLow"),
    countHigh: meanBy("countHigh"),
    weightedLow: meanBy("weightedLow"),
    weightedHigh: meanBy("weightedHigh"),
  };
}
