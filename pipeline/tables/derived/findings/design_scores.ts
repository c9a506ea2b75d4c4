/**
 * Scores of the designs.
 *
 * @module
 */
import { choice } from "../../kind.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare } from "../kinds.ts";
import { designTables } from "../clean_sets.ts";

/** One row an organisation and dimension. */
export const designScores = describeDerived({
  name: "design_scores",
  stage: "findings",
  title: "Design scores",
  description: "Scores of each organisation by dimension of design",
  reads: designTables,
  key: ["organisation", "dimension"],
  columns: {
    organisation,
    kind: organisationKind,
    dimension: column(
      choice("obligation", "delegation", "membership", "decision", "exit", "overall"),
      "A dimension of design, or overall: the mean of the dimensions, each of equal weight",
    ),
    score: column(measuredShare, "From 0, nothing coded is there, to 1, all is there in full"),
    features: column(count, "Features coded", { unit: "features" }),
    known: column(count, "Of these, features whose source nobody opened", { unit: "features" }),
    score_without_known: column(
      measuredShare,
      "The score without these; empty where nothing is left",
    ),
    features_without_known: column(count, "Features that are left", { unit: "features" }),
  },
});

/** A score of an organisation. */
export type DesignScoreLine = Row<typeof designScores>;
