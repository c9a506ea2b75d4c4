/**
 * SEATO's activity and decline by year, as far as the sheets list them.
 *
 * @module
 */
import type { SeatoActivityLine } from "../../tables/derived/findings/seato_activity.ts";
import { lastDay } from "../../measures/persistence/chains.ts";
import {
  institutionsAtEnd,
  membersAtEnd,
  militaryDomains,
  organisationSpan,
} from "../../measures/seato/activity.ts";
import { activitiesOf, type ActivityKind, yearOf } from "../../measures/seato/activity_events.ts";
import { treatyInQuestion } from "../../measures/seato/in_question.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** The clean tables that the activity is read from. */
export type ActivityRows = Pick<
  CleanRows,
  | "treaties"
  | "treatyParties"
  | "commitments"
  | "linkages"
  | "events"
  | "activity"
  | "organisations"
>;

/**
 * One line a year from the treaty's entry into force to the end of the organisation; none where no
 * organisation is in question. Of events that tell of the same, the one that stands for all counts.
 */
export function seatoActivityLines(rows: ActivityRows): SeatoActivityLine[] {
  const treaty = treatyInQuestion(rows);
  if (treaty === undefined) return [];
  const counted = activitiesOf(rows, treaty).filter(({ sameAs }) => sameAs === null);
  const { startEarliest, endLatest } = organisationSpan(rows, treaty);
  const first = Number(startEarliest.slice(0, 4));
  const last = Number((endLatest ?? lastDay).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.map((year): SeatoActivityLine => {
    const eventsOf = (wanted: ActivityKind) =>
      counted.flatMap(({ kind, event }) =>
        kind === wanted && yearOf(event.date) === year ? [event] : []
      );
    const councils = eventsOf("council");
    const organisation = membersAtEnd(rows, treaty, "organisation", year);
    const workers = membersAtEnd(rows, treaty, "military", year);
    const institutions = institutionsAtEnd(rows, treaty, year);
    const military = institutionsAtEnd(rows, treaty, year, militaryDomains);
    return {
      year,
      councils: councils.length,
      special_councils: eventsOf("special council").length,
      council_members: councils.length === 0
        ? null
        : Math.min(...councils.map(({ actors }) => actors?.length ?? 0)),
      treaty_parties: membersAtEnd(rows, treaty, "treaty", year).low,
      members_low: organisation.low,
      members_high: organisation.high,
      military_members_low: military.low > 0 ? workers.low : 0,
      military_members_high: military.high > 0 ? workers.high : 0,
      institutions_low: institutions.low,
      institutions_high: institutions.high,
      military_institutions_low: military.low,
      military_institutions_high: military.high,
      exercise_rows: eventsOf("exercise").length,
    };
  });
}
