/**
 * Allies' wider proposals in years of shallow and of deep bilateral links.
 *
 * @module
 */
import { ordinal, text, yesNo } from "../../kind.ts";
import { proposalTables, tieTables } from "../clean_sets.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured } from "../kinds.ts";

const unit = { unit: "proposals" };

/** One row an ally and kind of years. */
export const proposalsByDepth = describeDerived({
  name: "proposals_by_depth",
  stage: "findings",
  title: "Proposals by depth",
  description: "Wider security proposals of each ally, by how deep its bilateral links were",
  reads: [...tieTables, ...proposalTables],
  key: ["ally", "links"],
  columns: {
    ally: column(text, "State, or all that tests of links do not leave out"),
    thin: column(yesNo, "Whether tests of links leave the ally out"),
    links: column(
      ordinal("shallow", "deep"),
      "Years that began with links at or below the ally's own median depth · above it",
    ),
    median_depth: column(measured, "Median over its years as an ally; empty for all"),
    years: column(count, "Years as an ally", { unit: "years" }),
    proposals: column(count, "Wider security proposals that it made, alone or with others", unit),
    a_year: column(measured, "These a year"),
    us_for: column(count, "Those that the United States was for", unit),
    us_answered: column(count, "Those with an answer of the United States", unit),
    allies_for: column(count, "Those that the other allies were for", unit),
    allies_answered: column(count, "Those with an answer of other allies", unit),
  },
});

/** Wider proposals of an ally in years of shallow or of deep links. */
export type ProposalsByDepthLine = Row<typeof proposalsByDepth>;
