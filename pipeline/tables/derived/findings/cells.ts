/**
 * The coded cells that findings rest on.
 *
 * @module
 */
import { identifier, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "./findings.ts";

/** One row a cell. */
export const cells = describeDerived({
  name: "cells",
  stage: "findings",
  title: "Cells",
  description: "Coded cells that enter each finding",
  reads: everything,
  key: ["table", "row", "column"],
  columns: {
    table: column(identifier, "Clean table that holds the cell"),
    row: column(text, "Id of the row that holds the cell", { tableIn: "table" }),
    column: column(identifier, "Column that holds the cell"),
    findings: column(list, "Ids of the findings that the cell enters", { refersTo: findings }),
  },
});

/** A coded cell and the findings that it enters. */
export type CellLine = Row<typeof cells>;
