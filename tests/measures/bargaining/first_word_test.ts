import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { firstWord } from "../../../pipeline/measures/bargaining/first_word.ts";
import type { PositionRow, Standing } from "../../../pipeline/measures/bargaining/openings.ts";
import { positionRow } from "../../fixtures/made_clean_rows.ts";

const standingOf = (voice: string): Standing =>
  voice === "foreign-ministry" ? "leading" : voice === "defence" ? "military" : "neither";

/** Rows of a side by their dates. */
function said(...dates: readonly (string | null)[]): PositionRow[] {
  return dates.map((date, at) =>
    positionRow("E", "I", ["AUS"], 10, { row_id: `${date}-${at}`, date })
  );
}

const unknown = "same day or unknown";

Deno.test("the side whose first dated word fell before the other's spoke first", () => {
  const first = (us: PositionRow[], ally: PositionRow[]) => firstWord(us, ally, standingOf);
  assertEquals(first(said("1951-02-01"), said("1951-02-02")), "us");
  assertEquals(first(said("1951-02-03"), said("1951-02-02")), "ally");
  assertEquals(first(said("1951-02-02"), said("1951-02-02")), unknown);
  // The first word of several counts, whatever their order.
  assertEquals(first(said("1951-05-01", "1951-01-01"), said("1951-02-02", "1951-12-01")), "us");
  // A month that holds the other's day leaves open which came first; the month before does not.
  assertEquals(first(said("1951-02"), said("1951-02-15")), unknown);
  assertEquals(first(said("1951-01"), said("1951-02-15")), "us");
  assertEquals(first(said("1951"), said("1950-12")), "ally");
  // An earlier day makes a vague date of the same side no matter.
  assertEquals(first(said("1951", "1951-01-05"), said("1951-02-15")), "us");
});

Deno.test("words without a date, last stands and other voices are no first words", () => {
  const first = (us: PositionRow[], ally: PositionRow[]) => firstWord(us, ally, standingOf);
  assertEquals(first(said(null), said("1951-02-02")), unknown);
  assertEquals(first(said("1951-02-02"), []), unknown);
  assertEquals(first([], []), unknown);
  // The undated word is passed over where another has a date.
  assertEquals(first(said(null, "1951-01-01"), said("1951-02-02")), "us");
  const [early] = said("1951-01-01");
  const late = said("1951-03-01");
  const ally = said("1951-02-02");
  assertEquals(first([early!, ...late], ally), "us");
  assertEquals(first([{ ...early!, stage: "final" }, ...late], ally), "ally");
  assertEquals(first([{ ...early!, voice: "defence" }, ...late], ally), "ally");
  assertEquals(first([{ ...early!, voice: "legislature" }, ...late], ally), "ally");
});

Deno.test("a word for both sides leaves open who spoke first", () => {
  const both = said("1951-01-01");
  assertEquals(firstWord(both, [...both, ...said("1951-02-02")], standingOf), unknown);
});

Deno.test("swapping the sides swaps who spoke first, and the order of rows changes nothing", () => {
  const two = (number: number) => `${number}`.padStart(2, "0");
  const date = fc.option(fc.oneof(
    fc.integer({ min: 1, max: 28 }).map((day) => `1951-02-${two(day)}`),
    fc.integer({ min: 1, max: 12 }).map((month) => `1951-${two(month)}`),
    fc.constant("1951"),
  ));
  const mirror = { us: "ally", ally: "us", [unknown]: unknown } as const;
  fc.assert(fc.property(fc.array(date), fc.array(date), (us, ally) => {
    const found = firstWord(said(...us), said(...ally), standingOf);
    assertEquals(firstWord(said(...ally), said(...us), standingOf), mirror[found]);
    assertEquals(firstWord(said(...us).reverse(), said(...ally).reverse(), standingOf), found);
  }));
});
