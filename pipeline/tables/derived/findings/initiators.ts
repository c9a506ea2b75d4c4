/**
 * Who initiated institutions.
 *
 * @module
 */
import { text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, decadeOr, measuredShare } from "../kinds.ts";
import { linkageTables } from "../clean_sets.ts";

/** One row an ally and decade, and one for all of each. */
export const initiators = describeDerived({
  name: "initiators",
  stage: "findings",
  title: "Initiators",
  description: "Who initiated institutions, by ally and decade",
  reads: linkageTables,
  key: ["ally", "decade"],
  columns: {
    ally: column(
      text,
      "State, organisation, or all, where an institution of several allies counts once",
    ),
    decade: column(decadeOr("all", "unknown"), "First year of the decade of establishment"),
    institutions: column(count, "Institutions begun", { unit: "institutions" }),
    ally_began: column(count, "Institutions that the ally began", { unit: "institutions" }),
    us_began: column(count, "Institutions that the United States began", { unit: "institutions" }),
    joint: column(count, "Institutions begun jointly", { unit: "institutions" }),
    unclear: column(count, "Institutions of which it is unclear who began them", {
      unit: "institutions",
    }),
    conflicts: column(
      count,
      "Of the unclear ones, those whose first linkages name different initiators",
      { unit: "institutions" },
    ),
    share: column(
      measuredShare,
      "Institutions that the ally began as a share of those that one side began",
    ),
    low: column(
      measuredShare,
      "Share of all institutions if the United States began every joint and unclear one",
    ),
    high: column(
      measuredShare,
      "Share of all institutions if the ally began every joint and unclear one",
    ),
    without_us: column(
      count,
      "Institutions of which no linkage lists the United States among its parties",
      { unit: "institutions" },
    ),
    share_with_us: column(
      measuredShare,
      "The share that the ally began among the other institutions",
    ),
  },
});

/** Institutions of an ally (or all) and a decade (or all) by who began them. */
export type InitiatorLine = Row<typeof initiators>;
