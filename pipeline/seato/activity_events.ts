/**
 * Which events tell of SEATO's activity and decline, and of what kind they are.
 *
 * @module
 */
import { dayBounds } from "../dates/edtf.ts";
import type { CleanRows } from "../tables/clean_rows.ts";

/** Kinds of event that tell of SEATO's activity and decline. */
export type ActivityKind = "council" | "special council" | "exercise" | "end or cut";

type EventRow = CleanRows["events"][number];

/** How the coders number meetings and exercises. */
const idPrefixes = [
  ["council", /^EV-SEATO-COUNCIL-/],
  ["special council", /^EV-SEATO-(INF|SPEC)-/],
  ["exercise", /^EV-EX-/],
] as const;

/** Kinds of the sheet that are ends or cuts. */
const endings: readonly string[] = ["exit", "suspension", "withdrawal-of-forces"];

/**
 * As what an event tells of SEATO; nothing where it does not. Ids sort meetings and exercises; ends and
 * cuts are those that concern its members or name it. One event can be both, such as a last exercise.
 */
export function activityKinds(event: EventRow): ActivityKind[] {
  const kinds: ActivityKind[] = idPrefixes.flatMap(([kind, prefix]) =>
    prefix.test(event.event_id) ? [kind] : []
  );
  const named = /\bSEATO\b/.test(
    `${event.ally_as_written} ${event.actors_as_written} ${event.summary}`,
  );
  return named && endings.includes(event.kind) ? [...kinds, "end or cut"] : kinds;
}

/** Year in which a date begins; `null` without one. */
export function yearOf(date: string | null): number | null {
  const day = dayBounds(date ?? "").earliest;
  return day === undefined ? null : Number(day.slice(0, 4));
}
