/**
 * Every column that the second reading covers, with the distance that its scale knows.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";
import { secondDesigns } from "../../tables/second_designs.ts";
import { secondLinkages } from "../../tables/second_linkages.ts";
import { secondOutcomes } from "../../tables/second_outcomes.ts";
import { secondPositions } from "../../tables/second_positions.ts";
import { secondPreferences } from "../../tables/second_preferences.ts";
import { secondShocks } from "../../tables/second_shocks.ts";
import { type TwiceRead, twiceRead } from "./twice_read.ts";

/** Rows of the second reading. */
export type SecondRows = Pick<
  CleanRows,
  | "secondPositions"
  | "secondOutcomes"
  | "secondPreferences"
  | "secondLinkages"
  | "secondDesigns"
  | "secondShocks"
>;

/** The columns, in the order of the argument. */
export function twiceReadColumns(rows: SecondRows): TwiceRead[] {
  const position = twiceRead("positions", secondPositions, rows.secondPositions);
  const outcome = twiceRead("issues", secondOutcomes, rows.secondOutcomes);
  const preference = twiceRead("preferences", secondPreferences, rows.secondPreferences);
  const linkage = twiceRead("linkages", secondLinkages, rows.secondLinkages);
  const design = twiceRead("designs", secondDesigns, rows.secondDesigns);
  const shock = twiceRead("shocks", secondShocks, rows.secondShocks);
  return [
    position("position", "interval"),
    position("stage", "nominal"),
    outcome("outcome", "interval"),
    outcome("reference_point", "interval"),
    preference("intensity", "interval"),
    design("value", "ordinal"),
    linkage("domain", "nominal"),
    linkage("depth", "ordinal"),
    linkage("initiator", "nominal"),
    shock("followed", "ordinal"),
  ];
}
