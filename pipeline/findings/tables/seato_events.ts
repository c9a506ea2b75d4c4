/**
 * Meetings, exercises, leaves, ends and cuts of SEATO by name.
 *
 * @module
 */
import type { SeatoEventLine } from "../../tables/derived/findings/seato_events.ts";
import { afterAllDays } from "../../base/dates/edtf.ts";
import { lastDay } from "../../measures/persistence/chains.ts";
import { departures, organisationSpan } from "../../measures/seato/activity.ts";
import { activitiesOf, yearOf } from "../../measures/seato/activity_events.ts";
import { treatyInQuestion } from "../../measures/seato/in_question.ts";
import type { ActivityRows } from "./seato_activity.ts";
import { byText } from "../../base/words/order.ts";

/**
 * Lines by date until the organisation ended, those without a date last; none where no organisation
 * is in question. An event that is two kinds has two lines.
 */
export function seatoEventLines(rows: ActivityRows): SeatoEventLine[] {
  const treaty = treatyInQuestion(rows);
  if (treaty === undefined) return [];
  const { startEarliest, endLatest } = organisationSpan(rows, treaty);
  const left = departures(rows.treatyParties, treaty).map((
    { row, body, date },
  ): SeatoEventLine => ({
    kind: "leave",
    date,
    year: yearOf(date),
    states: row.party.join(";"),
    left: body,
    mode: row.exit_mode!,
    summary: row.note ?? row.party_as_written,
    same_as: null,
    evidence: row.evidence,
    table: "treaty_parties",
    row: row.row_id,
  }));
  const events = activitiesOf(rows, treaty)
    // A second row on a meeting tells of one thing said there, and is no meeting of its own. A second
    // row on an end may date or judge it otherwise, and so stands, marked.
    .filter(({ kind, sameAs }) => kind === "end or cut" || sameAs === null)
    .map(({ kind, event, sameAs }): SeatoEventLine => ({
      kind,
      date: event.date,
      year: yearOf(event.date),
      states: event.actors?.join(";") ?? null,
      left: null,
      mode: event.kind,
      summary: event.summary,
      same_as: sameAs?.row_id ?? null,
      evidence: event.evidence,
      table: "events",
      row: event.row_id,
    }));
  const [first, last] = [startEarliest, endLatest ?? lastDay].map((day) => Number(day.slice(0, 4)));
  return [...left, ...events]
    .filter(({ year }) => year === null || (first! <= year && year <= last!))
    .sort((a, b) => byText(a.date ?? afterAllDays, b.date ?? afterAllDays) || byText(a.row, b.row));
}
