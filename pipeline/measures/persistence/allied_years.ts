/**
 * The years in which a state was an ally of the hub.
 *
 * @module
 */
import { inForceAtEnd, years } from "../../base/dates/spans.ts";
import { byKey } from "../../base/words/order.ts";
import { hub } from "../../tables/states.ts";
import { commitmentSpans } from "../commitments/commitment_spans.ts";
import type { ChainRows } from "./chains.ts";

/**
 * Years by state, in order: those on whose 31 December a commitment of class A or B in the
 * Asia-Pacific that joins the state and the hub was surely or possibly in force. A treaty binds
 * until it ends, whatever becomes of its organisation, and a suspended tie counts: the reading that
 * the networks are drawn by. A treaty whose parties are not listed by name makes nobody an ally.
 */
export function alliedYears(rows: ChainRows): Map<string, number[]> {
  const ties = commitmentSpans(rows)
    .filter(({ region, parties }) =>
      region === "asia-pacific" && parties.some(({ state }) => state === hub)
    )
    .flatMap(({ parties }) => parties.filter(({ state }) => state !== hub));
  return new Map(
    [...Map.groupBy(ties, ({ state }) => state)].sort(byKey).map(([state, own]) => [
      state,
      years.filter((year) => own.some(({ span }) => inForceAtEnd(span, year) !== "no")),
    ]),
  );
}
