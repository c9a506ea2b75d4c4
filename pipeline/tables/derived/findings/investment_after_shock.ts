/**
 * Institutions begun in the years after shocks and in others.
 *
 * @module
 */
import { choice, text, yesNo } from "../../kind.ts";
import { tieTables } from "../clean_sets.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured } from "../kinds.ts";

const institutions = { unit: "institutions" };

/** Spans of years: those that the test compares, then years since the last shock. */
export const investmentSpans = [
  "after",
  "other",
  "shock",
  "0",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "later",
  "before",
] as const;

/** One row an ally and span of years. */
export const investmentAfterShock = describeDerived({
  name: "investment_after_shock",
  stage: "findings",
  title: "Investment after shock",
  description: "Institutions begun by each side in an ally's years after shocks and in its others",
  reads: tieTables,
  key: ["ally", "span"],
  columns: {
    ally: column(text, "State, or all that tests of links do not leave out"),
    thin: column(yesNo, "Whether tests of links leave the ally out"),
    span: column(
      choice(...investmentSpans),
      "after: the five years after that of a shock · shock: the year of one that is not after another · other: the rest · a number: years since the last shock · later: more than ten · before: no shock yet",
    ),
    years: column(count, "Years as an ally", { unit: "years" }),
    ally_began: column(count, "Institutions that the ally began", institutions),
    us_began: column(count, "Institutions that the United States began", institutions),
    joint: column(count, "Institutions begun jointly", institutions),
    unclear: column(count, "Institutions of which it is unclear who began them", institutions),
    ally_a_year: column(measured, "Institutions that the ally began a year"),
    us_a_year: column(measured, "Institutions that the United States began a year"),
  },
});

/** Institutions begun in a span of an ally's years. */
export type InvestmentLine = Row<typeof investmentAfterShock>;
