/**
 * SEATO's activity and decline by year.
 *
 * @module
 */
import { optional } from "../../kind.ts";
import { atEndOf } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";
import { activityTables } from "../clean_sets.ts";

/** One row a year; members and institutions are those of 31 December. */
export const seatoActivity = describeDerived({
  name: "seato_activity",
  stage: "findings",
  title: "SEATO activity",
  description: "Councils, members and institutions of SEATO by year",
  reads: activityTables,
  key: ["year"],
  columns: {
    year: atEndOf,
    councils: column(count, "Regular Council meetings listed; the rules asked for one a year", {
      unit: "meetings",
    }),
    special_councils: column(count, "Special and informal Council meetings listed", {
      unit: "meetings",
    }),
    council_members: column(
      optional(count),
      "Members that no row has absent from the regular Council of the year; empty without one",
      { unit: "states" },
    ),
    treaty_parties: column(count, "Parties bound by the treaty, which outlived the organisation", {
      unit: "states",
    }),
    members_low: column(
      count,
      "Members surely in the organisation: no row has them leave it or the treaty",
      { unit: "states" },
    ),
    members_high: column(count, "Members possibly in the organisation", { unit: "states" }),
    military_members_low: column(
      count,
      "Members surely in its military work: no row has them leave that; none once it had no institution",
      { unit: "states" },
    ),
    military_members_high: column(count, "Members possibly in its military work", {
      unit: "states",
    }),
    institutions_low: column(
      count,
      "Institutions of all members surely standing, projects and the common budget among them",
      { unit: "institutions" },
    ),
    institutions_high: column(
      count,
      "Institutions of all members possibly standing, a start or an end being open",
      { unit: "institutions" },
    ),
    military_institutions_low: column(
      count,
      "Of those surely standing, planning, command and exercises",
      { unit: "institutions" },
    ),
    military_institutions_high: column(
      count,
      "Of those possibly standing, planning, command and exercises",
      { unit: "institutions" },
    ),
    exercise_rows: column(
      count,
      "Rows of exercises: a few of those held, and a row may stand for several",
      { unit: "rows" },
    ),
  },
});

/** A year of SEATO. */
export type SeatoActivityLine = Row<typeof seatoActivity>;
