/**
 * How loose each design is among those of other organisations.
 *
 * @module
 */
import type { DesignPlaceLine } from "../../tables/derived/findings/design_places.ts";
import { type DesignRows, dimensions } from "../../measures/organisation_design/coded_designs.ts";
import { dimensionScores } from "../../measures/organisation_design/dimension_scores.ts";
import { loosePlaces } from "../../measures/organisation_design/loose_places.ts";
import { codedYears, oneOfEach } from "../../measures/organisation_design/one_of_each.ts";
import { weightGrid } from "../../measures/organisation_design/weight_grid.ts";
import { designReadings } from "./designs.ts";

/**
 * Places in the order of the organisations, by the year that stands for those coded in several and by
 * the cells that count. Designs in which nothing is coded hold no other.
 */
export function designPlaceLines(rows: DesignRows): DesignPlaceLine[] {
  const grid = weightGrid(dimensions.length);
  return codedYears.flatMap((coded_year) =>
    designReadings(rows).flatMap(({ cells, designs }) => {
      const own = oneOfEach(designs.organisations, coded_year);
      const scores = own.map((at) =>
        dimensionScores(designs.codes[at]!, designs.dimensionOf, dimensions.length)
      );
      const names = own.map((at) => designs.organisations[at]!.organisation);
      return loosePlaces(scores, grid).map((place, at): DesignPlaceLine => ({
        organisation: names[at]!,
        kind: designs.organisations[own[at]!]!.kind,
        coded_year,
        cells,
        held_against: names.filter((_, other) =>
          other !== at && !scores[other]!.every(Number.isNaN)
        ).join(";"),
        mean_place: place.mean,
        least_place: place.least,
        greatest_place: place.greatest,
        vectors: grid.length / dimensions.length,
      }));
    })
  );
}
