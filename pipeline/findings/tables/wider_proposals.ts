/**
 * Wider proposals one by one, and how those of each side were answered.
 *
 * @module
 */
import { isOfSecurity, type WiderProposal } from "../../measures/persistence/wider_proposals.ts";
import type { ProposalAnswerLine } from "../../tables/derived/findings/proposal_answers.ts";
import type { WiderProposalLine } from "../../tables/derived/findings/wider_proposals.ts";

/** A line a proposal, in their order. */
export function widerProposalLines(proposals: readonly WiderProposal[]): WiderProposalLine[] {
  return proposals.map((each) => ({
    proposal: each.proposal,
    year: each.year ?? null,
    form: each.form,
    security: isOfSecurity(each),
    proposers: each.proposers.join(";"),
    side: each.side,
    answer_us: each.answerUs,
    answer_allies: each.answerAllies,
    fate: each.fate,
    contested: each.contested,
    evidence: each.evidence,
    events: each.events.join(";"),
  }));
}

/** A line a side, of proposals for security. */
export function proposalAnswerLines(proposals: readonly WiderProposal[]): ProposalAnswerLine[] {
  return (["ally", "us", "joint", "other"] as const).map((side) => {
    const own = proposals.filter((each) => each.side === side && isOfSecurity(each));
    const us = (answer: WiderProposal["answerUs"]) =>
      own.filter(({ answerUs }) => answerUs === answer).length;
    const allies = (answer: WiderProposal["answerAllies"]) =>
      own.filter(({ answerAllies }) => answerAllies === answer).length;
    const fate = (of: WiderProposal["fate"]) => own.filter((each) => each.fate === of).length;
    return {
      side,
      proposals: own.length,
      us_for: us("for"),
      us_conditional: us("conditional"),
      us_against: us("against"),
      us_none: us("none"),
      us_for_share: us("for") / (own.length - us("none")),
      allies_for: allies("for"),
      allies_split: allies("split"),
      allies_against: allies("against"),
      allies_none: allies("none"),
      allies_for_share: allies("for") / (own.length - allies("none")),
      adopted: fate("adopted"),
      partly: fate("partly"),
      failed: fate("failed"),
      open: fate("open"),
    };
  });
}
