/**
 * The codes of each design.
 *
 * @module
 */
import { identifier, optional, whole } from "../../kind.ts";
import { designs } from "../../designs.ts";
import { designFeatures } from "../../design_features.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { measured } from "../kinds.ts";
import { designTables } from "../clean_sets.ts";

/** One row an organisation and feature. */
export const designCells = describeDerived({
  name: "design_cells",
  stage: "findings",
  title: "Design cells",
  description: "Coded features of each organisation's design, and what each adds to a distance",
  reads: designTables,
  key: ["organisation", "feature"],
  links: [{ columns: ["organisation", "feature"], table: designs }],
  columns: {
    organisation,
    kind: organisationKind,
    dimension: column(
      designFeatures.columns.dimension.kind,
      "Dimension of design that the feature belongs to",
    ),
    feature: column(identifier, "The feature of the design", { refersTo: designFeatures }),
    value: column(
      optional(whole(0, 2)),
      "0 absent · 1 partial · 2 full; empty where it is not coded",
      { unit: "ordinal code" },
    ),
    evidence: column(optional(evidenceGrade), "How far the source of the code was checked"),
    adds_to_yardstick: column(
      measured,
      "What the feature adds to the distance to the yardstick; these sum to the distance",
    ),
    adds_to_loose: column(
      measured,
      "What the feature adds to the mean distance to the loose pacts",
    ),
  },
});

/** A code, and what it adds to the distances in which all cells count and dimensions weigh alike. */
export type DesignCellLine = Row<typeof designCells>;
