/**
 * The ledger of the cleaning.
 *
 * @module
 */
import { identifier, optional, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row a clean cell that is not simply the raw text of the row kept, and a cell that lost. */
export const ledger = describeDerived({
  name: "ledger",
  stage: "clean",
  title: "Ledger",
  description: "Every clean cell that is not simply the raw text of its row, with the rule",
  reads: [],
  key: ["table", "row_id", "column", "file", "line"],
  columns: {
    table: column(identifier, "Clean table that holds the cell"),
    row_id: column(text, "Id of the row that holds the cell", { tableIn: "table" }),
    column: column(identifier, "Clean column that holds the cell"),
    file: column(text, "Raw sheet that the cell is made of"),
    line: column(count, "Line of that sheet on which the raw row begins", { unit: "line" }),
    raw_column: column(identifier, "Raw column that the cell is made of"),
    raw_text: column(optional(text), "Text of the raw cell as it is written"),
    rule: column(text, "The rule that made the clean cell, or why another cell was kept"),
    clean_text: column(optional(text), "Text of the clean cell"),
  },
});

/** A line of the ledger. */
export type LedgerRow = Row<typeof ledger>;
