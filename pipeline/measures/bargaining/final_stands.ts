/**
 * Which rows make a state's last stated stand on an issue.
 *
 * @module
 */
import { beforeAllDays, earliestDay } from "../../base/dates/edtf.ts";
import type { PositionRow, Standing } from "./openings.ts";

/**
 * The rows whose median is a state's last stand on an issue: those of its leading voice at the
 * stage `final` with the latest first day. Rows without a date are taken only where no row has one.
 * None where it stated no last stand.
 *
 * @param rows all rows of the state on the issue that were written before the talks closed
 * @param standingOf standing of a voice
 */
export function finalRows(
  rows: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
): readonly PositionRow[] {
  const finals = rows.filter(({ stage, voice }) =>
    stage === "final" && standingOf(voice) === "leading"
  );
  const days = finals.map(({ date }) => earliestDay(date ?? "") ?? beforeAllDays);
  const last = days.reduce((a, b) => a > b ? a : b, beforeAllDays);
  return finals.filter((_, at) => days[at] === last);
}
