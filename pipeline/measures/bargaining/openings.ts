/**
 * Which rows make a state's opening on an issue.
 *
 * @module
 */
import { afterAllDays, beforeAllDays, dayBounds, earliestDay } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { positions } from "../../tables/positions.ts";
import type { Row } from "../../tables/table.ts";

/** A row of the clean table of positions. */
export type PositionRow = Row<typeof positions>;

/** Whether a voice makes the state's offer, is the military's, or neither. */
export type Standing = "leading" | "military" | "neither";

/** Finds the standing of a voice; one that no row judges has none. */
export function standingFinder(rows: CleanRows["voices"]): (voice: string) => Standing {
  const standings = new Map(rows.map(({ voice, standing }) => [voice as string, standing]));
  return (voice) => standings.get(voice) ?? "neither";
}

/**
 * How an opening is read: the earliest word of the leading voice, whatever its stage; its earliest
 * word that is coded as an opening; the median of all words so coded, else its earliest; or the
 * earliest word of the military voice, where there is one.
 */
export type OpeningReading = "earliest" | "coded" | "median" | "military";

/**
 * The two readings that stand side by side, for a first word late in the talks may be a concession
 * already, and stages are read less alike than other cells.
 */
export const standingReadings = ["earliest", "coded"] as const satisfies OpeningReading[];

/** One of the two readings that stand side by side. */
export type StandingReading = typeof standingReadings[number];

/**
 * The rows whose median is a state's opening on an issue; none where it has no opening.
 *
 * Rows of the stage `final` are never taken, for they lean on the outcome. Of the others those with
 * the earliest first day are taken; rows without a date only where no row has one.
 *
 * @param rows all rows of the state on the issue
 * @param standingOf standing of a voice
 */
export function openingRows(
  rows: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
  reading: OpeningReading,
): readonly PositionRow[] {
  const by = (standing: Standing) => rows.filter(({ voice }) => standingOf(voice) === standing);
  const leading = by("leading");
  const firstWords = (of: readonly PositionRow[]) =>
    earliest(of.filter(({ stage }) => stage !== "final"));
  if (reading === "earliest") return firstWords(leading);
  if (reading === "military") {
    const military = firstWords(by("military"));
    return military.length > 0 ? military : firstWords(leading);
  }
  const openings = leading.filter(({ stage }) => stage === "opening");
  if (reading === "coded") return earliest(openings);
  return openings.length > 0 ? openings : firstWords(leading);
}

/**
 * Whether a row was written before the talks closed, as far as its date tells: what came later can
 * be no opening, for the outcome was known.
 *
 * @param closes last day of the episode, as `YYYY-MM-DD`
 */
export function isInTime(row: PositionRow, closes: string): boolean {
  return (earliestDay(row.date ?? "") ?? beforeAllDays) <= closes;
}

/**
 * The positions whose date does not lie after the end of their episode; one of an episode that no
 * row tells of counts.
 */
export function positionsInTime(
  { positions, episodes }: Pick<CleanRows, "positions" | "episodes">,
): PositionRow[] {
  const closes = new Map(
    episodes.map((episode) => [episode.episode, dayBounds(episode.closes).latest]),
  );
  return positions.filter((row) => isInTime(row, closes.get(row.episode) ?? afterAllDays));
}

function earliest(rows: readonly PositionRow[]): readonly PositionRow[] {
  if (rows.length < 2) return rows;
  // A row without a date is the earliest only where no row has one.
  const days = rows.map(({ date }) => earliestDay(date ?? "") ?? afterAllDays);
  const first = days.reduce((a, b) => a < b ? a : b);
  return rows.filter((_, at) => days[at] === first);
}
