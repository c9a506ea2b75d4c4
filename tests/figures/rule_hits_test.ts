import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { ruleHits } from "../../pipeline/figures/rule_hits/figure.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;
const cellsOf = (rows: readonly DataRow[]) => rows.filter(({ episode }) => episode !== null);

/** A line of `rule_hits` with two candidates. */
function hit(ballots: string, episode: string, rule: string, hit: number): DataRow {
  const winners = hit === 1 ? "bilateral" : hit === 0 ? "none" : "bilateral;none";
  const chance = 0.5;
  return {
    ballots,
    episode,
    rule,
    states: 3,
    candidates: 2,
    winners,
    resulted: "bilateral",
    hit,
    chance,
  };
}

/** Rules of a test, one of each kind of the two-by-two. */
const named = [
  { rule: "copeland", name: "Copeland", heeds_intensity: false, weighs: "alike" },
  { rule: "utilitarian", name: "Utilitarian", heeds_intensity: true, weighs: "alike" },
  { rule: "power-borda", name: "Power-weighted Borda", heeds_intensity: false, weighs: "by power" },
  { rule: "power-sum", name: "Power-weighted sum", heeds_intensity: true, weighs: "by power" },
];

/** A line of `rules`. */
function line(ballots: string, rule: typeof named[number], hits: number): DataRow {
  return { ballots, ...rule, episodes: 2, hits, expected_by_chance: 1, p: 0.25 };
}

/** Two episodes and the rules; hits by rule with all ballots and without known rows. */
function made(
  all: readonly number[],
  again: readonly number[],
  more: readonly DataRow[] = [],
  tables: Readonly<Record<string, readonly DataRow[]>> = {},
) {
  return ruleHits(
    readerOf((table) =>
      table === "findings/rules"
        ? named.flatMap((rule, at) => [
          line("all", rule, all[at]!),
          line("without known rows", rule, again[at]!),
        ])
        : table !== "findings/rule_hits"
        ? tables[table] ?? []
        : [
          ...named.flatMap(({ rule }, at) => [
            hit("all", "B-1951", rule, Math.min(1, all[at]!)),
            hit("all", "A-1960", rule, Math.max(0, all[at]! - 1)),
          ]),
          ...more,
        ]
    ),
  );
}

Deno.test("the title says for both ways to weigh states what intensity adds", () => {
  assertEquals(
    made([1, 1.5, 1.5, 0], [1, 2, 1, 0]).title,
    "Rules that heed intensity name the result more often than order alone where states " +
      "weigh alike (1.5 against 1.0 of 2), and less often where they weigh by power (0.0 against 1.5)",
  );
  assertStringIncludes(
    made([1, 1, 1, 1], [2, 1, 1, 2]).title,
    "name the result as often as order alone where states weigh alike (1.0 against 1.0 of 2), " +
      "and as often where they weigh by power (1.0 against 1.0)",
  );
});

Deno.test("the title says which lead rests on rows from memory", () => {
  const { title } = made([2, 1.5, 0.5, 1], [1.5, 2, 1, 1]);
  assertStringIncludes(
    title,
    "less often than order alone, though not without rows from memory, where states",
  );
  assertStringIncludes(title, "and more often, though not without rows from memory, where they");
});

Deno.test("a cell hinges on each state without which the result comes to be named or ceases to be", () => {
  const { rows, caption: below } = made([1, 1.5, 0, 0], [1, 1, 0, 0], [
    hit("USA", "B-1951", "copeland", 0),
    hit("AUS", "B-1951", "copeland", 0),
    hit("NZL", "B-1951", "copeland", 0.5),
    hit("USA", "A-1960", "utilitarian", 1),
    hit("USA", "B-1951", "power-borda", 0.5),
    hit("without known rows", "B-1951", "utilitarian", 0),
  ]);
  const hinges = cellsOf(rows).filter(({ hinges_on }) => hinges_on !== "");
  assertEquals(
    hinges.map(({ rule, episode, hinges_on }) => `${rule} ${episode} ${hinges_on}`),
    ["copeland B-1951 AUS;USA", "power-borda B-1951 USA"],
  );
  assertStringIncludes(
    wholeCaption(below),
    "In 1 of 8 cells the US ballot alone turns the result",
  );
});

Deno.test("the caption says where another choice would turn the verdict on either claim", () => {
  const choice = (instead: string, verdict: string, finding = "intensity-at-equal-weights") => ({
    finding,
    chosen: "forms can win that half rank",
    instead,
    estimate: -0.0833,
    verdict,
    verdict_as_chosen: "supported",
  });
  const below = wholeCaption(
    made([1, 1, 1, 1], [1, 1, 1, 1], [], {
      "findings/estimates": [
        { finding: "top-issue", estimate: 0.9 },
        { finding: "intensity-at-equal-weights", estimate: 0.2917 },
        { finding: "intensity-at-power-weights", estimate: 0.1 },
      ],
      "robustness/alternatives": [
        choice("all forms can", "contradicted"),
        choice("each episode counts alike", "supported"),
        choice("half can", "between", "intensity-at-power-weights"),
        choice("other claim", "contradicted", "top-issue"),
      ],
    }).caption,
  );
  assertStringIncludes(
    below,
    "mere order with states weighing alike, in shares of the negotiations, is 0.29 (supported) " +
      "where forms can win that half rank, but −0.08 (contradicted) where instead all forms can.",
  );
  assertStringIncludes(below, "by power, in shares of the negotiations, is 0.10 (supported) where");
  assert(!below.includes("each episode") && !below.includes("other claim"), below);
});

Deno.test("columns bear the names of negotiations, and ids where there are none", () => {
  const { rows } = made([1, 1, 1, 1], [1, 1, 1, 1], [], {
    episode_names: [{ episode: "B-1951", name: "Treaty B's talks, 1951", opens: "1951" }],
  });
  assertEquals(
    new Set(cellsOf(rows).map(({ episode, episode_name }) => `${episode}: ${episode_name}`)),
    new Set(["B-1951: Treaty B’s talks, 1951", "A-1960: A-1960"]),
  );
  const unnamed = cellsOf(ruleHits(readerOf(real)).rows).filter((row) =>
    row["episode_name"] === row["episode"]
  );
  assertEquals(unnamed, []);
});

Deno.test("negotiations stand as they opened, whatever their ids, and rules by their kind", () => {
  const tables = {
    episode_names: [
      { episode: "A-1960", name: "The later name, 1960", opens: "1949-05" },
      { episode: "B-1951", name: "Treaty, 1951", opens: "1951-02-01" },
    ],
  };
  const { rows } = made([1, 1, 1, 1], [1, 1, 1, 1], [], tables);
  assertEquals(cellsOf(rows).map(({ rule, episode }) => `${rule} ${episode}`), [
    ...["copeland A-1960", "copeland B-1951", "utilitarian A-1960", "utilitarian B-1951"],
    ...["power-borda A-1960", "power-borda B-1951", "power-sum A-1960", "power-sum B-1951"],
  ]);
});

const green = "#009e73";

Deno.test("each cell is outlined, and filled as far as the rule names the result", async () => {
  const { marks } = await drawn(made([1, 1.5, 0, 0], [1, 1, 0, 0]));
  const boxes = like(marks, { kind: "rect", stroke: "#b0b0b0" });
  assertEquals(boxes.length, 3 + 8);
  const wide = (path: string) => Math.round(Number(/h([-\d.]+)v/.exec(path)![1]));
  const filled = like(marks, { kind: "rect", fill: green });
  assertEquals(filled.map(({ path }) => wide(path)), [143, 143, 72, 143, 72, 0]);
});

Deno.test("rules, kinds, negotiations and the forms that resulted are named", async () => {
  const texts = wordsOf(
    await drawn(made([1, 1, 1, 1], [1, 1, 1, 1], [], {
      episode_names: [{ episode: "B-1951", name: "Treaty B's talks, 1951", opens: "1951" }],
    })),
  );
  for (
    const text of [
      ...["Copeland", "Utilitarian", "Power-weighted Borda", "Treaty B’s talks 1951", "A-1960"],
      ...["Order of forms alone, states alike", "Heeding intensity, states alike"],
      ...["Order of forms alone, by power", "Heeding intensity, by power", "Form that resulted:"],
      ...["named alone", "named with another", "not named", "USA", "turns without the", "hits"],
      ...[
        "ballot of that state",
        "Hits, and the chance p that",
        "random picks have as many or more",
      ],
      ...["all rows, of 2", "without known rows, of 2", "chance: 1 and 1", "0", "2"],
    ]
  ) assertEquals(texts.filter((each) => each === text).length, 1, text);
  assertEquals(texts.filter((each) => each === "bilateral").length, 2);
  assertEquals(texts.filter((each) => each === "1, p = 0.25").length, 8);
});

Deno.test("a cell names up to three states and counts those beyond two where there are more", async () => {
  const without = (count: number) =>
    ["AUS", "NZL", "THA", "TWN", "USA"].slice(0, count)
      .map((state) => hit(state, "B-1951", "copeland", 0));
  const namesOf = async (count: number) => {
    const { texts } = await drawn(made([1, 1, 1, 1], [1, 1, 1, 1], without(count)));
    return texts.filter(({ size, y }) => size === 9 && y > 200).map(({ lines }) => lines);
  };
  assertEquals(await namesOf(0), []);
  assertEquals(await namesOf(1), [["AUS"]]);
  assertEquals(await namesOf(3), [["AUS", "NZL", "THA"]]);
  assertEquals(await namesOf(5), [["AUS", "NZL", "+3"]]);
});

Deno.test("each total has its dot, its tick of chance and a line between them", async () => {
  const { marks } = await drawn(made([2, 1.5, 0, 1], [1, 0.5, 0, 1]));
  const dots = like(marks, { kind: "symbol", shape: "circle", stroke: green });
  assertEquals(like(dots, { fill: green }).length, 1 + 4);
  assertEquals(like(dots, { fill: "#ffffff" }).length, 1 + 4);
  const [chance] = like(marks, { kind: "rule", role: "mark" }).map(({ x }) => x);
  const across = dots.slice(0, 8).map(({ x }) => Math.round(x - chance!));
  // The scale of two hits is 88 pixels long, and chance gives one.
  assertEquals(across, [44, 0, 22, -22, -44, -44, 0, 0]);
  assertEquals(like(marks, { kind: "rect", fill: "#222222" }).length, 1 + 8);
});
