/**
 * Distances of the designs.
 *
 * @module
 */
import { choice, optional } from "../../kind.ts";
import { organisations } from "../../organisations.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, measured, measuredShare } from "../kinds.ts";
import { designTables } from "../clean_sets.ts";

/** One row an organisation, set of cells and weighting. */
export const designDistances = describeDerived({
  name: "design_distances",
  stage: "findings",
  title: "Design distances",
  description: "Distances of each organisation's design to the yardstick's and to loose pacts",
  reads: designTables,
  key: ["organisation", "cells", "weighting"],
  columns: {
    organisation,
    kind: organisationKind,
    cells: column(
      choice("all", "without known"),
      "Which codes count: all, or those whose source somebody opened",
    ),
    weighting: column(choice("dimension", "feature"), "What weighs alike"),
    to_yardstick: column(
      measuredShare,
      "Gower distance to the yardstick; empty for the yardstick itself",
    ),
    yardstick_features: column(
      optional(count),
      "Features coded in both, which that distance rests on",
      { unit: "features" },
    ),
    yardstick_dimensions: column(optional(count), "Dimensions with such a feature", {
      unit: "dimensions",
    }),
    to_loose: column(measuredShare, "Mean distance to the loose pacts, without itself"),
    loose: column(count, "Loose pacts that it rests on", { unit: "organisations" }),
    loose_features: column(
      optional(count),
      "Features that a distance to one of them rests on; the fewest",
      { unit: "features" },
    ),
    nearer_to_loose_by: column(
      measured,
      "Distance to the yardstick less that to the loose pacts: above 0 where it is nearer to these",
    ),
    to_uncontested_loose: column(
      measuredShare,
      "Mean distance to the loose pacts whose kind a careful reader would not contest",
    ),
    nearer_to_loose_share: column(
      measuredShare,
      "Share of the weight vectors under which it is nearer to the loose pacts; a tie counts half",
    ),
    nearest: column(listOrNone, "The nearest other organisation, or several as near", {
      refersTo: organisations,
    }),
    nearest_distance: column(measuredShare, "Distance to it"),
    nearest_features: column(
      optional(count),
      "Features that this distance rests on; the fewest, where several are nearest",
      { unit: "features" },
    ),
  },
});

/** Distances of an organisation. */
export type DesignDistanceLine = Row<typeof designDistances>;
