/**
 * How wider proposals of each side were answered, and what became of them.
 *
 * @module
 */
import { proposals } from "../../proposals.ts";
import { proposalTables } from "../clean_sets.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare } from "../kinds.ts";

const unit = { unit: "proposals" };

/** One row a side. */
export const proposalAnswers = describeDerived({
  name: "proposal_answers",
  stage: "findings",
  title: "Proposal answers",
  description: "How wider security proposals of each side were answered, and their fates",
  reads: proposalTables,
  key: ["side"],
  columns: {
    side: column(proposals.columns.proposer_side.kind, "Whose they were"),
    proposals: column(count, "Distinct proposals", unit),
    us_for: column(count, "The United States was for it", unit),
    us_conditional: column(count, "The United States set conditions", unit),
    us_against: column(count, "The United States was against it", unit),
    us_none: column(count, "No answer of the United States is known", unit),
    us_for_share: column(measuredShare, "Share for it among the answers of the United States"),
    allies_for: column(count, "The allies were for it", unit),
    allies_split: column(count, "The allies were split", unit),
    allies_against: column(count, "The allies were against it", unit),
    allies_none: column(count, "No answer of other allies is known", unit),
    allies_for_share: column(measuredShare, "Share for it among the answers of the allies"),
    adopted: column(count, "Adopted within ten years", unit),
    partly: column(count, "Adopted in part", unit),
    failed: column(count, "Failed", unit),
    open: column(count, "Not yet ten years old", unit),
  },
});

/** Answers to wider proposals of a side. */
export type ProposalAnswerLine = Row<typeof proposalAnswers>;
