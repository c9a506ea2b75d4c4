/**
 * Shocks to each ally's tie.
 *
 * @module
 */
import { identifier, text, yesNo } from "../../kind.ts";
import { shocks } from "../../shocks.ts";
import { statesTable } from "../../states.ts";
import { evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { year } from "../kinds.ts";

/** One row a shock and ally. */
export const shocksByAlly = describeDerived({
  name: "shocks_by_ally",
  stage: "summarise",
  title: "Shocks by ally",
  description: "Shocks to each ally's tie and what followed within ten years",
  reads: [shocks, statesTable],
  key: ["ally", "shock"],
  links: [{ columns: ["shock", "ally"], table: shocks }],
  columns: {
    ally: column(identifier, "State code, or the organisation"),
    name: column(text, "Name of the state in plain English, or the organisation"),
    shock: column(identifier, "Short id of the shock"),
    year: column(year, "Year of the shock", { unit: "year" }),
    followed: column(shocks.columns.followed.kind, "What became of the tie within ten years"),
    contested: column(yesNo, "Whether a careful reader could judge otherwise"),
    evidence,
  },
});

/** A shock to the tie of an ally. */
export type AllyShock = Row<typeof shocksByAlly>;
