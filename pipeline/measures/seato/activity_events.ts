/**
 * Which events tell of an organisation's activity and decline, and of what kind they are.
 *
 * @module
 */
import { earliestDay } from "../../base/dates/edtf.ts";
import { activityKinds } from "../../tables/activity.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** Kinds of event that tell of an organisation's activity and decline. */
export type ActivityKind = typeof activityKinds[number];

type EventRow = CleanRows["events"][number];

/** An event as what it tells. One event can be both a meeting and a cut, and then stands twice. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly event: EventRow;
  /** The event that tells of the same and counts in its place; `null` for one that counts. */
  readonly sameAs: EventRow | null;
}

/**
 * What the events tell of the organisation that stands on a treaty, kind by kind, in the order of
 * the rows. An event that the judgement sheet does not list tells nothing, whatever its id or
 * words.
 */
export function activitiesOf(
  { activity, events }: Pick<CleanRows, "activity" | "events">,
  treaty: string,
): Activity[] {
  const byId = new Map(events.map((event) => [event.event_id, event]));
  const own = activity.filter(({ treaty_id }) => treaty_id === treaty);
  return activityKinds.flatMap((kind) =>
    own.filter((row) => row.activity === kind).map(({ event_id, same_as }): Activity => ({
      kind,
      event: byId.get(event_id)!,
      sameAs: same_as === null ? null : byId.get(same_as)!,
    }))
  );
}

/** Year in which a date begins; `null` without one. */
export function yearOf(date: string | null): number | null {
  const day = earliestDay(date ?? "");
  return day === undefined ? null : Number(day.slice(0, 4));
}
