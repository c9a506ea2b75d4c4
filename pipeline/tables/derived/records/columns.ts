/**
 * The columns of all tables in `data-clean`.
 *
 * @module
 */
import { choice, identifier, optional, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a column of a table, with what a program must know to read its cells. */
export const columns = describeDerived({
  name: "columns",
  stage: "clean",
  title: "Columns",
  description: "Every column of every table in data-clean, as load.R, load.py and load.do read it",
  reads: [],
  namesOnly: true,
  key: ["table", "column"],
  columns: {
    table: column(identifier, "Name of the table, as datapackage.json has it"),
    file: column(text, "File of the table, from the folder data-clean"),
    column: column(identifier, "Name of the column, in the order of the table"),
    type: column(
      choice(
        "text",
        "integer",
        "number",
        "yes/no",
        "date",
        "list",
        "category",
        "ordered category",
      ),
      "What the cells are; dates are in EDTF, the Extended Date/Time Format of ISO 8601-2:2019",
    ),
    separator: column(optional(text), "What stands between the items of a list; lists only"),
    levels: column(
      optional(text),
      "The values of a category with | between them, ordered ones from one end of the scale to the other",
    ),
    empty: column(
      choice("never", "missing", "none"),
      "What an empty cell means: there is none · not known or not applicable · a list without items",
    ),
    unit: column(optional(text), "Unit of the numbers"),
    label: column(text, "What the column holds"),
  },
});

/** What is to be known of a column. */
export type ColumnLine = Row<typeof columns>;
