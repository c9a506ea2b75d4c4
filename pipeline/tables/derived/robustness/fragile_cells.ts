/**
 * Cells whose recoding overturns a verdict.
 *
 * @module
 */
import { identifier, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { number } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding, limit and cell. */
export const fragileCells = describeDerived({
  name: "fragile_cells",
  stage: "robustness",
  title: "Fragile cells",
  description: "Cells whose recoding overturns a verdict",
  reads: everything,
  key: ["finding", "limit", "table", "row", "column"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    limit: column(number({ minimum: 0 }), "Most points by which each cell may be wrong", {
      unit: "points (0-100)",
    }),
    table: column(identifier, "Clean table that holds the cell"),
    row: column(text, "Id of the row that holds the cell", { tableIn: "table" }),
    column: column(identifier, "Column that holds the cell"),
    coded: column(number(), "The value as coded"),
    recoded: column(number(), "The value that overturns the verdict together with the others"),
  },
});

/** A cell of a set that overturns a finding. */
export type FragileCellLine = Row<typeof fragileCells>;
