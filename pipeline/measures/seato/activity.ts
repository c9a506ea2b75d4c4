/**
 * What the sheets hold of an organisation's life: who belonged to it, and which institutions stood.
 * Each organisation is named by the treaty that it stands on.
 *
 * @module
 */
import { inForceAtEnd, type Span, spanOf } from "../../base/dates/spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { leftBodies, leftBodyOf } from "../../tables/left_bodies.ts";

/** What a party left: all that it was bound by, the organisation, or a part of its work. */
export type LeftBody = "treaty" | typeof leftBodies[number];

/** A party's leave, as `treaty_parties` has it. */
export interface Departure {
  readonly row: CleanRows["treatyParties"][number];
  readonly body: LeftBody;
  /**
   * When, in EDTF. A row with one date only has that of the leave, in whichever column it stands.
   */
  readonly date: string | null;
}

/** How many of something there were on a day: surely, and possibly where dates are open. */
export interface Count {
  readonly low: number;
  readonly high: number;
}

/** Leaves that end a party's part: in the treaty, the organisation, or its military work. */
const endedBy = {
  treaty: ["treaty"],
  organisation: ["treaty", "organisation"],
  military: ["treaty", "organisation", "military posts"],
} as const satisfies Readonly<Record<string, readonly LeftBody[]>>;

/** What a state may have a part in. */
export type Part = keyof typeof endedBy;

/**
 * Leaves of the parties to the treaty, in the order of the rows. The body that was left stands in
 * brackets behind the party; without brackets it is the treaty.
 *
 * @throws {RangeError} if a bracket names a body that no part is known to end with
 */
export function departures(
  treatyParties: CleanRows["treatyParties"],
  treaty: string,
): Departure[] {
  return treatyParties.filter((row) => row.treaty_id === treaty && row.exit_mode !== null)
    .map((row) => {
      const bracket = leftBodyOf(row.party_as_written);
      const body = bracket === undefined ? "treaty" : leftBodies.find((each) => each === bracket);
      if (!body) throw new RangeError(`Not known what ${row.party_as_written} left`);
      return { row, body, date: row.to ?? row.from };
    });
}

/** From entry into force to the end of the organisation. */
export function organisationSpan({ treaties, commitments }: SpanRows, treaty: string): Span {
  const began = treaties.find(({ treaty_id }) => treaty_id === treaty)?.in_force ?? null;
  const ended = commitments.find(({ treaty_id }) => treaty_id === treaty)?.organisation_ended ??
    null;
  return spanOf(began, ended, ended !== null);
}

type SpanRows = Pick<CleanRows, "treaties" | "commitments">;

/**
 * Parties with a part in something on 31 December, as far as no row has them leave. In the
 * organisation and its military work nobody has a part once the organisation has ended; the treaty
 * outlived it.
 */
export function membersAtEnd(
  rows: SpanRows & Pick<CleanRows, "treatyParties">,
  treaty: string,
  part: Part,
  year: number,
): Count {
  const left = departures(rows.treatyParties, treaty);
  const { endEarliest, endLatest, ...start } = organisationSpan(rows, treaty);
  const whole = {
    ...start,
    endEarliest: part === "treaty" ? undefined : endEarliest,
    endLatest: part === "treaty" ? undefined : endLatest,
  };
  const endings: readonly LeftBody[] = endedBy[part];
  return tally(
    partiesTo(rows.treaties, treaty).map((state) => {
      const own = left.filter(({ row, body }) =>
        row.party.includes(state) && endings.includes(body)
      );
      const spans = own.map(({ date }) => spanOf(null, date, true))
        .map((span) => ({ ...whole, endEarliest: span.endEarliest, endLatest: span.endLatest }));
      return [whole, ...spans].map((span) => inForceAtEnd(span, year));
    }),
  );
}

/**
 * Domains of linkages that are an organisation's military work: what its soldiers do with one
 * another. They plan together, stand under a command, or exercise. The other domains serve other
 * work as well (talks, money, security services against subversion, schools, also those for
 * officers), or join one ally alone with another (bases).
 */
export const militaryDomains: readonly string[] = ["planning", "command", "exercises"];

/**
 * Institutions of all members that stood on 31 December. None outlives the organisation; one whose
 * start or end has no date may have begun with it, or ended at any time until it did.
 *
 * @param rows `linkages` is narrowed to those of all members
 */
export function institutionsAtEnd(
  rows: SpanRows & Pick<CleanRows, "linkages">,
  treaty: string,
  year: number,
  domains?: readonly string[],
): Count {
  const whole = organisationSpan(rows, treaty);
  const drawn = sharedLinkages(rows, treaty).filter(({ domain }) =>
    !domains || domains.includes(domain)
  );
  return tally(drawn.map(({ established, ended }) => {
    // Where no end is written, there was one all the same: that of the organisation at the latest.
    const span = spanOf(established, ended, true);
    const own = established === null ? { ...span, startEarliest: whole.startEarliest } : span;
    return [own, whole].map((each) => inForceAtEnd(each, year));
  }));
}

/**
 * Linkages of all members: those whose allies are the parties to the treaty, neither more nor
 * fewer. A linkage of some of them is theirs, and none of the organisation.
 */
export function sharedLinkages(
  { linkages, treaties }: Pick<CleanRows, "linkages" | "treaties">,
  treaty: string,
): CleanRows["linkages"] {
  // Both lists of states are in the order of the alphabet.
  const parties = partiesTo(treaties, treaty).join();
  return linkages.filter(({ allies }) => allies.join() === parties);
}

function partiesTo(treaties: CleanRows["treaties"], treaty: string): readonly string[] {
  return treaties.find(({ treaty_id }) => treaty_id === treaty)?.parties ?? [];
}

/** Counts what is in force by every one of its spans, surely or possibly. */
function tally(each: readonly (readonly ReturnType<typeof inForceAtEnd>[])[]): Count {
  const possible = each.filter((states) => !states.includes("no"));
  return {
    low: possible.filter((states) => states.every((state) => state === "surely")).length,
    high: possible.length,
  };
}
