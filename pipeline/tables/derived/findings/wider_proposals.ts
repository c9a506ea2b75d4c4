/**
 * Proposals for a pact of more parties.
 *
 * @module
 */
import { identifier, optional, yesNo } from "../../kind.ts";
import { events } from "../../events.ts";
import { proposals } from "../../proposals.ts";
import { proposalTables } from "../clean_sets.ts";
import { evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list, listOrNone, year } from "../kinds.ts";

const { columns: judged } = proposals;

/** One row a proposal. */
export const widerProposals = describeDerived({
  name: "wider_proposals",
  stage: "findings",
  title: "Wider proposals",
  description: "Proposals for a pact of more parties, each once, with their answers and fates",
  reads: proposalTables,
  key: ["proposal"],
  columns: {
    proposal: column(identifier, "Id of its event", { refersTo: events }),
    year: column(optional(year), "First year in which it may have been made", { unit: "year" }),
    form: column(judged.form_proposed.kind, "Form proposed"),
    security: column(yesNo, "Whether it is about security and no mere body for talks"),
    proposers: column(listOrNone, "States that made it; empty where an organisation did"),
    side: column(judged.proposer_side.kind, "Whose it was"),
    answer_us: column(judged.answer_us.kind, "How the United States answered"),
    answer_allies: column(judged.answer_allies.kind, "How its allies answered"),
    fate: column(judged.fate.kind, "What became of it within ten years"),
    contested: column(yesNo, "Whether a careful reader could judge otherwise"),
    evidence,
    events: column(list, "Ids of all events that are this proposal", { refersTo: events }),
  },
});

/** A proposal for a wider pact. */
export type WiderProposalLine = Row<typeof widerProposals>;
