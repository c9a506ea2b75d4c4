/**
 * Commitments with their parties in time.
 *
 * @module
 */
import { dayBounds } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { type Span, spanOf } from "../../base/dates/spans.ts";

/** A party of a commitment and how long it is one. */
export interface PartySpan {
  readonly state: string;
  readonly span: Span;
  /** The day from which the hub held its duties to the party suspended. */
  readonly suspendedFrom: string | undefined;
  /** The day on which the party left the organisation, though not the treaty. */
  readonly leftOrganisation: string | undefined;
}

/** A commitment of class A or B. */
export interface CommitmentSpan {
  readonly treaty: string;
  readonly name: string;
  readonly class: "A" | "B";
  readonly form: "bilateral" | "trilateral" | "multilateral" | "unilateral";
  readonly region: "asia-pacific" | "north-atlantic" | "other";
  readonly span: Span;
  /** How far the source of the treaty was checked. */
  readonly evidence: "read" | "cited" | "known";
  /** Whether the date of signature stands in for an unknown date of entry into force. */
  readonly startImputed: boolean;
  /** The day on which the organisation ended, whatever became of the treaty. */
  readonly organisationEnded: string | undefined;
  /** Empty where the parties are not listed by name. */
  readonly parties: readonly PartySpan[];
}

/**
 * The commitments of class A and B, in the order of their ids. A treaty without a known date of
 * entry into force begins with its signature, or with the end of the treaty that it replaced if
 * that came later, and is marked. Rows of `treaty_parties` that name a body in brackets ("France
 * (military posts)") are about that body, the others about the treaty.
 */
export function commitmentSpans(
  { treaties, treatyParties, commitments }: Pick<
    CleanRows,
    "treaties" | "treatyParties" | "commitments"
  >,
): CommitmentSpan[] {
  const byId = new Map(treaties.map((treaty) => [treaty.treaty_id, treaty]));
  const endOfPredecessor = new Map(
    commitments.flatMap(({ treaty_id: id, successor }) =>
      successor === null ? [] : [[successor, byId.get(id)?.ended ?? null] as const]
    ),
  );
  const partiesOf = Map.groupBy(treatyParties, (row) => row.treaty_id);
  return commitments.flatMap((commitment) => {
    const { treaty_id: id, class: ofClass } = commitment;
    const treaty = byId.get(id);
    if (!treaty || (ofClass !== "A" && ofClass !== "B")) return [];
    const span = spanOf(
      treaty.in_force ?? laterDate(treaty.signed, endOfPredecessor.get(id)),
      treaty.ended,
      treaty.end_mode !== "in force",
    );
    const rows = partiesOf.get(id) ?? [];
    const joined = rows.filter((row) => !namesBody(row)).flatMap((row) => row.party);
    const states = [...new Set([...treaty.parties ?? [], ...joined])].sort();
    return [{
      treaty: id,
      name: treaty.name,
      class: ofClass,
      form: treaty.form,
      region: commitment.region,
      span,
      evidence: treaty.evidence,
      startImputed: treaty.in_force === null,
      organisationEnded: dayBounds(commitment.organisation_ended ?? "").latest,
      parties: states.map((state) => partySpan(state, span, rows)),
    }];
  });
}

type PartyRow = CleanRows["treatyParties"][number];

function namesBody({ party_as_written: name }: PartyRow): boolean {
  return name.includes("(");
}

function partySpan(state: string, treaty: Span, rows: readonly PartyRow[]): PartySpan {
  const own = rows.filter((row) => row.party.includes(state));
  const membership = own.find((row) => !namesBody(row));
  const left = membership?.exit_mode === "suspended" ? null : membership?.to ?? null;
  const joined = membership?.from ? spanOf(membership.from, null, false) : treaty;
  const ended = left === null ? treaty : spanOf(null, left, true);
  const organisation = own.find((row) => /\(organisation\)/.test(row.party_as_written));
  return {
    state,
    span: {
      startEarliest: later(joined.startEarliest, treaty.startEarliest),
      startLatest: later(joined.startLatest, treaty.startLatest),
      endEarliest: earlierEnd(ended.endEarliest, treaty.endEarliest),
      endLatest: earlierEnd(ended.endLatest, treaty.endLatest),
    },
    suspendedFrom: membership?.exit_mode === "suspended"
      ? dayBounds(membership.to ?? "").latest
      : undefined,
    leftOrganisation: dayBounds(organisation?.to ?? "").latest,
  };
}

/** The earlier of two ends, of which either may be none. */
function earlierEnd(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The later of two EDTF dates by their first days; a missing one never is. */
function laterDate(a: string | null, b: string | null | undefined): string | null {
  if (a === null || b === null || b === undefined) return a ?? b ?? null;
  return dayBounds(b).earliest! > dayBounds(a).earliest! ? b : a;
}
