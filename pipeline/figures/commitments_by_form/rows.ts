/**
 * Rows of the figure of commitments by form, and what they say on the majority.
 *
 * @module
 */
import type { BilateralShare } from "../../tables/derived/summaries/bilateral_share.ts";
import type { CommitmentCount } from "../../tables/derived/summaries/commitments_by_year.ts";
import { yearsText } from "../../measures/networks/compare_regions.ts";
import { type Between, percentRange, range } from "../../base/words/ranges.ts";

/** The region of the question: of the other the sheets hold too few bilateral treaties to count. */
export const titledRegion = "asia-pacific";

/** Forms from the bottom of the stack. */
export const forms = ["bilateral", "trilateral", "multilateral"] as const;

/** Above the stack: what open dates leave undecided. */
export const open = "possibly in force";

/** The classes that count as commitments, as text shows them. */
export const classReadings = [
  ["A", "armed-attack pacts (A)"],
  ["A+B", "with lesser ties (A+B)"],
] as const;

/** Which commitments of a region a column of panels counts. */
export const columns = [
  { region: titledRegion, scope: "all", name: "Asia-Pacific: all" },
  { region: titledRegion, scope: "hub", name: "Asia-Pacific: with the US" },
  { region: "north-atlantic", scope: "all", name: "North Atlantic" },
] as const;

/** Panels, row by row. */
export const panels = classReadings.flatMap(([classes, meaning]) =>
  columns.map((column) => ({ ...column, classes, meaning, panel: `${column.name}, ${meaning}` }))
);

/** A layer of the stack of a panel in a year. */
export type Layer = {
  readonly panel: string;
  readonly region: string;
  readonly scope: string;
  readonly classes: string;
  readonly year: number;
  readonly form: string;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
};

/** Layers of all panels, by year, each on top of the one before. */
export function layersOf(counts: readonly CommitmentCount[]): Layer[] {
  return panels.flatMap(({ region, scope, classes, panel }) => {
    const ofPanel = counts.filter((row) =>
      row.region === region && row.scope === scope && row.classes === classes
    );
    return [...Map.groupBy(ofPanel, ({ year }) => year)].flatMap(([year, ofYear]) => {
      const place = { panel, region, scope, classes, year };
      let top = 0;
      const stacked = forms.map((form) => {
        const { low = 0, high = 0 } = ofYear.find((row) => row.form === form) ?? {};
        const from = top;
        return { ...place, form, low, high, from, to: top += low };
      });
      const possibly = ofYear.reduce((sum, { low, high }) => sum + high - low, 0);
      const undecided = { low: 0, high: possibly, from: top, to: top + possibly };
      return [...stacked, { ...place, form: open, ...undecided }];
    });
  });
}

/** Shares of the region of the question in the years and counts with any commitment. */
export function sharesKnown(shares: readonly BilateralShare[]): BilateralShare[] {
  return shares.filter(({ region, share_low: low }) => region === titledRegion && low !== null);
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
export function rangeOfShares(rows: readonly BilateralShare[], between?: Between): string {
  const ends = rows.flatMap(({ share_low: low, share_high: high }) => [low!, high!]);
  return percentRange(ends.map((share) => share / 100), between);
}

/**
 * What held before the majority was lasting: years without it, and how few commitments there were
 * before the first with an armed-attack clause. Empty where there is nothing to say.
 */
export function beforeMajority(shares: readonly BilateralShare[]): string {
  const known = sharesKnown(shares);
  const lacking = classReadings.flatMap(([classes]) => {
    const rows = known.filter((row) => row.classes === classes && !isMajority(row));
    const counts = new Set(rows.map((row) => `${bilateralOf(row)} of ${allOf(row)}`));
    const years = yearsText(rows.map(({ year }) => year));
    return rows.length
      ? [
        `Under ${classes} bilateral treaties were no sure majority in ${years} (${
          [...counts].join(", ")
        }).`,
      ]
      : [];
  });
  const firstPact = Math.min(
    ...known.filter(({ classes }) => classes === "A").map(({ year }) => year),
  );
  const early = known.filter(({ scope, year }) => scope === "all" && year < firstPact);
  const few = [
    Math.min(...early.map(({ all_low: all }) => all)),
    Math.max(...early.map(({ all_high: all }) => all)),
  ];
  if (early.length && firstPact < Infinity) {
    lacking.push(
      `Before ${firstPact} no pact had an armed-attack clause, and the shares rest on ` +
        `${[...new Set(few)].join(" to ")} commitments.`,
    );
  }
  return lacking.join(" ");
}

/** "6", or "1–2" where dates are open. */
export function bilateralOf({ bilateral_low: low, bilateral_high: high }: BilateralShare): string {
  return range([low, high], String, "–");
}

/** "8", or "7–8" where dates are open. */
export function allOf({ all_low: low, all_high: high }: BilateralShare): string {
  return range([low, high], String, "–");
}
