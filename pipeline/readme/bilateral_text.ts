/**
 * What the numbers say on the share of bilateral commitments.
 *
 * @module
 */
import {
  beforeMajority,
  bilateralOfAll,
  majorityFrom,
  rangeOfShares,
  sharesKnown,
} from "../figures/commitments_by_form/majority.ts";
import { classReadings } from "../figures/commitments_by_form/rows.ts";
import type { BilateralShare } from "../tables/derived/summaries/bilateral_share.ts";
import { markdownTable } from "../base/words/markdown_table.ts";

/** Years that the README shows; the first armed-attack pact of the Asia-Pacific is of 1952. */
const shownYears: readonly number[] = [
  ...[1950, 1952, 1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025],
];

const columns = [
  ["asia-pacific", "A", "all", "Asia-Pacific, A"],
  ["asia-pacific", "A", "hub", "with the US"],
  ["asia-pacific", "A+B", "all", "Asia-Pacific, A+B"],
  ["asia-pacific", "A+B", "hub", "with the US"],
  ["north-atlantic", "A+B", "all", "North Atlantic, A+B"],
] as const;

/**
 * Sentences on the range of the share of bilateral commitments since they are the majority, and on
 * what held before, and a table of them by year.
 *
 * @param shares rows of the summary `bilateral_share`
 */
export function bilateralText(shares: readonly BilateralShare[]): string {
  const find = (region: string, classes: string, scope: string, year: number) =>
    shares.find((row) =>
      row.region === region && row.classes === classes && row.scope === scope && row.year === year
    );
  const table = markdownTable([
    ["31 December", ...columns.map(([, , , title]) => title)],
    ...shownYears.map((year) => [
      `${year}`,
      ...columns.map(([region, classes, scope]) => cell(find(region, classes, scope, year))),
    ]),
  ]);
  const sentences = [
    rangeText(shares),
    beforeMajority(shares),
    "Each treaty counts once, so a pact of eight states weighs as much as one of two; the Manila " +
    "treaty counts to the end, since it outlived SEATO. Every year stands in " +
    "[bilateral_share.csv](data-clean/summaries/bilateral_share.csv).",
  ].filter(Boolean).join(" ");
  return `${sentences}\n\n${table}`;
}

/** The range of the share since the first year of lasting majority, by class, and with the hub. */
function rangeText(shares: readonly BilateralShare[]): string {
  const known = sharesKnown(shares);
  const since = majorityFrom(known);
  if (since === undefined) {
    const last = Math.max(...shares.map(({ year }) => year));
    return "Bilateral commitments were not the majority in the Asia-Pacific by every count in " +
      `${last}.`;
  }
  const parts = classReadings.map(([classes]) => {
    const [all, withHub] = ["all", "hub"].map((scope) =>
      known.filter((row) => row.classes === classes && row.scope === scope && row.year >= since)
    );
    const among = withHub!.length
      ? ` (${rangeOfShares(withHub!)} of those with the United States)`
      : "";
    return all!.length ? `${rangeOfShares(all!)}${among} under ${classes}` : "";
  }).filter(Boolean);
  return `From ${since} on, more than half of the commitments in force in the Asia-Pacific were ` +
    `bilateral in every year: ${parts.join(", ")}.`;
}

function cell(row: BilateralShare | undefined): string {
  if (!row || row.all_high === 0) return "none";
  return `${bilateralOfAll(row)} (${rangeOfShares([row], "–")})`;
}
