import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { activitiesOf } from "../../pipeline/measures/seato/activity_events.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["events", "activity"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

pinned("the real sheet: twenty Councils, the second row on one of them marked", () => {
  const activities = activitiesOf(real, "SEATO-1954");
  assertEquals(activities.length, real.activity.length);
  const kinds = (id: string) =>
    activities.flatMap(({ kind, event }) => event.event_id === id ? [kind] : []);
  assertEquals(kinds("EV-SEATO-COUNCIL-01"), ["council"]);
  assertEquals(kinds("EV-SEATO-COUNCIL-18"), ["council", "end or cut"]);
  assertEquals(kinds("EV-EX-LAST"), ["exercise", "end or cut"]);
  assertEquals(kinds("EV-CENTO-IRAQ"), []);
  assertEquals(kinds("EV-SAIGON-1975"), []);
  const councils = activities.filter(({ kind }) => kind === "council");
  assertEquals(councils.filter(({ sameAs }) => sameAs === null).length, 20);
  const wellington = councils.find(({ event }) => event.event_id === "EV-CW-1968-WELLINGTON")!;
  assertEquals(wellington.sameAs!.event_id, "EV-SEATO-COUNCIL-13");
});
