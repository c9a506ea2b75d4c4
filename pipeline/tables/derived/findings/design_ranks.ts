/**
 * Ranks of the designs.
 *
 * @module
 */
import { choice, share } from "../../kind.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";
import { designTables } from "../clean_sets.ts";

/** One row an organisation, set of cells and rank. */
export const designRanks = describeDerived({
  name: "design_ranks",
  stage: "findings",
  title: "Design ranks",
  description: "How often each organisation ranks where, over all weights of the dimensions",
  reads: designTables,
  key: ["organisation", "cells", "rank"],
  columns: {
    organisation,
    kind: organisationKind,
    cells: column(
      choice("all", "without known"),
      "Which codes count: all, or those whose source somebody opened",
    ),
    dimensions: column(count, "Dimensions on which it has a score", { unit: "dimensions" }),
    rank: column(
      number({ minimum: 1 }),
      "1 is the highest overall score; those that tie share the mean of their ranks",
    ),
    share: column(share, "Share of the weight vectors under which it has this rank"),
    vectors: column(count, "Number of weight vectors"),
    equal_weights_rank: column(number({ minimum: 1 }), "Its rank where dimensions weigh alike"),
    best_rank: column(number({ minimum: 1 }), "Its best rank under any weights"),
    median_rank: column(
      number({ minimum: 1 }),
      "Its median rank over the weights, the lower of two",
    ),
    worst_rank: column(number({ minimum: 1 }), "Its worst rank under any weights"),
  },
});

/** How often an organisation ranks where over the grid of weights. */
export type DesignRankLine = Row<typeof designRanks>;
