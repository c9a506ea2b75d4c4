/**
 * What linked allies on the eves of shocks.
 *
 * @module
 */
import { choice, identifier, optional, yesNo } from "../../kind.ts";
import { linkages } from "../../linkages.ts";
import { institutions } from "../../institutions.ts";
import { shocks } from "../../shocks.ts";
import { evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, year } from "../kinds.ts";
import { shockTables } from "../clean_sets.ts";

/** One row a shock and ally. */
export const eveOfShock = describeDerived({
  name: "eve_of_shock",
  stage: "findings",
  title: "Eve of shock",
  description: "Linkages in force on the eve of each shock, and what followed",
  reads: shockTables,
  key: ["shock", "ally"],
  links: [{ columns: ["shock", "ally"], table: shocks }],
  columns: {
    shock: column(identifier, "Short id of the shock"),
    ally: column(identifier, "The ally by state, or the organisation"),
    organisation: column(yesNo, "Whether the shock is to an organisation and not to a state"),
    eve: column(year, "Year on whose 31 December the eve is seen", { unit: "year" }),
    followed: column(shocks.columns.followed.kind, "What became of the tie within ten years"),
    contested: column(yesNo, "Whether a careful reader could judge otherwise"),
    evidence,
    count_low: column(count, "Number of institutions surely in force", { unit: "institutions" }),
    count_high: column(count, "Institutions possibly in force", { unit: "institutions" }),
    weighted_low: column(count, "Sum of the depths of the institutions surely in force"),
    weighted_high: column(count, "Sum of the depths of the institutions possibly in force"),
    misfit: column(
      optional(choice("few but kept", "many but lost")),
      "On the other side of the median over the shocks than a tie that linkages keep would be; empty where it fits or lies on it",
    ),
    consultation: column(count, "Institutions of consultation surely in force", {
      unit: "institutions",
    }),
    command: column(count, "Institutions of command surely in force", { unit: "institutions" }),
    basing_status: column(count, "Institutions of bases and the status of forces surely in force", {
      unit: "institutions",
    }),
    planning: column(count, "Institutions of planning surely in force", { unit: "institutions" }),
    intelligence: column(count, "Institutions of intelligence surely in force", {
      unit: "institutions",
    }),
    technology_industry: column(count, "Institutions of technology and industry surely in force", {
      unit: "institutions",
    }),
    exercises: column(count, "Institutions of exercises surely in force", { unit: "institutions" }),
    cost_sharing: column(count, "Institutions of cost sharing surely in force", {
      unit: "institutions",
    }),
    assistance_training: column(count, "Institutions of assistance and training surely in force", {
      unit: "institutions",
    }),
    surely: column(listOrNone, "Institutions surely in force", {
      refersTo: linkages,
      through: { table: institutions, column: "institution" },
    }),
    possibly: column(listOrNone, "Institutions only possibly in force", {
      refersTo: linkages,
      through: { table: institutions, column: "institution" },
    }),
  },
});

/** A shock to an ally, and what stood on its eve. */
export type EveOfShockLine = Row<typeof eveOfShock>;
