import { assert, assertEquals } from "@std/assert";
import { seatoActivityLines } from "../../../pipeline/findings/tables/seato_activity.ts";
import { seatoEventLines } from "../../../pipeline/findings/tables/seato_events.ts";
import {
  activitiesOf,
  type ActivityKind,
} from "../../../pipeline/measures/seato/activity_events.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import {
  commitmentRow,
  madeRow,
  organisationRow,
  type RowOf,
  treatyRow,
} from "../../fixtures/made_clean_rows.ts";

const event = (event_id: string, date: string, more: Partial<RowOf<"events">> = {}) =>
  madeRow("events", event_id, { event_id, date, kind: "suspension", actors: ["AUS"], ...more });
const listed = (event_id: string, activity: ActivityKind, same_as: string | null = null) =>
  madeRow("activity", `${event_id}/${activity}`, {
    event_id,
    treaty_id: "PACT",
    activity,
    same_as,
  });

/** An organisation of two years with some events and what a sheet says of them. */
const made = (events: RowOf<"events">[], activity: RowOf<"activity">[]) => ({
  organisations: [organisationRow("P", "in-question", { treaty_id: "PACT" })],
  treaties: [treatyRow("PACT", { in_force: "1955-01-01", parties: ["AUS", "USA"] })],
  commitments: [commitmentRow("PACT", { organisation: "P", organisation_ended: "1957-01-01" })],
  treatyParties: [],
  linkages: [],
  events,
  activity,
});
const countsOf = (rows: ReturnType<typeof made>) =>
  seatoActivityLines(rows).map((line) => [
    line.councils,
    line.special_councils,
    line.exercise_rows,
  ]);
const keysOf = (rows: ReturnType<typeof made>) =>
  seatoEventLines(rows).map(({ kind, row, same_as }) => [kind, row, same_as]);

Deno.test("an event that the sheet does not list is no council, whatever its id and words", () => {
  const summary = "SEATO Council meets and ends SEATO";
  const rows = made([event("EV-SEATO-COUNCIL-01", "1955-05", { summary })], []);
  assertEquals(activitiesOf(rows, "PACT"), []);
  assertEquals(countsOf(rows), [[0, 0, 0], [0, 0, 0], [0, 0, 0]]);
  assertEquals(keysOf(rows), []);
});

Deno.test("what the sheet lists is a council, whatever its id", () => {
  const rows = made([event("any-id", "1956-05")], [listed("any-id", "council")]);
  assertEquals(countsOf(rows), [[0, 0, 0], [1, 0, 0], [0, 0, 0]]);
  assertEquals(keysOf(rows), [["council", "any-id", null]]);
});

Deno.test("what is listed for another treaty tells nothing of this one", () => {
  const rows = made([event("a", "1956")], [{ ...listed("a", "council"), treaty_id: "OTHER" }]);
  assertEquals(countsOf(rows), [[0, 0, 0], [0, 0, 0], [0, 0, 0]]);
});

Deno.test("two events of one meeting count once; the second has no line", () => {
  const rows = made([event("a", "1956-05-02"), event("b", "1956-05"), event("c", "1956-06")], [
    listed("a", "council"),
    listed("b", "council", "a"),
    listed("c", "exercise"),
  ]);
  assertEquals(countsOf(rows), [[0, 0, 0], [1, 0, 1], [0, 0, 0]]);
  assertEquals(keysOf(rows), [["council", "a", null], ["exercise", "c", null]]);
});

Deno.test("a second event on an end stands, and names the one that counts", () => {
  const rows = made([event("a", "1956-05-02"), event("b", "1956")], [
    listed("a", "end or cut"),
    listed("b", "end or cut", "a"),
  ]);
  assertEquals(keysOf(rows), [["end or cut", "b", "a"], ["end or cut", "a", null]]);
});

Deno.test("an event of two kinds stands twice, the meeting before the cut", () => {
  const rows = made([event("a", "1956")], [listed("a", "end or cut"), listed("a", "council")]);
  assertEquals(countsOf(rows)[1], [1, 0, 0]);
  assertEquals(keysOf(rows), [["council", "a", null], ["end or cut", "a", null]]);
});

Deno.test("without an organisation in question there are no lines", () => {
  const rows = { ...made([event("a", "1956")], [listed("a", "council")]), organisations: [] };
  assertEquals([countsOf(rows), keysOf(rows)], [[], []]);
});

const real = readCleanRows(
  ["events", "activity"],
  (name) =>
    Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
);

Deno.test("the event that a real row is the same as counts itself, as the same thing in that year", () => {
  const activities = activitiesOf(real, "SEATO-1954");
  const seconds = activities.filter(({ sameAs }) => sameAs !== null);
  assert(seconds.length > 0);
  for (const { kind, event, sameAs } of seconds) {
    const first = activities.find((each) => each.kind === kind && each.event === sameAs);
    assertEquals(first?.sameAs, null, event.event_id);
    assertEquals(event.date!.slice(0, 4), sameAs!.date!.slice(0, 4));
  }
});

Deno.test("every real exit, suspension or withdrawal that names SEATO is listed, so that none is forgotten", () => {
  // Who judges one of them to be no end takes it out of the sheet and names it here.
  const named = real.events.filter(({ kind, ally_as_written, actors_as_written, summary }) =>
    ["exit", "suspension", "withdrawal-of-forces"].includes(kind) &&
    /\bSEATO\b/.test(`${ally_as_written} ${actors_as_written} ${summary}`)
  );
  const ends = real.activity.filter(({ activity }) => activity === "end or cut");
  assertEquals(
    named.map(({ event_id }) => event_id).sort(),
    ends.map(({ event_id }) => event_id).sort(),
  );
});
