/**
 * Which commitments are one and the same tie under successive treaties.
 *
 * @module
 */
import type { CommitmentSpan } from "../commitments/commitment_spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { byText } from "../../base/words/order.ts";

/** What the crosswalk says of a treaty. */
export type CommitmentRow = CleanRows["commitments"][number];

/** A commitment and what the crosswalk says of it. */
export interface ChainMember {
  readonly commitment: CommitmentSpan;
  readonly row: CommitmentRow;
}

/**
 * Joins commitments into chains: each with the commitment that replaced it, so that several that
 * one replaced form one chain with it. A `successor` that is no commitment (class C or D) joins
 * nothing: the tie has ended with it. A commitment with a `parent` that is one is left to the
 * parent's chain and gives it neither its dates nor its form. No commitment of the sheets has a
 * parent, so the yearly counts, which do not look at parents, count the same treaties.
 *
 * @param spans the commitments of class A and B
 * @param rows the crosswalk
 * @returns chains, members and chains in the order of their starts, the last treaty at the end
 * @throws {RangeError} if treaties replace one another in a circle, or are each other's parents
 */
export function chainMembers(
  spans: readonly CommitmentSpan[],
  rows: readonly CommitmentRow[],
): ChainMember[][] {
  const known = new Set(spans.map(({ treaty }) => treaty));
  const byId = new Map(rows.map((row) => [row.treaty_id, row]));
  const commitmentOr = (id: string | null | undefined) => id && known.has(id) ? id : undefined;
  const headOf = (id: string) => endOf(id, (at) => commitmentOr(byId.get(at)?.parent));
  const lastOf = (id: string) =>
    endOf(id, (at) => {
      const next = commitmentOr(byId.get(at)?.successor);
      return next && headOf(next);
    });
  const members = spans.flatMap((commitment): ChainMember[] => {
    const row = byId.get(commitment.treaty);
    return row && headOf(commitment.treaty) === commitment.treaty ? [{ commitment, row }] : [];
  });
  return [...Map.groupBy(members, ({ commitment }) => lastOf(commitment.treaty))]
    .map(([last, chain]) =>
      chain.sort((a, b) => +isLast(a, last) - +isLast(b, last) || byStart(a, b))
    )
    .sort(([a], [b]) => byStart(a!, b!));
}

function isLast({ commitment }: ChainMember, last: string): boolean {
  return commitment.treaty === last;
}

function byStart({ commitment: a }: ChainMember, { commitment: b }: ChainMember): number {
  const [first, second] = [a, b].map(({ span, treaty }) => `${span.startEarliest} ${treaty}`);
  return byText(first!, second!);
}

/** Follows a way to where it ends. */
function endOf(start: string, next: (id: string) => string | undefined): string {
  const passed = new Set<string>();
  let id = start;
  for (let following = next(id); following !== undefined; following = next(id)) {
    if (passed.has(id)) throw new RangeError(`${start} leads in a circle over ${id}`);
    passed.add(id);
    id = following;
  }
  return id;
}
