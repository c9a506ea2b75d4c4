/**
 * Which cells each number on a page is made of.
 *
 * @module
 */
import { choice, identifier, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { describedFindings } from "../findings/all.ts";
import { count } from "../kinds.ts";
import { describedRobustness } from "../robustness/all.ts";
import { describedSummaries } from "../summaries/all.ts";

/** How cells make a number. */
export const uses = ["cell", "count", "sum", "mean", "least", "greatest", "divisor"] as const;

/** One row a number and set of cells that it is made of. */
export const numbers = describeDerived({
  name: "numbers",
  stage: "readme",
  title: "Numbers of the pages",
  description: "The cells that each number which the run fills into a page is made of",
  reads: [
    ...Object.values(describedSummaries),
    ...Object.values(describedFindings),
    ...Object.values(describedRobustness),
  ],
  key: ["page", "number", "source"],
  columns: {
    page: column(text, "File of the page"),
    part: column(identifier, "Name of the marked part of the page"),
    number: column(count, "Place of the number among those of the page, from 1"),
    source: column(count, "Place among the sources of the number, from 1"),
    shown: column(text, "The number as the page shows it"),
    use: column(
      choice(...uses),
      "cell: it is that cell · count: it counts such rows, over all its sources · sum, mean, least, " +
        "greatest: it is that of the cells · divisor: what its other sources give is divided by the " +
        "sum of these cells, or by the number of rows where no column is named",
    ),
    table: column(text, "Table of the cells, as a path"),
    where: column(text, "Rows of the table: column=value, with & between; all for every row"),
    column: column(text, "Column of the cells; rows where rows are counted"),
  },
});

/** A source of a number on a page. */
export type NumberLine = Row<typeof numbers>;
