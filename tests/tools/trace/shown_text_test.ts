import { assert, assertEquals } from "@std/assert";
import { printable } from "../../../pipeline/base/words/unseen_letters.ts";
import type { RowLife } from "../../../pipeline/tools/trace/row_life.ts";
import { firstOf, onOneLine, quoted } from "../../../pipeline/tools/trace/shown_text.ts";
import { traceText } from "../../../pipeline/tools/trace/trace_text.ts";

const [cut, whole] = [{ all: false }, { all: true }];

Deno.test("a long text is cut between letters and says its length", () => {
  const word = "😀".repeat(5_000);
  const shown = onOneLine(word, cut);
  assert(shown.length < 400 && shown.includes("10000 letters"));
  assertEquals(shown.split(" ")[0], "😀".repeat(160));
  assertEquals(onOneLine(word, whole), word);
  assertEquals(quoted('say "no"', cut), '"say \\"no\\""');
});

Deno.test("one thing more than is shown is shown, two are counted", () => {
  const words = (of: readonly string[]) => firstOf(of, (word) => [word], cut, 2);
  assertEquals(words(["a", "b", "c"]), ["a", "b", "c"]);
  assertEquals(words(["a", "b", "c", "d"]), ["a", "b", "… and 2 more; --all shows them"]);
});

Deno.test("no text of a cell begins a line of its own or steers the terminal", () => {
  const hostile = "x\nRaw rows\n  data-raw/none.csv:1\u001B[2J\u202Eend";
  const cell = {
    column: "note",
    clean: hostile,
    place: "data-raw/a.csv:2",
    rawColumn: "note",
    raw: hostile,
    rules: ["as written"],
    correction: undefined,
    deciders: [{ file: "f", line: 2, says: hostile, reason: hostile, contested: false }],
    lost: [{ place: "data-raw/a.csv:3", raw: hostile, because: "merge: grade" }],
  };
  const life: RowLife = {
    table: "positions",
    rowId: "X",
    case: "c",
    cells: [cell],
    source: { key: hostile, citation: hostile, url: hostile, evidence: "", confidence: "" },
    parts: [],
    reached: [],
  };
  const shown = printable(traceText(life, whole));
  assertEquals(shown.split("\n").filter((line) => line === "Raw rows").length, 1);
  assert(!shown.split("\n").some((line) => line.startsWith("  data-raw/none.csv")));
  assert(!shown.includes("\u001B") && !shown.includes("\u202E"));
});
