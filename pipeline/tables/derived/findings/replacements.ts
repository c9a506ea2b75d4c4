/**
 * Whether what ended was replaced.
 *
 * @module
 */
import { text } from "../../kind.ts";
import { linkages } from "../../linkages.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone } from "../kinds.ts";

/** One row an ally and domain, and one for all of each. */
export const replacements = describeDerived({
  name: "replacements",
  stage: "findings",
  title: "Replacements",
  description: "Whether linkages that ended were replaced, by ally and domain",
  reads: [linkages],
  key: ["ally", "domain"],
  columns: {
    ally: column(text, "State, organisation, or all"),
    domain: column(text, "What the linkages are about, or all"),
    ended: column(count, "Linkages that ended", { unit: "linkages" }),
    replaced: column(
      count,
      "Another of the domain was surely established within five years of the end and outlived it",
      { unit: "linkages" },
    ),
    possibly: column(count, "Another possibly did so, dates being open", { unit: "linkages" }),
    not_replaced: column(count, "No other did so", { unit: "linkages" }),
    undated: column(count, "The end has no date", { unit: "linkages" }),
    another: column(
      count,
      "Another was surely established within five years, whether or not it outlived the end",
      { unit: "linkages" },
    ),
    without: column(listOrNone, "Ids of the linkages that were not replaced", {
      refersTo: linkages,
      some: true,
    }),
  },
});

/** Ended linkages of an ally (or all) and a domain (or all), and whether another came. */
export type ReplacementLine = Row<typeof replacements>;
