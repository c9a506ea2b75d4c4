/**
 * Commitment chains: a security tie from its first treaty to the end of its last one.
 *
 * @module
 */
import { dayBounds, dayNumber } from "../../base/dates/edtf.ts";
import { type CommitmentSpan, commitmentSpans } from "../commitments/commitment_spans.ts";
import { lastYear } from "../../base/dates/spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { type ChainMember, chainMembers } from "./chain_members.ts";

/**
 * When a chain has ended: with its last `treaty`, or already with the `organisation` that this
 * treaty set up. That one party leaves, or that duties to it are suspended, ends the chain in
 * neither.
 */
export const chainReadings = ["treaty", "organisation"] as const;

/** One of {@linkcode chainReadings}. */
export type ChainReading = typeof chainReadings[number];

/** The clean tables that chains are made of. */
export type ChainRows = Pick<CleanRows, "treaties" | "treatyParties" | "commitments">;

/** First and last day, `YYYY-MM-DD`, on which something may have happened. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** A tie under successive treaties, under one reading. */
export interface Chain {
  /** Its first treaty. */
  readonly id: string;
  readonly reading: ChainReading;
  /** Its commitments in order, and how it is known that they are. */
  readonly members: readonly ChainMember[];
  /** The form that it had longest; of forms equally long, the first. */
  readonly form: CommitmentSpan["form"];
  readonly firstForm: CommitmentSpan["form"];
  /** `undefined` where it is not sure that it began by {@linkcode lastDay}. */
  readonly start: DayRange | undefined;
  /** Whether a signature stands in for the entry into force of its first treaty. */
  readonly startImputed: boolean;
  /**
   * `undefined` while it lasts. An end without a date lies from the start to {@linkcode lastDay}.
   */
  readonly end: DayRange | undefined;
  /** Everybody who has been a party, in order of their codes. */
  readonly parties: readonly string[];
  readonly withHub: boolean;
  /** The weakest grade of its treaties. */
  readonly evidence: CommitmentSpan["evidence"];
  /** Whether the class or place of one of its treaties is contested. */
  readonly contested: boolean;
}

/** The day on which chains that have not ended are last seen. */
export const lastDay = `${lastYear}-12-31`;

const grades = ["read", "cited", "known"] as const;

/**
 * The chains of a region under a reading, in the order of their starts; those that begin after
 * {@linkcode lastDay} are none yet. A chain belongs to the region of its first treaty. Time between
 * a treaty and its successor counts as time of the chain.
 */
export function chainsOf(
  rows: ChainRows,
  reading: ChainReading,
  region: CommitmentSpan["region"] = "asia-pacific",
): Chain[] {
  return chainMembers(commitmentSpans(rows), rows.commitments)
    .filter(([first]) =>
      first!.commitment.region === region && first!.commitment.span.startEarliest <= lastDay
    )
    .map((members) => chainOf(members, reading));
}

function chainOf(members: readonly ChainMember[], reading: ChainReading): Chain {
  const commitments = members.map(({ commitment }) => commitment);
  const first = commitments[0]!;
  const { startEarliest: earliest, startLatest: latest } = first.span;
  const end = endOfLast(members.at(-1)!, reading);
  const parties = commitments.flatMap(({ parties }) => parties.map(({ state }) => state));
  return {
    id: first.treaty,
    reading,
    members,
    form: longestForm(commitments, end),
    firstForm: first.form,
    start: latest <= lastDay ? { earliest, latest } : undefined,
    startImputed: first.startImputed,
    end,
    parties: [...new Set(parties)].sort(),
    withHub: parties.includes(hub),
    evidence: grades.findLast((grade) => commitments.some(({ evidence }) => evidence === grade))!,
    contested: members.some(({ row }) => row.contested),
  };
}

/** The end of a chain's last treaty, cut at the last day. */
function endOfLast({ commitment, row }: ChainMember, reading: ChainReading): DayRange | undefined {
  const { endEarliest, endLatest } = commitment.span;
  const organisation = dayBounds(reading === "organisation" ? row.organisation_ended ?? "" : "");
  const earliest = earlier(endEarliest, organisation.earliest);
  const latest = earlier(endLatest, organisation.latest) ?? lastDay;
  if (earliest === undefined || earliest > lastDay) return undefined;
  return { earliest, latest: latest < lastDay ? latest : lastDay };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function longestForm(
  commitments: readonly CommitmentSpan[],
  end: DayRange | undefined,
): CommitmentSpan["form"] {
  const days = new Map<CommitmentSpan["form"], number>();
  for (const { form, span } of commitments) {
    const until = [span.endEarliest, end?.latest, lastDay].reduce(earlier)!;
    const lasted = Math.max(0, dayNumber(until) - dayNumber(span.startEarliest));
    days.set(form, (days.get(form) ?? 0) + lasted);
  }
  return [...days].reduce((most, each) => each[1] > most[1] ? each : most)[0];
}
