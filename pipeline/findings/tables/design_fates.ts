/**
 * How tight each design is, and whether its organisation still lives.
 *
 * @module
 */
import { firstYearOf } from "../../base/dates/edtf.ts";
import type { DesignFateLine } from "../../tables/derived/findings/design_fates.ts";
import {
  codedDesigns,
  type DesignRows,
  dimensions,
} from "../../measures/organisation_design/coded_designs.ts";
import {
  dimensionScores,
  equalWeights,
  overDimensions,
} from "../../measures/organisation_design/dimension_scores.ts";
import { fatesByTreaty } from "../../measures/organisation_design/fates.ts";
import { oneOfEach } from "../../measures/organisation_design/one_of_each.ts";
import type { ChainRows } from "../../measures/persistence/chains.ts";

/** Tightness and fate of each design, in the order of the organisations. */
export function designFateLines(rows: DesignRows & ChainRows): DesignFateLine[] {
  const { organisations, codes, dimensionOf } = codedDesigns(rows);
  const fates = fatesByTreaty(rows);
  const first = new Set(oneOfEach(organisations, "first"));
  return organisations.map(({ organisation, kind, treaty_id }, at): DesignFateLine => {
    const fate = treaty_id === null ? undefined : fates.get(treaty_id);
    return {
      organisation,
      kind,
      treaty_id,
      first_coded: first.has(at),
      tightness: overDimensions(
        dimensionScores(codes[at]!, dimensionOf, dimensions.length),
        equalWeights(dimensions.length),
      ),
      alive: fate === undefined ? null : fate.end === undefined,
      end_low: fate?.end?.earliest ?? null,
      end_high: fate?.end?.latest ?? null,
      year_of_end: fate?.end === undefined ? null : firstYearOf(fate.end.earliest),
    };
  });
}
