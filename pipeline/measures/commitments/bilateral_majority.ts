/**
 * Since when most commitments are bilateral, by every count.
 *
 * @module
 */
import { countRange, percentRange, range } from "../../base/words/ranges.ts";
import type { BilateralShare } from "../../tables/derived/summaries/bilateral_share.ts";
import { yearsText } from "../networks/compare_regions.ts";

/** The region of the question: of the other the sheets hold too few bilateral treaties to count. */
export const regionOfMajority = "asia-pacific";

/** Shares of the region of the question in the years and counts with any commitment. */
export function sharesKnown(shares: readonly BilateralShare[]): BilateralShare[] {
  return shares.filter(({ region, share_low: low }) => region === regionOfMajority && low !== null);
}

/** Whether more than half are bilateral, whatever the open dates turn out to be. */
export function isMajority({ share_low: low }: BilateralShare): boolean {
  return low !== null && low > 50;
}

/**
 * The first year from which on bilateral commitments are the majority in every year by every count
 * that has any; `undefined` where they are not in the last year.
 */
export function majorityFrom(known: readonly BilateralShare[]): number | undefined {
  const last = Math.max(...known.map(({ year }) => year));
  const failed = known.filter((row) => !isMajority(row)).map(({ year }) => year);
  const from = Math.min(
    ...known.map(({ year }) => year).filter((year) => failed.every((other) => other < year)),
  );
  return from <= last ? from : undefined;
}

/** "60 to 80%": the range of the shares over rows. */
export function rangeOfShares(rows: readonly BilateralShare[]): string {
  const ends = rows.flatMap(({ share_low: low, share_high: high }) => [low!, high!]);
  return percentRange(ends.map((share) => share / 100));
}

/**
 * What held before the majority was lasting: years without it, and how few commitments there were
 * before the first with an armed-attack clause. Empty where there is nothing to say.
 */
export function beforeMajority(shares: readonly BilateralShare[]): string {
  const known = sharesKnown(shares);
  const without = Map.groupBy(known.filter((row) => !isMajority(row)), ({ classes }) => classes);
  const said = [...without].map(([classes, rows]) => {
    const years = yearsText(rows.map(({ year }) => year));
    const counts = [...new Set(rows.map(bilateralOfAll))].join(", ");
    return `Under ${classes} bilateral treaties were no sure majority in ${years} (${counts}).`;
  });
  const armed = known.filter(({ classes }) => classes === "A").map(({ year }) => year);
  const firstPact = Math.min(...armed);
  const early = known.filter(({ scope, year }) => scope === "all" && year < firstPact);
  if (early.length > 0 && armed.length > 0) {
    const all = range(early.flatMap((row) => [row.all_low, row.all_high]));
    said.push(
      `Before ${firstPact} no pact had an armed-attack clause, and the shares rest on ${all} commitments.`,
    );
  }
  return said.join(" ");
}

/** "6 of 8", each a range such as "7–8" where dates are open. */
function bilateralOfAll(row: BilateralShare): string {
  const bilateral = { low: row.bilateral_low, high: row.bilateral_high };
  return `${countRange(bilateral)} of ${countRange({ low: row.all_low, high: row.all_high })}`;
}
