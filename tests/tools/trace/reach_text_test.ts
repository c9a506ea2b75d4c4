import { assertEquals } from "@std/assert";
import { reachText } from "../../../pipeline/tools/trace/reach_text.ts";

Deno.test("what a row reaches is told by what it is, and what no line is told of by itself", () => {
  const lines = reachText(
    [
      { kind: "table", name: "commitments", rows: 1 },
      { kind: "summary", name: "findings/estimates", at: [3, 5] },
      { kind: "summary", name: "evidence_base", at: undefined },
      { kind: "figure", name: "survival", at: undefined },
      { kind: "figure", name: "moves", at: [7] },
    ],
    { all: false },
  );
  assertEquals(lines, [
    "table commitments: 1 row refers to it",
    "derived table findings/estimates: 2 lines",
    "figure moves: row 7 of figures/moves.csv",
    "derived tables made of its whole table: evidence_base",
    "figures made of its whole table: survival",
    "no finding rests on it",
  ]);
});
