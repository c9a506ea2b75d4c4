import { assert, assertEquals, assertThrows } from "@std/assert";
import { seatoActivityLines } from "../../../pipeline/findings/tables/seato_activity.ts";
import { seatoEventLines } from "../../../pipeline/findings/tables/seato_events.ts";
import { lastYear } from "../../../pipeline/base/dates/spans.ts";
import {
  departures,
  institutionsAtEnd,
  membersAtEnd,
  sharedLinkages,
} from "../../../pipeline/measures/seato/activity.ts";
import { type CleanRows, readCleanRows } from "../../../pipeline/tables/clean_rows.ts";

const rows = readCleanRows(
  [
    "treaties",
    "treatyParties",
    "commitments",
    "linkages",
    "events",
    "activity",
    "organisations",
  ],
  (name) =>
    Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
);
const treaty = "SEATO-1954";
const lines = seatoActivityLines(rows);

const party = (party_as_written: string, to: string | null, from: string | null = null) =>
  ({
    treaty_id: treaty,
    party_as_written,
    party: ["A"],
    from,
    to,
    exit_mode: "withdrew",
  }) as unknown as CleanRows["treatyParties"][number];
const made = {
  treaties: [{ treaty_id: treaty, in_force: "1955-02-19", parties: ["A", "B"] }],
  commitments: [{
    treaty_id: treaty,
    organisation: "SEATO",
    organisation_ended: "1977-06-30",
  }],
} as unknown as Pick<CleanRows, "treaties" | "commitments">;
const members = (treatyParties: CleanRows["treatyParties"], year: number) =>
  (["treaty", "organisation", "military"] as const).map((part) =>
    membersAtEnd({ ...made, treatyParties }, treaty, part, year)
  );
const sure = (count: number) => ({ low: count, high: count });

Deno.test("what a party left decides what it no longer has a part in", () => {
  assertEquals(members([party("A", "1960")], 1960), [sure(1), sure(1), sure(1)]);
  assertEquals(members([party("A (organisation)", "1960")], 1960), [sure(2), sure(1), sure(1)]);
  assertEquals(members([party("A (military posts)", "1960")], 1960), [sure(2), sure(2), sure(1)]);
  assertEquals(members([party("A (Council meetings)", "1960")], 1960), [sure(2), sure(2), sure(2)]);
  assertEquals(members([party("A", "1960")], 1959), [sure(2), sure(2), sure(2)]);
});

Deno.test("the treaty outlives the organisation", () => {
  assertEquals(members([], 1976), [sure(2), sure(2), sure(2)]);
  assertEquals(members([], 1977), [sure(2), sure(0), sure(0)]);
});

Deno.test("a leave over two years leaves the first one open", () => {
  assertEquals(members([party("A", "1960/1961")], 1960)[0], { low: 1, high: 2 });
  assertEquals(members([party("A", "1960/1961")], 1961)[0], sure(1));
});

Deno.test("a row with one date has that of the leave; an unknown body is refused", () => {
  assertEquals(
    departures([party("A (Council meetings)", null, "1965-04-20")], treaty)[0]!.date,
    "1965-04-20",
  );
  assertThrows(() => departures([party("A (canteen)", "1960")], treaty), RangeError, "A (canteen)");
  assertEquals(departures([party("A", "1960")], "another treaty"), []);
});

Deno.test("institutions: shared ones only, open where a date is, none after the organisation", () => {
  const linkage = (established: string | null, ended: string | null, allies = ["A", "B"]) => ({
    allies,
    domain: "planning",
    established,
    ended,
  });
  const count = (year: number, ...linkages: object[]) =>
    institutionsAtEnd({ ...made, linkages: linkages as CleanRows["linkages"] }, treaty, year);
  assertEquals(count(1960, linkage("1956", "1970")), sure(1));
  assertEquals(count(1970, linkage("1956", "1970")), sure(0));
  assertEquals(count(1960, linkage("1956", "1970", ["A"])), sure(0));
  assertEquals(count(1960, linkage("1956", "1970", ["A", "B", "C"])), sure(0));
  assertEquals(count(1955, linkage(null, "1970")), { low: 0, high: 1 });
  assertEquals(count(1960, linkage("1956", null)), { low: 0, high: 1 });
  assertEquals(count(1977, linkage("1956", "1978"), linkage("1956", null)), sure(0));
});

Deno.test("the linkages that all members share are those that the coders name after the members", () => {
  const named = rows.linkages.filter((row) => row.ally_as_written === "SEATO members");
  assertEquals(sharedLinkages(rows, treaty), named);
});

Deno.test("counts are ordered: surely at most possibly, military at most all", () => {
  const shared = sharedLinkages(rows, treaty).length;
  for (const line of lines) {
    assert(line.members_low <= line.members_high);
    assert(line.military_members_high <= line.members_high);
    assert(line.members_high <= line.treaty_parties);
    assert(line.institutions_low <= line.institutions_high);
    assert(line.military_institutions_low <= line.institutions_low);
    assert(line.institutions_high <= shared);
  }
});

Deno.test("event lines: each row once a kind, in order, the same end named once", () => {
  const events = seatoEventLines(rows);
  const keys = events.map(({ kind, row }) => `${kind} ${row}`);
  assertEquals(new Set(keys).size, keys.length);
  const dates = events.flatMap(({ date }) => date ?? []);
  assertEquals(dates, dates.toSorted());
  assertEquals(events.filter(({ kind }) => kind === "leave").length, 5);
  const twins = events.filter(({ same_as }) => same_as !== null);
  assertEquals(twins.map(({ row, same_as }) => [row, same_as]), [
    ["EV-PAK-1973-SEATO", "EV-PAKISTAN-OUT"],
    ["EV-SEATO-COUNCIL-20", "EV-PHASEOUT"],
    ["EV-SEATO-1977", "EV-DISSOLVED"],
  ]);
  assertEquals(events.filter(({ date }) => date === null), []);
  assertEquals(events.filter(({ row }) => row.includes("CENTO")), []);
});

Deno.test("an organisation that has not ended has a line to the last year", () => {
  const lasting = {
    ...rows,
    commitments: rows.commitments.map((row) =>
      row.treaty_id === treaty ? { ...row, organisation_ended: null } : row
    ),
  };
  const [first, last] = [seatoActivityLines(lasting)[0]!, seatoActivityLines(lasting).at(-1)!];
  assertEquals([first.year, last.year], [1955, lastYear]);
  assertEquals(last.members_low, membersAtEnd(lasting, treaty, "organisation", lastYear).low);
  assert(seatoEventLines(lasting).length >= seatoEventLines(rows).length);
});
