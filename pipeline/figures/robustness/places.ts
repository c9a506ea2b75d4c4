/**
 * Where the findings and their estimates stand, in pixels from the upper left.
 *
 * @module
 */
import { percent } from "../../base/words/numbers.ts";
import { firstRows, type RobustnessRow } from "./rows.ts";
import { cellsText } from "./words.ts";

/** Heights in pixels. */
export const layout = {
  /** Key and heads of the columns. */
  head: 50,
  chapter: 17,
  /** A finding with one estimate, at least; a lane an estimate, and what is around lanes. */
  finding: 17,
  lane: 7,
  around: 5,
} as const;

/** Bands between the marks that the strip shows on either side at most; what is beyond is cut. */
const widest = 6;

/** Findings from the top, chapter by chapter, each on one line with its estimates in lanes. */
export function placed(rows: readonly RobustnessRow[]) {
  let top: number = layout.head;
  const chapters: { y: number; text: string }[] = [];
  const findings: ReturnType<typeof placedFinding>[] = [];
  const estimates: ReturnType<typeof scaledEstimate>[] = [];
  const lines: { y: number }[] = [];
  for (const first of firstRows(rows)) {
    if (chapters.at(-1)?.text !== first.chapter_name) {
      chapters.push({ y: top + layout.chapter / 2 + 1, text: first.chapter_name });
      top += layout.chapter;
    }
    const own = rows.filter(({ finding }) => finding === first.finding);
    const height = Math.max(layout.finding, own.length * layout.lane + layout.around);
    const y = top + height / 2;
    lines.push({ y: top });
    findings.push(placedFinding(first, y));
    estimates.push(
      ...own.map((row, at) => scaledEstimate(row, y + layout.lane * (at - (own.length - 1) / 2))),
    );
    top += height;
  }
  const ends = endsOf(estimates);
  return {
    ...{ chapters, findings, lines, ends, top, height: top + 2 },
    estimates: estimates.map((estimate) => ({ ...estimate, ...cut(estimate, ends) })),
  };
}

/** What holds of a finding as a whole, on its line. */
function placedFinding(row: RobustnessRow, y: number) {
  const { short, bearing, verdict, coded_cells } = row;
  const { noise_same_verdict: same, leave_outs, leave_outs_flipping, leave_outs_too_few } = row;
  return {
    ...{ y, short, bearing, verdict, same, none: 0 },
    share: percent(same),
    flipping: `${leave_outs_flipping}`,
    too_few: `${leave_outs_too_few}`,
    of: `${leave_outs}`,
    fewest: coded_cells === 0 ? "–" : cellsText(row),
    cells: `${coded_cells}`,
  };
}

/** An estimate on the scale on which its marks are 0 and 1. */
function scaledEstimate(row: RobustnessRow, y: number) {
  const { estimate, low, high, contradicted_up_to, supported_from, estimate_verdict } = row;
  const width = supported_from - contradicted_up_to;
  // The last digit of a quotient must not put an end beyond the strip.
  const scaled = (value: number | null) =>
    value === null ? null : Math.round((value - contradicted_up_to) / width * 1e9) / 1e9;
  return {
    ...{ y, estimate_verdict },
    at: scaled(estimate),
    at_low: scaled(low),
    at_high: scaled(high),
  };
}

type Ends = readonly [from: number, to: number];

/** The ends of the strip: all estimates lie on it that are not far out, whole intervals need not. */
function endsOf(estimates: readonly { readonly at: number | null }[]): Ends {
  const all = estimates.flatMap(({ at }) => at ?? []);
  return [
    Math.max(-widest, Math.min(-2, ...all)),
    Math.min(1 + widest, Math.max(3, ...all)),
  ];
}

/** What the strip shows of an estimate and its interval, and on which sides there is more. */
function cut({ at, at_low, at_high }: ReturnType<typeof scaledEstimate>, [from, to]: Ends) {
  const shown = (value: number | null) =>
    value === null ? null : Math.min(to, Math.max(from, value));
  const all = [at ?? [], at_low ?? [], at_high ?? []].flat();
  return {
    shown: shown(at),
    shown_low: shown(at_low),
    shown_high: shown(at_high),
    more_left: all.some((value) => value < from),
    more_right: all.some((value) => value > to),
  };
}
