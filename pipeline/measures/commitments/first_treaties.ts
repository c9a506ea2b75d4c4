/**
 * When a state first had a treaty with the hub.
 *
 * @module
 */
import { beforeAllDays, earliestDay } from "../../base/dates/edtf.ts";
import { byText } from "../../base/words/order.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { type CommitmentSpan, commitmentSpans } from "./commitment_spans.ts";

/** A state's first commitment with the hub. */
export interface FirstTreaty {
  readonly treaty: string;
  /**
   * First day, as `YYYY-MM-DD`, of its signature; of the state's joining where that came after its
   * entry into force.
   */
  readonly day: string;
}

/**
 * First treaties by state, in any part of the world. The day is that of signature, when the tie was
 * agreed; a treaty whose signature is not dated counts from its entry into force, and one without
 * either date nowhere.
 *
 * @param classes classes of commitment that count as treaties
 */
export function firstTreaties(
  rows: Pick<CleanRows, "treaties" | "treatyParties" | "commitments">,
  classes: readonly CommitmentSpan["class"][],
): ReadonlyMap<string, FirstTreaty> {
  const signed = new Map(rows.treaties.map((row) => [row.treaty_id, row.signed ?? ""]));
  const joined = commitmentSpans(rows).filter((commitment) =>
    classes.includes(commitment.class) && commitment.parties.some(({ state }) => state === hub)
  ).flatMap(({ treaty, span, parties }) =>
    parties.filter(({ state }) => state !== hub).map((party) => {
      const late = party.span.startEarliest > span.startEarliest;
      const day = late ? undefined : earliestDay(signed.get(treaty) ?? "");
      return { state: party.state, treaty, day: day ?? party.span.startEarliest };
    })
  ).filter(({ day }) => day !== beforeAllDays).sort((a, b) =>
    byText(a.day, b.day) || byText(a.treaty, b.treaty)
  );
  const first = new Map<string, FirstTreaty>();
  for (const { state, treaty, day } of joined) {
    if (!first.has(state)) first.set(state, { treaty, day });
  }
  return first;
}
