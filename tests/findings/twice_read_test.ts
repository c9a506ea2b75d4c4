import { assertEquals, assertThrows } from "@std/assert";
import { twiceRead } from "../../pipeline/findings/evidence/twice_read.ts";
import { choice, optional, score, text } from "../../pipeline/tables/kind.ts";
import { copied, describe } from "../../pipeline/tables/table.ts";

const followed = choice("ended", "reduced", "kept", "deepened");

/** A table of a second reading. */
const second = describe({
  name: "second_talks",
  sheet: "second-reading/talks",
  holds: "judgement",
  title: "Talks, second reading",
  description: "One row a talk",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    position: copied("position", optional(score), "Place on the line"),
    followed: copied("followed", followed, "What followed"),
    note: copied("note", optional(text), "The remark"),
    first_position: copied("first_position", score, "The first place"),
    first_followed: copied("first_followed", followed, "What followed, by the first reading"),
    first_note: copied("first_note", optional(text), "The first remark"),
    first_confidence: copied("first_confidence", choice("A", "B", "C"), "How sure the first was"),
  },
});

/** A row as cleaning gives it. */
const row = (position: number | null, followed: string, ...of: [number, string, string?]) => ({
  position,
  followed,
  note: null,
  first_position: of[0],
  first_followed: of[1],
  first_confidence: of[2],
  first_note: "free words",
});

const pair = twiceRead("talks", second, [
  row(5, "kept", 0, "deepened", "A"),
  row(null, "ended", 40, "reduced", "C"),
  row(60, "kept", 61, "kept"),
]);

Deno.test("numbers stand as they are, with the grade of the first reading", () => {
  assertEquals(pair("position", "interval"), {
    table: "talks",
    column: "position",
    metric: "interval",
    units: [
      { first: 0, second: 5, confidence: "A" },
      { first: 40, second: null, confidence: "C" },
      { first: 61, second: 60, confidence: null },
    ],
  });
});

Deno.test("words count by their place among those allowed", () => {
  const { metric, units } = pair("followed", "ordinal");
  assertEquals(metric, "ordinal");
  assertEquals(units.map(({ first, second }) => [first, second]), [[3, 2], [1, 0], [2, 2]]);
});

Deno.test("a text that is no choice of the column cannot be compared", () => {
  assertThrows(() => pair("note", "nominal"), TypeError, "free words");
});
