/**
 * What the sheets hold of SEATO's life: who belonged to it, and which institutions stood.
 *
 * @module
 */
import { inForceAtEnd, type Span, spanOf } from "../summarise/years.ts";
import type { CleanRows } from "../tables/clean_rows.ts";

/** The Manila treaty, as `treaties` names it. */
export const manilaTreaty = "SEATO-1954";

/** What a party left: all that it was bound by, the organisation, or a part of its work. */
export type LeftBody = "treaty" | "organisation" | "military posts" | "Council meetings";

/** A party's leave, as `treaty_parties` has it. */
export interface Departure {
  readonly row: CleanRows["treatyParties"][number];
  readonly body: LeftBody;
  /** When, in EDTF. A row with one date only has that of the leave, in whichever column it stands. */
  readonly date: string | null;
}

/** How many of something there were on a day: surely, and possibly where dates are open. */
export interface Count {
  readonly low: number;
  readonly high: number;
}

const bodies: readonly LeftBody[] = ["organisation", "military posts", "Council meetings"];

/** Leaves that end a party's part: in the treaty, the organisation, or its military work. */
const endedBy = {
  treaty: ["treaty"],
  organisation: ["treaty", "organisation"],
  military: ["treaty", "organisation", "military posts"],
} as const satisfies Readonly<Record<string, readonly LeftBody[]>>;

/** What a state may have a part in. */
export type Part = keyof typeof endedBy;

/**
 * Leaves of the parties to the Manila treaty, in the order of the rows. The body that was left stands in
 * brackets behind the party; without brackets it is the treaty.
 *
 * @throws {RangeError} if a bracket names a body that no part is known to end with
 */
export function departures(treatyParties: CleanRows["treatyParties"]): Departure[] {
  return treatyParties.filter((row) => row.treaty_id === manilaTreaty && row.exit_mode !== null)
    .map((row) => {
      const bracket = /\(([^)]*)\)$/.exec(row.party_as_written)?.[1];
      const body = bracket === undefined ? "treaty" : bodies.find((each) => each === bracket);
      if (!body) throw new RangeError(`Not known what ${row.party_as_written} left`);
      return { row, body, date: row.to ?? row.from };
    });
}

/** From entry into force to the end of the organisation. */
export function organisationSpan({ treaties, commitments }: SpanRows): Span {
  const treaty = treaties.find(({ treaty_id }) => treaty_id === manilaTreaty);
  const commitment = commitments.find(({ treaty_id }) => treaty_id === manilaTreaty);
  const ended = commitment?.organisation_ended ?? null;
  return spanOf(treaty?.in_force ?? null, ended, ended !== null);
}

type SpanRows = Pick<CleanRows, "treaties" | "commitments">;

/**
 * Parties with a part in something on 31 December, as far as no row has them leave. In the organisation
 * and its military work nobody has a part once the organisation has ended; the treaty outlived it.
 */
export function membersAtEnd(
  rows: SpanRows & Pick<CleanRows, "treatyParties">,
  part: Part,
  year: number,
): Count {
  const treaty = rows.treaties.find(({ treaty_id }) => treaty_id === manilaTreaty);
  const left = departures(rows.treatyParties);
  const { endEarliest, endLatest, ...start } = organisationSpan(rows);
  const whole = {
    ...start,
    endEarliest: part === "treaty" ? undefined : endEarliest,
    endLatest: part === "treaty" ? undefined : endLatest,
  };
  const endings: readonly LeftBody[] = endedBy[part];
  return tally((treaty?.parties ?? []).map((state) => {
    const own = left.filter(({ row, body }) => row.party.includes(state) && endings.includes(body));
    const spans = own.map(({ date }) => spanOf(null, date, true))
      .map((span) => ({ ...whole, endEarliest: span.endEarliest, endLatest: span.endLatest }));
    return [whole, ...spans].map((span) => inForceAtEnd(span, year));
  }));
}

/** Domains of linkages that are military work. */
export const militaryDomains: readonly string[] = ["planning", "command", "exercises"];

/**
 * Institutions of all members that stood on 31 December. None outlives the organisation; one whose start
 * or end has no date may have begun with it, or ended at any time until it did.
 *
 * @param rows `linkages` is narrowed to those of all members
 */
export function institutionsAtEnd(
  rows: SpanRows & Pick<CleanRows, "linkages">,
  year: number,
  domains?: readonly string[],
): Count {
  const whole = organisationSpan(rows);
  const drawn = sharedLinkages(rows).filter(({ domain }) => !domains || domains.includes(domain));
  return tally(drawn.map(({ established, ended }) => {
    // Where no end is written, there was one all the same: that of the organisation at the latest.
    const span = spanOf(established, ended, true);
    const own = established === null ? { ...span, startEarliest: whole.startEarliest } : span;
    return [own, whole].map((each) => inForceAtEnd(each, year));
  }));
}

/** Linkages of all members, which carry the organisation's name and the word "members". */
export function sharedLinkages(
  { linkages, commitments }: Pick<CleanRows, "linkages" | "commitments">,
): CleanRows["linkages"] {
  const organisation = commitments.find(({ treaty_id }) => treaty_id === manilaTreaty)
    ?.organisation;
  return linkages.filter(({ ally_as_written: ally }) => ally === `${organisation} members`);
}

/** Counts what is in force by every one of its spans, surely or possibly. */
function tally(each: readonly (readonly ReturnType<typeof inForceAtEnd>[])[]): Count {
  const possible = each.filter((states) => !states.includes("no"));
  return {
    low: possible.filter((states) => states.every((state) => state === "surely")).length,
    high: possible.length,
  };
}
