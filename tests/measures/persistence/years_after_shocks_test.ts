import { assertEquals } from "@std/assert";
import { sinceShock, standOf } from "../../../pipeline/measures/persistence/years_after_shocks.ts";

const five = { years: 5, ofShock: false };

Deno.test("the five years after a shock, its own year apart", () => {
  const stands = [1969, 1970, 1971, 1975, 1976].map((year) => standOf(year, [1970], five));
  assertEquals(stands, ["other", "shock", "after", "after", "other"]);
});

Deno.test("windows that overlap are one, and a later shock's own year is after the earlier one", () => {
  const shocks = [1975, 1971];
  const after = Array.from({ length: 14 }, (_, at) => 1969 + at)
    .filter((year) => standOf(year, shocks, five) === "after");
  assertEquals(after, [1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980]);
  assertEquals(standOf(1971, shocks, five), "shock");
});

Deno.test("the year of a shock counts too where it is asked for", () => {
  const six = { years: 5, ofShock: true };
  assertEquals(
    [1969, 1970, 1975, 1976].map((year) => standOf(year, [1970], six)),
    ["other", "after", "after", "other"],
  );
});

Deno.test("without a shock all years are others", () => {
  assertEquals([standOf(1970, [], five), sinceShock(1970, [])], ["other", undefined]);
});

Deno.test("years since the last shock", () => {
  assertEquals([1969, 1970, 1973, 1975, 1980].map((year) => sinceShock(year, [1975, 1970])), [
    undefined,
    0,
    3,
    0,
    5,
  ]);
});
