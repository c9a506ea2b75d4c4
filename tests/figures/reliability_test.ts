import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { reliability } from "../../pipeline/figures/reliability/figure.ts";
import { describedFindings } from "../../pipeline/tables/derived/findings/all.ts";
import { readerOf, realRead, realTable } from "../fixtures/real_tables.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

/** A variable of linkages read twice, with all its units or one grade. */
function line(column: string, alpha: number | null, more: DataRow = {}): DataRow {
  return {
    ...{ table: "linkages", column, metric: "nominal", confidence: "all", sampled: 40, units: 40 },
    ...{ alpha, alpha_low: alpha && alpha - 0.1, alpha_high: alpha && alpha + 0.05 },
    ...{ mean_absolute_difference: null, share_within_10: null, share_equal: 0.7, ...more },
  };
}

const position = {
  ...{ table: "positions", metric: "interval", units: 31, mean_absolute_difference: 8.26 },
  ...{ share_within_10: 0.76, share_equal: 0.15 },
};
const lines: readonly DataRow[] = [
  line("depth", 0.6, { metric: "ordinal", mean_absolute_difference: 0.5 }),
  line("depth", 0.7, { confidence: "A", units: 12 }),
  line("depth", 0.2, { confidence: "B", units: 9 }),
  line("domain", 0.8),
  line("initiator", 0.7),
  line("position", 0.9, position),
  line("stage", 0.3, { table: "positions" }),
];
const cell = (table: string, column: string, findings: string) => ({ table, column, findings });
const claim = (finding: string, chapter: string, verdict: string): DataRow => ({
  ...{ finding, chapter, verdict, short: `Claim ${finding}` },
});
const tables: Readonly<Record<string, readonly DataRow[]>> = {
  "findings/reliability": lines,
  "findings/findings": [
    claim("a", "1", "supported"),
    claim("b", "1", "contradicted"),
    claim("c", "4", "supported"),
    claim("d", "4", "between"),
  ],
  "findings/estimates": [
    { finding: "a", part: "earliest word" },
    { finding: "b", part: "earliest word" },
    { finding: "b", part: "form, word coded as an opening" },
    { finding: "c", part: null },
  ],
  "findings/cells": [
    cell("positions", "position", "a;b"),
    cell("positions", "position", "b"),
    cell("positions", "salience", "b"),
    cell("linkages", "depth", "c"),
    cell("linkages", "initiator", "d"),
  ],
};
const made = (change: Readonly<Record<string, readonly DataRow[]>> = {}) =>
  reliability(readerOf((name) => change[name] ?? tables[name]!));

Deno.test("variables stand from the best read on, then what was not read twice", () => {
  const { rows } = made();
  assertEquals(
    rows.map(({ column, confidence, carries }) => [column, confidence, carries]),
    [
      ["position", "all", "firm"],
      ["domain", "all", "firm"],
      ["initiator", "all", "tentative"],
      ["depth", "all", "too little"],
      // The grade with nine units is too small, and its own alpha says what the grade carries.
      ["depth", "A", "tentative"],
      ["stage", "all", "too little"],
      ["salience", "all", "not read twice"],
    ],
  );
});

Deno.test("a claim rests on the cells that enter it once, and on the stage by its tests", () => {
  const findings = Object.fromEntries(
    made().rows.map(({ column, findings, claims }) => [column, [findings, claims]]),
  );
  assertEquals(findings, {
    position: ["a;b", 2],
    domain: ["", 0],
    initiator: ["d", 1],
    depth: ["c", 1],
    stage: ["b", 1],
    salience: ["b", 1],
  });
});

Deno.test("the title names what is not read alike and counts the claims that rest on it", () => {
  assertEquals(
    made().title,
    "Two readers agree on 3 of 5 variables, but not on the depth of an institution and the stage " +
      "of the talks; 2 of 4 claims rest on these",
  );
  assertEquals(
    made({ "findings/reliability": lines.slice(3, 6) }).title,
    "Two readers agree on all 3 variables well enough for tentative conclusions at least",
  );
});

Deno.test("a mark is reached by an alpha that equals it, and missed by no alpha at all", () => {
  const carries = (alpha: number | null) =>
    made({ "findings/reliability": [line("depth", alpha)] }).rows[0]!["carries"];
  assertEquals([0.8, 0.799, 0.667, 0.666, null].map(carries), [
    ...["firm", "tentative", "tentative", "too little", "too little"],
  ]);
});

Deno.test("the caption says what was lost, was not read twice and bears on nothing", () => {
  const text = wholeCaption(made().caption);
  assertStringIncludes(text, "Position of a side: of 40 rows drawn the second reader found 31.");
  assertStringIncludes(text, "Not read twice, though claims rest on it: the salience of an issue.");
  assertStringIncludes(text, "No claim rests on the domain of an institution.");
  assertStringIncludes(text, "Supported claims that rest on what is not read alike: “Claim c”.");
  assertStringIncludes(
    wholeCaption(made({ "findings/reliability": lines.slice(3, 6) }).caption),
    "No supported claim rests on what is not read alike.",
  );
});

Deno.test("alphas, intervals, marks and numbers are drawn, and what is not read alike stands out", async () => {
  const { marks, texts } = await drawn(made());
  const red = "#d55e00";
  // Depth and stage; above them a sample, and the claims b and c.
  const weak = like(marks, { kind: "symbol", fill: red });
  assertEquals(weak.map(({ shape }) => shape), Array(5).fill("square"));
  assertEquals(like(marks, { kind: "rule", stroke: red }).length, 2);
  assertEquals(like(marks, { kind: "rect", fill: "#f0e6dc" }).length, 4, "two lines, two columns");
  assertEquals(like(marks, { kind: "rule", dash: "3,2" }).length, 2);
  assertEquals(like(marks, { kind: "rule", stroke: "#222222" }).length, 3, "intervals of others");
  assertEquals(like(marks, { kind: "symbol", shape: "triangle" }).length, 2 + 1, "key and grade A");
  const words = texts.map(({ text }) => text);
  for (
    const text of [
      ...["Position of a side", "Depth of an institution", "position", "depth", "8.3 points"],
      ...["0.5 steps", "76%", "31", "not read twice", "Claim a", "Claim d", "0.667", "0.8"],
      ...[
        "What is coded",
        "units",
        "difference",
        "10 points",
        "equal",
        "steps",
        "Number of claims",
      ],
    ]
  ) assertEquals(words.filter((each) => each === text).length, 1, text);
});

Deno.test("a claim's marks stand on its line, below the variables that it rests on", async () => {
  const { marks, texts } = await drawn(made());
  const column = (text: string) => like(texts, { text }).find(({ angle }) => angle !== 0)!.x;
  const lineOf = (text: string) => like(texts, { text })[0]!.y;
  const symbols = like(marks, { kind: "symbol" });
  const standsAt = (claim: string, variable: string) =>
    symbols.filter(({ x, y }) =>
      Math.abs(x - column(variable)) < 6 && Math.abs(y - lineOf(claim)) < 6
    ).length;
  assertEquals(
    ["position", "stage", "salience", "depth"].map((each) => standsAt("Claim b", each)),
    [1, 1, 1, 0],
  );
  assertEquals(["depth", "position"].map((each) => standsAt("Claim c", each)), [1, 0]);
});

Deno.test("every variable of the real tables has words, and every number stands there", async () => {
  const figure = reliability(readerOf(realTable));
  const lines = realRead(describedFindings.reliability);
  for (const row of figure.rows) {
    assert(!`${row["name"]}`.includes("("), `${row["name"]}`);
    const same = lines.find(({ table, column, confidence }) =>
      table === row["table"] && column === row["column"] && confidence === row["confidence"]
    );
    for (const column of ["alpha", "alpha_low", "alpha_high", "share_within_10"] as const) {
      assertEquals(row[column], same?.[column] ?? null);
    }
  }
  const picture = await drawn(figure);
  assertEquals(picture.width, 650);
  assert(picture.height <= 850, `${picture.height}`);
  for (const { short } of realTable("findings/findings")) {
    assertEquals(wordsOf(picture).filter((text) => text === short).length, 1, `${short}`);
  }
});
