/**
 * How far the designs of organisations lie from the yardstick and from the loose pacts.
 *
 * @module
 */
import type { DesignDistanceLine } from "../../tables/derived/findings/design_distances.ts";
import type { DesignRows } from "../../measures/organisation_design/coded_designs.ts";
import { mean } from "../../base/inference/mean.ts";
import { designPairs, type Pair } from "../../measures/organisation_design/design_pairs.ts";
import { nearerToLooseShare } from "../../measures/organisation_design/nearer_to_loose.ts";
import { designReadings } from "./designs.ts";

/** Distances of each organisation, in each reading of the cells and under each weighting. */
export function designDistanceLines(rows: DesignRows): DesignDistanceLine[] {
  return designReadings(rows).flatMap(({ cells, designs }) =>
    (["dimension", "feature"] as const).flatMap((weighting) =>
      designs.organisations.map(({ organisation, kind }, at): DesignDistanceLine => {
        const pairs = designPairs(designs, at, weighting);
        const yardstick = pairs.filter((pair) => pair.other.kind === "yardstick");
        const loose = pairs.filter((pair) => pair.other.kind === "loose" && pair.features > 0);
        const [to_yardstick, to_loose] = [meanDistance(yardstick), meanDistance(loose)];
        const least = Math.min(
          ...pairs.flatMap(({ distance }) => Number.isNaN(distance) ? [] : [distance]),
        );
        const nearest = pairs.filter(({ distance }) => distance <= least + tolerance);
        return {
          organisation,
          kind,
          cells,
          weighting,
          to_yardstick,
          yardstick_features: fewest(yardstick.map(({ features }) => features)),
          yardstick_dimensions: fewest(yardstick.map((pair) => pair.dimensions)),
          to_loose,
          loose: loose.length,
          loose_features: fewest(loose.map(({ features }) => features)),
          nearer_to_loose_by: to_yardstick - to_loose,
          to_uncontested_loose: meanDistance(
            loose.filter(({ other }) => !other.contested),
          ),
          nearer_to_loose_share: weighting === "dimension" ? nearerToLooseShare(designs, at) : NaN,
          nearest: nearest.map(({ other }) => other.organisation).join(";"),
          nearest_distance: least,
          nearest_features: fewest(nearest.map(({ features }) => features)),
        };
      })
    )
  );
}

/** Distances that differ by less are equal. */
const tolerance = 1e-9;

function meanDistance(pairs: readonly Pair[]): number {
  return mean(pairs.map(({ distance }) => distance));
}

/** The smallest number, or NaN if there are none. */
function fewest(numbers: readonly number[]): number {
  return numbers.length ? Math.min(...numbers) : NaN;
}
