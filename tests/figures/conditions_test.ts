import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { conditions } from "../../pipeline/figures/conditions/figure.ts";
import { conditionWords } from "../../pipeline/figures/conditions/words.ts";
import { conditionIssues } from "../../pipeline/tables/derived/findings/condition_issues.ts";
import { conditionNames } from "../../pipeline/tables/derived/findings/conditions.ts";
import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

/** A line of `conditions` under the earliest reading. */
function line(condition: string, value: string, share: number, more: DataRow = {}): DataRow {
  return {
    ...{ reading: "earliest", condition, value, label: value, issues: 20, read: 15, families: 7 },
    ...{ ally_ahead_share: share, ally_ahead_low: share - 0.1, ally_ahead_high: share + 0.1 },
    ...{ us_move: 10, us_move_low: 0, us_move_high: 25, ...more },
  };
}

const none = { ally_ahead_low: null, ally_ahead_high: null, us_move_low: null, us_move_high: null };

const lines: readonly DataRow[] = [
  line("ally", "JPN", 0.9, { ...none, families: 3 }),
  line("first_word", "us", 0.6),
  line("first_word", "ally", 0.3, { issues: 30 }),
  line("first_word", "same day or unknown", 0.1, none),
  line("period", "late", 0.4, { label: "late years" }),
  line("all", "all", 0.5, { label: "all contested issues" }),
  line("first_word", "us", 0.7, { reading: "coded", issues: 8 }),
];

const made = (of: readonly DataRow[] = lines) =>
  conditions(
    readerOf((table) =>
      table === "findings/conditions"
        ? of
        : table === "state_names"
        ? [{ state: "JPN", name: "Japan (before 1945 Empire)" }]
        : []
    ),
  );

Deno.test("the title says that it explores, and names the extremes among lines with an interval", () => {
  assertEquals(
    made().title,
    "Exploratory: the allies were ahead most often where the United States spoke first (60% of 20 " +
      "issues), least often where one of them spoke first (30% of 30)",
  );
  assertEquals(made([lines[0]!]).title, "Exploratory: when the allies got their way");
});

Deno.test("rows stand condition by condition in the order of the page, each under both measures", () => {
  const { rows } = made();
  const shares = rows.filter(({ measure }) => measure === "ally_ahead_share");
  assertEquals(shares.map(({ condition, label }) => `${condition}: ${label}`), [
    "all: all contested issues",
    "first_word: the United States",
    "first_word: an ally",
    "first_word: same day, or not known",
    "first_word: the United States",
    "period: late years",
    "ally: Japan",
  ]);
  assertEquals(rows.length, 2 * shares.length);
});

Deno.test("the caption counts lines without an interval and groups compared", () => {
  const text = wholeCaption(made().caption);
  assertStringIncludes(text, "No interval for 2 of 6 lines");
  assertStringIncludes(text, "looks at 5 groups of the same issues");
  assertStringIncludes(text, "No claim rests on this figure");
});

Deno.test("every condition of the table and every value of its columns has its words", () => {
  assertEquals(Object.keys(conditionWords), [...conditionNames]);
  for (const [condition, { values }] of Object.entries(conditionWords)) {
    if (!values) continue;
    const { kind } = conditionIssues.columns[condition as "first_word"];
    assertEquals(Object.keys(values), [...kind.allowed!], condition);
  }
});

Deno.test("each reading has its point under both measures, and a line where there is an interval", async () => {
  const picture = await drawn(made());
  const ink = "#222222";
  const dots = like(picture.marks, { kind: "symbol", shape: "circle" });
  // A sample of each in the key; six lines by the earliest word and one by the coded opening.
  assertEquals(like(dots, { fill: ink }).length, 1 + 2 * 6);
  assertEquals(like(dots, { fill: "#ffffff" }).length, 1 + 2);
  assertEquals(like(picture.marks, { kind: "rule", stroke: ink, role: "mark" }).length, 2 * 4);
  const texts = wordsOf(picture);
  for (
    const text of [
      ...["Who spoke first", "the United States", "an ally", "same day, or not known", "Japan"],
      ...["late years", "issues", "read", "families", "coded", "US ahead", "allies ahead"],
    ]
  ) assertEquals(texts.filter((each) => each === text).length, 1, text);
  // Issues of the second reading stand in the line of the first.
  assertEquals(texts.filter((each) => each === "8").length, 1);
});

Deno.test("the real figure keeps to the width, and draws every line of its table", async () => {
  const figure = conditions(readerOf(realTable));
  assertEquals(figure.rows.length, 2 * realTable("findings/conditions").length);
  assertEquals((await drawn(figure)).width, 650);
  assert(figure.title.startsWith("Exploratory"));
});
