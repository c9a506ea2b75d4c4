/**
 * Proposals for a pact of more parties, each once.
 *
 * @module
 */
import { firstYearOf } from "../../base/dates/edtf.ts";
import { byText } from "../../base/words/order.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** The clean tables that proposals are read from. */
export type ProposalRows = Pick<CleanRows, "proposals" | "events">;

type Judged = CleanRows["proposals"][number];

/** A proposal for a wider pact. */
export interface WiderProposal {
  /** Id of its event. */
  readonly proposal: string;
  /** First year in which it may have been made; `undefined` where no date is known. */
  readonly year: number | undefined;
  readonly form: Judged["form_proposed"];
  /** State codes; none where an organisation proposed. */
  readonly proposers: readonly string[];
  readonly side: Judged["proposer_side"];
  readonly answerUs: Judged["answer_us"];
  readonly answerAllies: Judged["answer_allies"];
  readonly fate: Judged["fate"];
  readonly contested: boolean;
  /** How far the source of the event was checked. */
  readonly evidence: CleanRows["events"][number]["evidence"];
  /** Ids of all events that are this proposal, its own first. */
  readonly events: readonly string[];
}

/**
 * The proposals whose `change` is wider, in the order of their years and ids. Of events that are
 * one proposal the one that the sheet lets count speaks for all.
 */
export function widerProposals({ proposals, events }: ProposalRows): WiderProposal[] {
  const byId = new Map(events.map((event) => [event.event_id, event]));
  return proposals
    .filter(({ change, event_id: id, same_as: head }) =>
      change === "wider" && (head === null || head === id)
    )
    .flatMap((row): WiderProposal[] => {
      const event = byId.get(row.event_id);
      // Where its event is left out, so is the proposal.
      if (event === undefined) return [];
      const { date, evidence } = event;
      const year = firstYearOf(date ?? "");
      const others = proposals.filter(({ same_as }) => same_as === row.event_id)
        .map(({ event_id: id }) => id).filter((id) => id !== row.event_id);
      return [{
        proposal: row.event_id,
        year: Number.isNaN(year) ? undefined : year,
        form: row.form_proposed,
        proposers: row.proposer ?? [],
        side: row.proposer_side,
        answerUs: row.answer_us,
        answerAllies: row.answer_allies,
        fate: row.fate,
        contested: row.contested,
        evidence,
        events: [row.event_id, ...others.sort()],
      }];
    })
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || byText(a.proposal, b.proposal));
}

/** Whether a proposal is about security: a body that promises none is not. */
export function isOfSecurity({ form }: Pick<WiderProposal, "form">): boolean {
  return form !== "non-security";
}
