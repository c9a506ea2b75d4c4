/**
 * Commitments in force at the end of each year.
 *
 * @module
 */
import * as aq from "arquero";
import { type CommitmentSpan } from "../measures/commitments/commitment_spans.ts";
import type { BilateralShare } from "../tables/derived/summaries/bilateral_share.ts";
import type { CommitmentCount } from "../tables/derived/summaries/commitments_by_year.ts";
import { hub } from "../tables/states.ts";
import { inForceAtEnd, years } from "../base/dates/spans.ts";

const regions = ["asia-pacific", "north-atlantic"];
const classReadings = ["A", "A+B"];
const scopes = ["all", "hub"];
const forms = ["bilateral", "trilateral", "multilateral"];

/**
 * Commitments in force by region, year, class reading, scope and form; combinations without any
 * too.
 */
export function commitmentsByYearRows(spans: readonly CommitmentSpan[]): CommitmentCount[] {
  const counts = aq.from(inForce(spans))
    .groupby("region", "year", "classes", "scope", "form")
    .rollup({
      low: aq.op.sum("surely"),
      high: aq.op.count(),
      imputed: aq.op.sum("imputed"),
    });
  return everyCombination().join_left(counts)
    .impute({ low: () => 0, high: () => 0, imputed: () => 0 })
    .orderby("region", "year", "classes", "scope", "form")
    .select("region", "year", "classes", "scope", "form", "low", "high", "imputed")
    .objects() as CommitmentCount[];
}

/** Share of bilateral commitments, in percent, by region, year, class reading and scope. */
export function bilateralShareRows(counts: readonly CommitmentCount[]): BilateralShare[] {
  const shares = aq.from([...counts])
    .derive({
      bilateralLow: (row: CommitmentCount) => row.form === "bilateral" ? row.low : 0,
      bilateralHigh: (row: CommitmentCount) => row.form === "bilateral" ? row.high : 0,
    })
    .groupby("region", "year", "classes", "scope")
    .rollup({
      bilateral_low: aq.op.sum("bilateralLow"),
      bilateral_high: aq.op.sum("bilateralHigh"),
      all_low: aq.op.sum("low"),
      all_high: aq.op.sum("high"),
    })
    .orderby("region", "year", "classes", "scope")
    .objects() as Omit<BilateralShare, "share_low" | "share_high">[];
  return shares.map((row) => {
    const others = {
      low: row.all_low - row.bilateral_low,
      high: row.all_high - row.bilateral_high,
    };
    return {
      ...row,
      share_low: percent(row.bilateral_low, row.bilateral_low + others.high),
      share_high: percent(row.bilateral_high, row.bilateral_high + others.low),
    };
  });
}

function inForce(spans: readonly CommitmentSpan[]): object[] {
  return spans.flatMap((commitment) =>
    years.flatMap((year) => {
      const state = inForceAtEnd(commitment.span, year);
      if (state === "no") return [];
      const { region, form } = commitment;
      const withHub = commitment.parties.some((party) => party.state === hub);
      const surely = state === "surely" ? 1 : 0;
      const imputed = commitment.startImputed ? 1 : 0;
      return classReadings.filter((classes) => classes.includes(commitment.class))
        .flatMap((classes) =>
          scopes.filter((scope) => scope === "all" || withHub)
            .map((scope) => ({ region, year, classes, scope, form, surely, imputed }))
        );
    })
  );
}

function everyCombination() {
  return aq.from(
    regions.flatMap((region) =>
      years.flatMap((year) =>
        classReadings.flatMap((classes) =>
          scopes.flatMap((scope) => forms.map((form) => ({ region, year, classes, scope, form })))
        )
      )
    ),
  );
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round(1000 * part / whole) / 10;
}
