/**
 * Meetings, exercises, leaves, ends and cuts of SEATO by name.
 *
 * @module
 */
import { departures, type LeftBody, organisationSpan } from "../../seato/activity.ts";
import { type ActivityKind, activityKinds, yearOf } from "../../seato/activity_events.ts";
import type { ActivityRows } from "./seato_activity.ts";

/** A meeting, exercise, leave, end or cut. */
export interface SeatoEventLine {
  /** `leave` is a party's, from `treaty_parties`; the others are events. */
  readonly kind: ActivityKind | "leave";
  /** EDTF; empty where the sheet has none. */
  readonly date: string | null;
  readonly year: number | null;
  /** Who acted or took part, as far as the sheet or its crosswalk says. */
  readonly states: string | null;
  /** What a party left; leaves only. */
  readonly left: LeftBody | null;
  /** How it left, or the kind of the event in the sheet, such as `exit` or `suspension`. */
  readonly mode: string;
  /** What happened, in the coder's words. */
  readonly summary: string;
  /** An earlier line on the same leave or end, by its row id: another sheet has it too. */
  readonly same_as: string | null;
  readonly evidence: string;
  /** Clean table and id of the row. */
  readonly table: string;
  readonly row: string;
}

/**
 * Lines by date until the organisation ended, those without a date last. An event that is two kinds has
 * two lines.
 */
export function seatoEventLines(rows: ActivityRows): SeatoEventLine[] {
  const { startEarliest, endLatest } = organisationSpan(rows);
  const left = departures(rows.treatyParties).map(({ row, body, date }): SeatoEventLine => ({
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
  const events = rows.events.flatMap((event) =>
    activityKinds(event).map((kind): SeatoEventLine => ({
      kind,
      date: event.date,
      year: yearOf(event.date),
      states: event.actors?.join(";") ?? null,
      left: null,
      mode: event.kind,
      summary: event.summary,
      same_as: null,
      evidence: event.evidence,
      table: "events",
      row: event.row_id,
    }))
  );
  const [first, last] = [startEarliest, endLatest ?? "9999"].map((day) => Number(day.slice(0, 4)));
  const lines = [...left, ...events]
    .filter(({ year }) => year === null || (first! <= year && year <= last!))
    .sort((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.row, b.row));
  return lines.map((line) => ({ ...line, same_as: twinOf(line, lines)?.row ?? null }));
}

/** The finest dated line on what looks like the same end: same states and kind, in the same year. */
function twinOf(
  line: SeatoEventLine,
  lines: readonly SeatoEventLine[],
): SeatoEventLine | undefined {
  if (line.kind !== "end or cut" || line.year === null) return undefined;
  const [finest] = lines.filter(({ kind, mode, states, year }) =>
    kind === line.kind && mode === line.mode && states === line.states && year === line.year
  ).sort((a, b) => b.date!.length - a.date!.length || compare(a.row, b.row));
  return finest === line ? undefined : finest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
