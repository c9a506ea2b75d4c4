import { assert, assertEquals } from "@std/assert";
import {
  mergedTicks,
  type Tick,
  ticksCsv,
  ticksIn,
  withoutTick,
} from "../../../pipeline/site/parts/ticks.ts";
import { hostileTexts } from "../hostile_texts.ts";

const tick = (row: string, reviewer: string, more: Partial<Tick> = {}): Tick => ({
  table: "positions",
  row,
  finding: "agrees",
  reviewer,
  note: "",
  ...more,
});

Deno.test("a list comes back from its text, in the order of its rows", () => {
  const ticks = hostileTexts.map((note, at) => tick(`row ${at % 10}${at}`, "A", { note }));
  const read = ticksIn(ticksCsv(ticks));
  assert(typeof read !== "string", String(read));
  assertEquals(
    read,
    ticks.toSorted((one, other) => one.row < other.row ? -1 : 1),
  );
});

Deno.test("of two ticks of one reviewer on one row the later stays; two reviewers keep their own", () => {
  const merged = mergedTicks(
    [tick("a", "A"), tick("b", "A")],
    [tick("a", "A", { finding: "disagrees", note: "no" }), tick("a", "B")],
  );
  assertEquals(merged.map(({ row, reviewer, finding }) => [row, reviewer, finding]), [
    ["a", "A", "disagrees"],
    ["b", "A", "agrees"],
    ["a", "B", "agrees"],
  ]);
  assertEquals(withoutTick(merged, tick("a", "A")).length, 2);
});

Deno.test("what is no list is refused in a sentence", () => {
  for (
    const text of [
      "a,b\n",
      '"',
      "table,row,finding,reviewer,note\npositions,a,perhaps,,\n",
      "table,row,finding,reviewer,note\n,a,agrees,,\n",
    ]
  ) {
    const found = ticksIn(text);
    assert(typeof found === "string" && found.startsWith("Cannot read the list"), text);
  }
  assertEquals(ticksIn(""), []);
});
