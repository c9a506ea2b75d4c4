import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { seatoActivityLines } from "../../pipeline/findings/tables/seato_activity.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

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
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const lines = seatoActivityLines(rows);
const of = (year: number) => lines.find((line) => line.year === year)!;

pinned("the real years: from 1955 to 1977, twenty Councils, none in 1962", () => {
  assertEquals([lines[0]!.year, lines.at(-1)!.year, lines.length], [1955, 1977, 23]);
  assertEquals(lines.reduce((sum, { councils }) => sum + councils, 0), 20);
  assertEquals(
    lines.filter(({ council_members }) => council_members === null).map(({ year }) => year),
    [1962, 1976, 1977],
  );
  assertEquals(
    lines.reduce((sum, line) => sum + line.exercise_rows, 0),
    rows.activity.filter(({ activity }) => activity === "exercise").length,
  );
});

pinned("the real members: Pakistan left in 1973, France the organisation in 1974", () => {
  assertEquals([1972, 1973, 1974, 1976, 1977].map((year) => of(year).members_low), [8, 7, 6, 6, 0]);
  assertEquals([1966, 1967, 1973].map((year) => of(year).military_members_low), [8, 7, 6]);
  assertEquals([1975, 1976].map((year) => of(year).military_members_low), [6, 0]);
  assertEquals([1972, 1977].map((year) => of(year).treaty_parties), [8, 7]);
  // France only observed from 1965 on; Pakistan was absent from 1972 on.
  assertEquals([1964, 1965, 1971, 1972].map((year) => of(year).council_members), [8, 7, 7, 6]);
});
