/**
 * What the numbers say on the share of bilateral commitments.
 *
 * @module
 */
import type { DataRow } from "../figures/figure.ts";
import { markdownTable } from "./fill.ts";

/** Years that the README shows. */
export const shownYears: readonly number[] = [1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025];

const columns = [
  ["asia-pacific", "A", "Asia-Pacific, A"],
  ["asia-pacific", "A+B", "Asia-Pacific, A+B"],
  ["north-atlantic", "A", "North Atlantic, A"],
  ["north-atlantic", "A+B", "North Atlantic, A+B"],
] as const;

/**
 * A table of bilateral commitments among all by year, and a sentence on their range.
 *
 * @param shares rows of the summary `bilateral_share`
 */
export function bilateralText(shares: readonly DataRow[]): string {
  const all = shares.filter((row) => row["scope"] === "all");
  const find = (region: string, classes: string, year: number) =>
    all.find((row) =>
      row["region"] === region && row["classes"] === classes && row["year"] === year
    );
  const table = markdownTable([
    ["31 December", ...columns.map(([, , title]) => title)],
    ...shownYears.map((
      year,
    ) => [`${year}`, ...columns.map(([region, classes]) => cell(find(region, classes, year)))]),
  ]);
  const ranges = columns.slice(0, 2).map(([region, classes]) => {
    const rows = all.filter((row) =>
      row["region"] === region && row["classes"] === classes && Number(row["year"]) >= 1955 &&
      row["share_low"] !== null
    );
    const low = Math.min(...rows.map((row) => Number(row["share_low"])));
    const high = Math.max(...rows.map((row) => Number(row["share_high"])));
    return `between ${Math.round(low)} and ${Math.round(high)} % under ${classes}`;
  });
  const sentence =
    `Of the commitments in force in the Asia-Pacific in any year from 1955 on, ${
      ranges.join(" and ")
    } were bilateral. ` +
    "Each treaty counts once, so a pact of eight states weighs as much as one of two. " +
    "Every year stands in [bilateral_share.csv](data-clean/summaries/bilateral_share.csv).";
  return `${sentence}\n\n${table}`;
}

function cell(row: DataRow | undefined): string {
  if (!row || row["all_high"] === 0) return "none";
  const span = (low: unknown, high: unknown) => low === high ? `${low}` : `${low}–${high}`;
  const counts = `${span(row["bilateral_low"], row["bilateral_high"])} of ${
    span(row["all_low"], row["all_high"])
  }`;
  return `${counts} (${span(row["share_low"], row["share_high"])} %)`;
}
