/**
 * Each state's commitments with the hub.
 *
 * @module
 */
import * as aq from "arquero";
import { type CommitmentSpan } from "../measures/commitments/commitment_spans.ts";
import type { AllyCommitments } from "../tables/derived/summaries/commitments_by_ally.ts";
import { hub } from "../tables/states.ts";
import { inForceAtEnd, years } from "../base/dates/spans.ts";

/** Commitments with the hub in force by ally, region, year, class and form; none means no row. */
export function commitmentsByAllyRows(spans: readonly CommitmentSpan[]): AllyCommitments[] {
  const inForce = spans.filter(({ parties }) => parties.some(({ state }) => state === hub))
    .flatMap((commitment) =>
      commitment.parties.filter(({ state }) => state !== hub).flatMap((party) =>
        years.flatMap((year) => {
          const state = inForceAtEnd(party.span, year);
          if (state === "no") return [];
          const { treaty, class: ofClass, form, region } = commitment;
          const surely = state === "surely" ? 1 : 0;
          return [{ ally: party.state, region, year, class: ofClass, form, treaty, surely }];
        })
      )
    );
  return aq.from(inForce)
    .orderby("treaty")
    .groupby("ally", "region", "year", "class", "form")
    .rollup({
      low: aq.op.sum("surely"),
      high: aq.op.count(),
      treaties: aq.op.array_agg("treaty"),
    })
    .derive({ treaties: (row: { treaties: string[] }) => aq.op.join(row.treaties, ";") })
    .orderby("ally", "region", "year", "class", "form")
    .objects() as AllyCommitments[];
}
