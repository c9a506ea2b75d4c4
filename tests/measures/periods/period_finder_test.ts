import { assertEquals, assertThrows } from "@std/assert";
import { periodFinder, periodsInOrder } from "../../../pipeline/measures/periods/period_finder.ts";
import { madeRow } from "../../fixtures/made_clean_rows.ts";

const period = (period: string, from: string | null, to: string | null) =>
  madeRow("periods", period, { period, from, to });

/** Not in the order of time. */
const rows = [
  period("between", "1950-06-25", "1954-12-31"),
  period("after", "1955", null),
  period("before", null, "1950-06-24"),
];

Deno.test("a date lies in the period in which its first day does, on the bounds too", () => {
  const periodOf = periodFinder(rows);
  const found = (date: string) => periodOf(date).period;
  assertEquals(
    ["1949-01-09", "1950-06-24", "1950-06-25", "1954-12-31", "1955-01-01", "1988"].map(found),
    ["before", "before", "between", "between", "after", "after"],
  );
  // A month or an interval begins on its first day, whatever its last.
  assertEquals(["1950-06", "1954-12/1955-03", "1955"].map(found), ["before", "between", "after"]);
});

Deno.test("a date that begins on no known day has no period", () => {
  for (const date of ["", "../1954", "XXXX-06-25"]) {
    assertThrows(() => periodFinder(rows)(date), RangeError, "Cannot find a period");
  }
});

Deno.test("periods stand in the order of time", () => {
  assertEquals(periodsInOrder(rows).map(({ period }) => period), ["before", "between", "after"]);
});
