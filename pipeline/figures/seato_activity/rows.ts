/**
 * Rows of the figure of SEATO's activity: what stands at the end of each year, and what happened.
 *
 * @module
 */
import type { SeatoActivityLine } from "../../tables/derived/findings/seato_activity.ts";
import type { SeatoEventLine } from "../../tables/derived/findings/seato_events.ts";

/** What is counted as lines: members of less and less. */
export const memberships = ["bound by the treaty", "in the organisation", "in military work"];
/** What is counted by dots, in years of a regular Council. */
export const attendance = "not recorded absent at the Council";
/** What is counted as areas on top of one another. */
export const institutions = [
  "military institutions",
  "other institutions",
  "institutions possibly standing",
];

/**
 * A number at the end of a year, or a happening: `kind` says what is counted, or is `leave`,
 * `council`, `special council`, `exercise` or `end or cut`. What does not apply to it is empty.
 */
export type ActivityRow = ReturnType<typeof activityRows>[number];

/** Numbers of every year, then what happened in a known year, each once. */
export function activityRows(
  years: readonly SeatoActivityLine[],
  events: readonly SeatoEventLine[],
) {
  const none = { states: null, what: null, evidence: null, row: null };
  const numbers = years.flatMap((line) => {
    const { year, institutions_low: low, military_institutions_low: military } = line;
    const counts = [
      ...[line.treaty_parties, line.members_low, line.military_members_low],
      line.council_members,
      ...[military, low - military, line.institutions_high - low],
    ];
    return [...memberships, attendance, ...institutions].map((kind, at) => (
      { kind, year, number: counts[at]!, ...none }
    )).filter(({ number }) => number !== null);
  });
  const once = events.filter(({ year, same_as }) => year !== null && same_as === null);
  return [
    ...numbers,
    ...once.map(({ kind, year, states, left, summary, evidence, row }) => (
      { kind, year: year!, number: null, states, what: left ?? unended(summary), evidence, row }
    )),
  ];
}

/** A sentence without its point. */
export function unended(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
