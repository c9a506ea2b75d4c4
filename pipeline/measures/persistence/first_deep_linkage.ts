/**
 * How long after an ally's first commitment its first deep linkage came.
 *
 * @module
 */
import { dayBounds, dayNumber } from "../../base/dates/edtf.ts";
import type { CommitmentSpan } from "../commitments/commitment_spans.ts";
import { hub } from "../../tables/states.ts";
import { allyOf, type Linkage } from "./ally_linkages.ts";
import { byKey } from "../../base/words/order.ts";

/** The first of several dated things: between which days it began, and which it may be. */
export interface First {
  /** `YYYY-MM-DD`. */
  readonly earliest: string;
  /** `YYYY-MM-DD`. */
  readonly latest: string;
  /** Ids of those that may have been the first, in the order of ids. */
  readonly ids: readonly string[];
  /** Whether the date of one of those is not its own but stands in for it. */
  readonly imputed: boolean;
}

/** An ally's first commitment and its first linkage of at least a depth. */
export interface FirstDeepLinkage {
  readonly ally: string;
  /** The linkage is at least so deep. */
  readonly depth: number;
  /** `undefined` where the ally has no commitment with the hub in the region. */
  readonly commitment: First | undefined;
  /** `undefined` where no linkage so deep is dated. */
  readonly linkage: First | undefined;
  /**
   * Least years from the entry into force to the linkage, negative if the linkage came first; NaN
   * where one is missing.
   */
  readonly yearsLow: number;
  /** Most years. */
  readonly yearsHigh: number;
  /**
   * Linkages so deep without a start: any of them may have been earlier, so that both bounds are
   * too late.
   */
  readonly undated: number;
}

const daysInYear = 365.25;

/**
 * One entry a state that has linkages of its own; those that all members of an organisation share
 * are nobody's own. Commitments are those of class A and B that join the state and the hub in the
 * region, dated by entry into force (else by signature, which is marked as imputed).
 *
 * @param linkages rows of the clean table
 * @param commitments commitments of class A and B
 * @param region the part of the world whose commitments count
 * @param depth least depth of the linkage, 1 to 3
 */
export function firstDeepLinkages(
  linkages: readonly Linkage[],
  commitments: readonly CommitmentSpan[],
  region: CommitmentSpan["region"],
  depth: number,
): FirstDeepLinkage[] {
  const own = Map.groupBy(linkages.filter(({ allies }) => allies.length === 1), allyOf);
  return [...own].sort(byKey).map(([ally, rows]) => {
    const commitment = firstCommitment(commitments.filter((each) => each.region === region), ally);
    const deep = rows.filter((row) => row.depth >= depth);
    const dated = deep.flatMap(({ linkage_id: id, established }) => {
      const { earliest, latest } = dayBounds(established ?? "");
      return earliest && latest ? [{ id, earliest, latest, imputed: false }] : [];
    });
    const linkage = firstOf(dated);
    return {
      ally,
      depth,
      commitment,
      linkage,
      yearsLow: yearsBetween(commitment?.latest, linkage?.earliest),
      yearsHigh: yearsBetween(commitment?.earliest, linkage?.latest),
      undated: deep.length - dated.length,
    };
  });
}

function firstCommitment(
  commitments: readonly CommitmentSpan[],
  ally: string,
): First | undefined {
  return firstOf(commitments.flatMap(({ treaty, parties, startImputed }) => {
    const party = parties.find(({ state }) => state === ally);
    return party === undefined || !parties.some(({ state }) => state === hub) ? [] : [{
      id: treaty,
      earliest: party.span.startEarliest,
      latest: party.span.startLatest,
      imputed: startImputed,
    }];
  }));
}

function firstOf(
  dated: readonly { id: string; earliest: string; latest: string; imputed: boolean }[],
): First | undefined {
  const latest = dated.map((each) => each.latest).sort()[0];
  if (latest === undefined) return undefined;
  const may = dated.filter(({ earliest }) => earliest <= latest);
  return {
    earliest: may.map(({ earliest }) => earliest).sort()[0]!,
    latest,
    ids: may.map(({ id }) => id).sort(),
    imputed: may.some(({ imputed }) => imputed),
  };
}

function yearsBetween(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return NaN;
  return (dayNumber(to) - dayNumber(from)) / daysInYear;
}
