/**
 * Institutional linkages in force by ally.
 *
 * @module
 */
import { text, whole } from "../../kind.ts";
import { institutions } from "../../institutions.ts";
import { linkages } from "../../linkages.ts";
import { atEndOf } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row an ally, year, domain and depth with any linkage. */
export const linkagesByAlly = describeDerived({
  name: "linkages_by_ally",
  stage: "summarise",
  title: "Linkages by ally",
  description: "Institutional linkages in force on 31 December by ally, domain and depth",
  reads: [linkages, institutions],
  key: ["ally", "year", "domain", "depth"],
  columns: {
    ally: column(text, "State code, or the organisation whose members share the linkage"),
    year: atEndOf,
    domain: column(linkages.columns.domain.kind, "What the linkage is about"),
    depth: column(whole(1, 3), "How deep it goes, from 1 to 3", { unit: "ordinal code" }),
    low: column(count, "Number surely in force", { unit: "institutions" }),
    high: column(count, "Number possibly in force: a start or end is not known to the year", {
      unit: "institutions",
    }),
  },
});

/** Institutions that link an ally on 31 December. */
export type LinkageCount = Row<typeof linkagesByAlly>;
