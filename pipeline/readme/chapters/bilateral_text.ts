/**
 * How bilateral the commitments in force were.
 *
 * @module
 */
import { percentRange } from "../../base/words/ranges.ts";
import { majorityFrom, sharesKnown } from "../../measures/commitments/bilateral_majority.ts";
import {
  type BilateralShare,
  bilateralShare,
} from "../../tables/derived/summaries/bilateral_share.ts";
import { cellNumber, rangeNumber } from "../prose/numbers.ts";
import { paragraphs, type Piece, type Prose, say } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** Years that the table shows; the first armed-attack pact of the Asia-Pacific is of 1952. */
const shownYears: readonly number[] = [1950, 1952, 1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025];

const columns = [
  ["asia-pacific", "A", "all", "Asia-Pacific, armed-attack pacts"],
  ["asia-pacific", "A", "hub", "of these with the US"],
  ["asia-pacific", "A+B", "all", "Asia-Pacific, lesser ties too"],
  ["asia-pacific", "A+B", "hub", "of these with the US"],
  ["north-atlantic", "A+B", "all", "North Atlantic, lesser ties too"],
] as const;

/** The range of the bilateral share since it is the majority, and the share by year. */
export function bilateralText(shares: readonly BilateralShare[]): Prose {
  const find = (region: string, classes: string, scope: string, year: number) =>
    shares.find((row) =>
      row.region === region && row.classes === classes && row.scope === scope && row.year === year
    );
  const table = proseTable([
    ["On 31 December", ...columns.map(([, , , title]) => title)],
    ...shownYears.map((year): Piece[] => [
      `${year}`,
      ...columns.map(([region, classes, scope]) => cellText(find(region, classes, scope, year))),
    ]),
  ]);
  return paragraphs([rangeText(shares), table]);
}

function rangeText(shares: readonly BilateralShare[]): Prose {
  const known = sharesKnown(shares);
  const since = majorityFrom(known);
  const last = known.toSorted((a, b) => a.year - b.year).at(-1);
  if (last === undefined) return say`No commitment is on record.`;
  if (since === undefined) {
    const year = cellNumber(bilateralShare, last, "year", String);
    return say`Bilateral commitments were not the majority in the Asia-Pacific by every count in ${year}.`;
  }
  const rows = (classes: string, scope: string) =>
    known.filter((row) => row.classes === classes && row.scope === scope && row.year >= since);
  const part = (classes: string) => {
    const share = (scope: string) =>
      rangeNumber(bilateralShare, rows(classes, scope), "share_low", asPercent);
    return say`${share("all")} of all and ${share("hub")} of those with the United States`;
  };
  const first = known.find(({ year }) => year === since)!;
  return say`From ${
    cellNumber(bilateralShare, first, "year", String)
  } on, more than half of the commitments in force in the Asia-Pacific were bilateral in every year: ${
    part("A")
  } where armed-attack pacts alone count, ${
    part("A+B")
  } where lesser security ties count too. Each treaty counts once, so a pact of eight states weighs as much as one of two.`;
}

function cellText(row: BilateralShare | undefined): Piece {
  if (!row || row.all_high === 0) return "none";
  const low = cellNumber(bilateralShare, row, "bilateral_low", String);
  const all = cellNumber(bilateralShare, row, "all_low", String);
  if (row.bilateral_low === row.bilateral_high && row.all_low === row.all_high) {
    return say`${low} of ${all} (${cellNumber(bilateralShare, row, "share_low", ofHundred)})`;
  }
  const high = cellNumber(bilateralShare, row, "bilateral_high", String);
  const most = cellNumber(bilateralShare, row, "all_high", String);
  return say`${low}–${high} of ${all}–${most}`;
}

function ofHundred(share: number): string {
  return asPercent([share]);
}

function asPercent(shares: readonly number[]): string {
  return percentRange(shares.map((share) => share / 100));
}
