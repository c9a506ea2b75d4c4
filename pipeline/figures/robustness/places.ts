/**
 * Where the findings and their estimates stand, in pixels from the upper left.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { ifKnown, percent } from "../../base/words/numbers.ts";
import { figureWidth } from "../draw/figure.ts";
import { wrappedText } from "../draw/wrapped_text.ts";
import { firstRows, isOutOfReach, type RobustnessRow } from "./rows.ts";
import { cellsText, countOf, estimateText } from "./words.ts";

/** Pixels of the figure. */
export const layout = {
  width: figureWidth - 20,
  /** Height of the column heads, and of the name of a chapter. */
  head: 36,
  chapter: 15,
  claim: { x: 94, fontSize: 11, line: 13 },
  /** What is estimated, at the left of the strip. */
  part: { x: 17, width: 118, fontSize: 9.5, line: 10.5 },
  /** Height of a line with an estimate, at least, and of a line at the foot. */
  estimate: 14,
  foot: 11,
  between: 3,
} as const;

/** What is said of a claim that does not speak for the argument. */
const bearingWords = {
  against: "speaks against the argument",
  rival: "speaks for a rival explanation",
} as const;

/** Findings from the top, chapter by chapter: a claim above its estimates. */
export function placed(rows: readonly RobustnessRow[]) {
  let top: number = layout.head;
  const chapters: { y: number; text: string }[] = [];
  const findings: ReturnType<typeof placedFinding>[] = [];
  const estimates: ReturnType<typeof placedEstimate>[] = [];
  const lines: { y: number }[] = [];
  for (const first of firstRows(rows)) {
    lines.push({ y: top - layout.between / 2 });
    if (chapters.at(-1)?.text !== first.chapter_name) {
      chapters.push({ y: top + layout.chapter / 2, text: first.chapter_name });
      top += layout.chapter;
    }
    const own = rows.filter(({ finding }) => finding === first.finding);
    const claim = claimLines(own);
    const y_claim = top + layout.claim.line / 2;
    top += claim.length * layout.claim.line + 2;
    const placedOwn = own.map((row) => {
      const estimate = placedEstimate(row, top);
      top = estimate.y2;
      return estimate;
    });
    findings.push(placedFinding(first, claim, y_claim, placedOwn[0]!.y));
    estimates.push(...placedOwn);
    top += layout.between;
  }
  const marks = unitMarks(rows);
  const ends = [
    { y: layout.head - 17, left: "contradicted", right: "supported" },
    ...marks.map((mark, at) => ({ ...mark, y: top + 6 + layout.foot * at })),
  ];
  const height = top + layout.foot * marks.length + 4;
  return { chapters, findings, estimates, lines, ends, top, height };
}

/** A claim with what is to be said of it, in lines that fit the width. */
function claimLines(own: readonly RobustnessRow[]): string[] {
  const { claim, bearing } = own[0]!;
  const remarks = [
    ...(bearing === "for" ? [] : [bearingWords[bearing]]),
    ...(own.some(isOutOfReach) ? ["its mark for support was out of reach"] : []),
  ];
  const { x, fontSize } = layout.claim;
  const text = `${claim}${remarks.length ? ` (${remarks.join("; ")})` : ""}`;
  return wrappedText(text, layout.width - x, fontSize);
}

/** What holds of a finding as a whole, on the lines of its claim and of its first estimate. */
function placedFinding(row: RobustnessRow, claim: readonly string[], y_claim: number, y: number) {
  const { verdict, noise_all, noise_least, noise_most, leave_outs, leave_outs_flipping } = row;
  return {
    ...{ verdict, noise_all, noise_least, noise_most, y_claim, y },
    lines: claim.join("\n"),
    word: capitalised(verdict),
    share: ifKnown(noise_all, percent, "none"),
    changed: `${leave_outs_flipping} of ${leave_outs}`,
    cells: cellsText(row),
  };
}

/** An estimate on the scale on which its marks are 0 and 1. */
function placedEstimate(row: RobustnessRow, top: number) {
  const { part, units, over, estimate, low, high, contradicted_up_to, supported_from } = row;
  const { width, fontSize, line } = layout.part;
  const text = `${countOf(units, over)}${part ? `, ${part}` : ""}`;
  const lines = wrappedText(text, width, fontSize);
  const height = Math.max(layout.estimate, lines.length * line + 3);
  const y = top + height / 2;
  const scaled = (value: number | null) =>
    value === null ? null : (value - contradicted_up_to) / (supported_from - contradicted_up_to);
  return {
    ...{ ...row, y, y1: y - height / 2, y2: y + height / 2, zone: 0, zone_end: 1 },
    at: scaled(estimate),
    at_low: scaled(low),
    at_high: scaled(high),
    part_lines: lines.join("\n"),
    top: y - line / 2 * (lines.length - 1),
    estimate_text: estimateText(row),
  };
}

/** The marks of each unit once, those of one unit together, as the foot of the strip gives them. */
function unitMarks(rows: readonly RobustnessRow[]) {
  const marks = rows.map(({ unit, contradicted_up_to, supported_from }) => {
    const text = (value: number) => unit === "share" ? percent(value) : `${value}`;
    return { unit, left: `${unit}: ${text(contradicted_up_to)}`, right: text(supported_from) };
  });
  const once = new Map(marks.map((mark) => [`${mark.left} ${mark.right}`, mark])).values();
  return [...Map.groupBy(once, ({ unit }) => unit).values()].flat();
}
