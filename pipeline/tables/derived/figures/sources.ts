/**
 * Which sources reach which figure.
 *
 * @module
 */
import { identifier } from "../../kind.ts";
import { sourceKey } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { findingSources } from "../findings/sources.ts";
import { list } from "../kinds.ts";
import { summarySources } from "../summaries/sources.ts";

/** One row a figure and source. */
export const figureSources = describeDerived({
  name: "sources",
  stage: "gallery",
  title: "Sources of the figures",
  description:
    "Sources whose rows reach the tables that each figure is drawn from; citation and address of a " +
    "source stand in data-clean/tables/sources.csv",
  reads: [summarySources, findingSources],
  key: ["figure", "source"],
  columns: {
    figure: column(identifier, "The figure, by the name of its files"),
    source: sourceKey,
    tables: column(
      list,
      "Tables by which the source reaches the figure, as paths from data-clean without their ending",
    ),
  },
});

/** A source that reaches a figure. */
export type FigureSource = Row<typeof figureSources>;
