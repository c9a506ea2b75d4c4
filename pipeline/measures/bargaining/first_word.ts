/**
 * Who spoke first on an issue.
 *
 * @module
 */
import { afterAllDays, beforeAllDays, dayBounds } from "../../base/dates/edtf.ts";
import type { PositionRow, Standing } from "./openings.ts";

/** Who spoke first, as far as dates tell. */
export type FirstWord = "us" | "ally" | "same day or unknown";

/** First and last day on which a first word can have fallen. */
interface Window {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Which side spoke first on an issue: the one whose first dated word fell before the other's,
 * whatever day each of the dates stands for. Words are those that can make an opening: of the
 * leading voice, at any stage but `final`. Where a side has no dated word, or the dates leave open
 * which came first, nothing is known.
 *
 * @param us rows of the United States on the issue
 * @param ally rows of the ally states
 * @param standingOf standing of a voice
 */
export function firstWord(
  us: readonly PositionRow[],
  ally: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
): FirstWord {
  const [ofUs, ofAlly] = [us, ally].map((rows) => firstWindow(rows, standingOf));
  if (!ofUs || !ofAlly) return "same day or unknown";
  if (ofUs.latest < ofAlly.earliest) return "us";
  return ofAlly.latest < ofUs.earliest ? "ally" : "same day or unknown";
}

/** The days between which the first of some words fell; none where no word has a date. */
function firstWindow(
  rows: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
): Window | undefined {
  const windows = rows.filter(({ voice, stage, date }) =>
    date !== null && stage !== "final" && standingOf(voice) === "leading"
  ).map(({ date }): Window => {
    const { earliest = beforeAllDays, latest = afterAllDays } = dayBounds(date!);
    return { earliest, latest };
  });
  if (windows.length === 0) return undefined;
  const least = (days: readonly string[]) => days.reduce((a, b) => a < b ? a : b);
  return {
    earliest: least(windows.map(({ earliest }) => earliest)),
    latest: least(windows.map(({ latest }) => latest)),
  };
}
