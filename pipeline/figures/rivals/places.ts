/**
 * Where claims of rivals, their estimates and the marks of these stand, in pixels from the upper
 * left.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { figureWidth } from "../draw/figure.ts";
import { wrappedText } from "../draw/wrapped_text.ts";
import { bare, estimateText, inUnit, unitsText } from "./words.ts";
import { byFinding, type RivalRow } from "./rows.ts";

/** Pixels of the figure. */
export const layout = {
  width: figureWidth - 20,
  /** Height of the heads, and of the key above them. */
  head: 44,
  claim: { fontSize: 12, line: 15, width: 470 },
  /** Height of a line with an estimate, of the words below a strip, and between two claims. */
  estimate: 29,
  foot: 16,
  between: 17,
  /** Ends of the strips. */
  from: 132,
  to: 446,
} as const;

/** A claim, its strip from end to end, and its estimates. */
type PlacedClaim = ReturnType<typeof placedClaim>;

/** Claims from the top, each with its strip. */
export function placed(rows: readonly RivalRow[]): { claims: PlacedClaim[]; height: number } {
  let top: number = layout.head;
  const claims = byFinding(rows).map((own) => {
    const claim = placedClaim(own, top);
    top = claim.end + layout.between;
    return claim;
  });
  return { claims, height: top - layout.between };
}

function placedClaim(own: readonly [RivalRow, ...RivalRow[]], top: number) {
  const [first] = own;
  const { fontSize, line, width } = layout.claim;
  const claim = wrappedText(first.claim, width, fontSize);
  const from = top + claim.length * line + 4;
  const to = from + own.length * layout.estimate;
  const [least, most] = domainOf(own);
  const across = (value: number) =>
    layout.from + (layout.to - layout.from) * (value - least) / (most - least);
  const lower = across(first.contradicted_up_to);
  const upper = across(first.supported_from);
  const end = (x: number, value: number, align: "left" | "right") => (
    { x, y: to + 9, text: inUnit(value, first.unit), align }
  );
  const mark = (x: number, value: number, align: "left" | "right") => (
    { x, text: bare(value, first.unit), align }
  );
  return {
    claim: claim.join("\n"),
    y_claim: top + line / 2,
    verdict: first.verdict,
    word: capitalised(first.verdict),
    read: `${first.openings_read} of ${first.openings}`,
    ...{ from, to, lower, upper, end: to + layout.foot, y_foot: to + 9 },
    marks: [
      mark(lower - 2, first.contradicted_up_to, "right"),
      mark(upper + 2, first.supported_from, "left"),
    ],
    ends: [end(layout.from, least, "left"), end(layout.to, most, "right")],
    estimates: own.map((row, at) => {
      const y = from + (at + 0.5) * layout.estimate;
      return {
        ...{ ...row, y, y_above: y - 6, y_below: y + 7 },
        part_text: capitalised(row.part),
        count_text: unitsText(row),
        x: row.estimate === null ? null : across(row.estimate),
        x_low: row.low === null ? null : across(Math.max(row.low, least)),
        x_high: row.high === null ? null : across(Math.min(row.high, most)),
        text: estimateText(row),
      };
    }),
  };
}

/** The scale of a claim: what could come out, and what the intervals reach. */
function domainOf(own: readonly RivalRow[]): readonly [least: number, most: number] {
  const values = own.flatMap((row) => [
    ...[row.smallest_possible, row.largest_possible, row.estimate, row.low, row.high],
    ...[row.contradicted_up_to, row.supported_from],
  ]).filter((value) => value !== null);
  return [Math.min(...values), Math.max(...values)];
}
