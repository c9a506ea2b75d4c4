/**
 * Pairs of ties that fared differently, with how deep their links were.
 *
 * @module
 */
import { choice, identifier, yesNo } from "../../kind.ts";
import { shockTables } from "../clean_sets.ts";
import { byState, evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { number } from "../kinds.ts";

const fate = number({ minimum: 0, maximum: 3 });
const depth = number({ minimum: 0 });

/** One row a pair of allies, in a shock to both or over all shocks to each. */
export const evePairs = describeDerived({
  name: "eve_pairs",
  stage: "findings",
  title: "Eve pairs",
  description: "Pairs of allies whose ties fared differently, with their bilateral links before",
  reads: shockTables,
  key: ["comparison", "shock", "better", "worse"],
  columns: {
    comparison: column(
      choice("same shock", "by ally"),
      "Within one shock to both · means over all shocks to each",
    ),
    shock: column(identifier, "Short id of the shock; all where means are compared"),
    better: { ...byState, description: "Ally whose tie fared better, by its code" },
    worse: { ...byState, description: "The other ally, by its code" },
    better_fate: column(
      fate,
      "What became of the tie that fared better: 0 ended or suspended · 1 reduced · 2 kept · 3 deepened",
    ),
    worse_fate: column(fate, "What became of the other tie"),
    better_depth: column(depth, "Sum of depths of its bilateral institutions on the eve"),
    worse_depth: column(depth, "Sum of depths of the other's bilateral institutions"),
    score: column(
      number({ minimum: 0, maximum: 1 }),
      "1 the better one had the deeper links · 0.5 equally deep · 0 the less deep ones",
    ),
    contested: column(
      yesNo,
      "Whether a careful reader could judge otherwise what became of one of them",
    ),
    evidence,
  },
});

/** A pair of ties of which one fared better. */
export type EvePairLine = Row<typeof evePairs>;
