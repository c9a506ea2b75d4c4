/**
 * Where the findings and their estimates stand, in pixels from the upper left.
 *
 * @module
 */
import { columnsOf, firstRows, type RobustnessRow } from "./rows.ts";

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
  const findings: ({ y: number } & ReturnType<typeof columnsOf>)[] = [];
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
    findings.push({ y, ...columnsOf(first) });
    const upper = y - layout.lane * (own.length - 1) / 2;
    estimates.push(...own.map((row, at) => scaledEstimate(row, upper + layout.lane * at)));
    top += height;
  }
  // All estimates lie on the strip that are not far out, whole intervals need not.
  const all = estimates.flatMap(({ at }) => at ?? []);
  const from = Math.max(-widest, Math.min(-2, ...all));
  const to = Math.min(1 + widest, Math.max(3, ...all));
  return {
    ...{ chapters, findings, lines, ends: [from, to], top, height: top + 2 },
    estimates: estimates.map((estimate) => ({ ...estimate, ...cut(estimate, from, to) })),
  };
}

/** An estimate on the scale on which its marks are 0 and 1. */
function scaledEstimate(row: RobustnessRow, y: number) {
  const { estimate, low, high, contradicted_up_to: lower, supported_from: upper } = row;
  // The last digit of a quotient must not put an end beyond the strip.
  const scaled = (value: number | null) =>
    value === null ? null : Math.round((value - lower) / (upper - lower) * 1e9) / 1e9;
  const places = { at: scaled(estimate), at_low: scaled(low), at_high: scaled(high) };
  return { y, estimate_verdict: row.estimate_verdict, ...places };
}

/** What the strip shows of an estimate and its interval, and on which sides there is more. */
function cut({ at, at_low, at_high }: ReturnType<typeof scaledEstimate>, from: number, to: number) {
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
