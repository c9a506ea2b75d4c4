/**
 * How loose each design is among those of other organisations.
 *
 * @module
 */
import { choice } from "../../kind.ts";
import { organisations } from "../../organisations.ts";
import { designTables } from "../clean_sets.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, measuredShare } from "../kinds.ts";

/** One row an organisation, year of those coded in several, and set of cells. */
export const designPlaces = describeDerived({
  name: "design_places",
  stage: "findings",
  title: "Design places",
  description: "Where each design stands from tight to loose, over all weights of the dimensions",
  reads: designTables,
  key: ["organisation", "coded_year", "cells"],
  columns: {
    organisation,
    kind: organisationKind,
    coded_year: column(
      choice("first", "last"),
      "Which design stands for an organisation that is coded in several years",
    ),
    cells: column(
      choice("all", "without known"),
      "Which codes count: all, or those whose source somebody opened",
    ),
    held_against: column(listOrNone, "The designs of other organisations that it is held against", {
      refersTo: organisations,
    }),
    mean_place: column(
      measuredShare,
      "Share of these that are tighter, ties counting half, from 0, the tightest, to 1, the " +
        "loosest; mean over the weight vectors",
    ),
    least_place: column(measuredShare, "The same under the weights that make it tightest"),
    greatest_place: column(measuredShare, "The same under the weights that make it loosest"),
    vectors: column(count, "Number of weight vectors"),
  },
});

/** Where a design stands from tight to loose. */
export type DesignPlaceLine = Row<typeof designPlaces>;
