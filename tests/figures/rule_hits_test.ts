import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readSummary, tablePath } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { ruleHits } from "../../pipeline/figures/rule_hits/figure.ts";
import { yearOf } from "../../pipeline/figures/rule_hits/rows.ts";
import { rules } from "../../pipeline/measures/social_choice/rules.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)));
const cellsOf = (rows: readonly DataRow[]) => rows.filter(({ mark }) => mark === "cell");
const totalsOf = (rows: readonly DataRow[]) => rows.filter(({ mark }) => mark === "total");

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

/** A line of `rules`. */
function line(ballots: string, rule: string, kind: string, hits: number): DataRow {
  return { ballots, rule, name: rule, kind, episodes: 2, hits, expected_by_chance: 1, p: 0.25 };
}

/** Two episodes, a rule of each kind; hits by rule with all ballots and without known rows. */
function made(
  all: readonly number[],
  again: readonly number[],
  more: readonly DataRow[] = [],
  tables: Readonly<Record<string, readonly DataRow[]>> = {},
) {
  const named = [["copeland", "ordinal"], ["utilitarian", "intensity"], ["strongest", "power"]];
  return ruleHits((table) =>
    table === "findings/rules"
      ? named.flatMap(([rule, kind], at) => [
        line("all", rule!, kind!, all[at]!),
        line("without known rows", rule!, kind!, again[at]!),
      ])
      : table !== "findings/rule_hits"
      ? tables[table] ?? []
      : [
        ...named.flatMap(([rule], at) => [
          hit("all", "B-1951", rule!, Math.min(1, all[at]!)),
          hit("all", "A-1960", rule!, Math.max(0, all[at]! - 1)),
        ]),
        ...more,
      ]
  );
}

Deno.test("the title names the kind that is ahead under both counts", () => {
  assertEquals(
    made([1, 1.5, 0], [1, 2, 0]).title,
    "Among forms half the states rank, rules heeding intensity name the result most often: " +
      "1.5 of 2 (order 1, power 0, chance 1)",
  );
  assertStringIncludes(
    made([2, 1, 0], [2, 0, 1]).title,
    "rules of order alone name the result most often: 2 of 2 (intensity 1, power 0, chance 1)",
  );
});

Deno.test("the title names the kind that is behind where the counts differ on which is ahead", () => {
  const { title } = made([2, 1.5, 0.5], [1.5, 2, 1]);
  assertStringIncludes(title, "rules weighing power name the result least often: 0.5 of 2 (");
  assertStringIncludes(title, "(order 2, intensity 1.5, chance 1)");
});

Deno.test("the title names no kind where kinds are level or the counts contradict each other", () => {
  for (const again of [[1, 1, 1], [0, 1, 2]]) {
    assertStringIncludes(made([2, 1, 0], again).title, "hangs on the rows that rest on memory");
  }
});

Deno.test("a cell hinges on each state without which the result comes to be named or ceases to be", () => {
  const { rows, caption: below } = made([1, 1.5, 0], [1, 1, 0], [
    hit("USA", "B-1951", "copeland", 0),
    hit("AUS", "B-1951", "copeland", 0),
    hit("NZL", "B-1951", "copeland", 0.5),
    hit("USA", "A-1960", "utilitarian", 1),
    hit("USA", "B-1951", "strongest", 0.5),
    hit("without known rows", "B-1951", "utilitarian", 0),
  ]);
  const hinges = cellsOf(rows).filter(({ hinges_on }) => hinges_on !== "");
  assertEquals(
    hinges.map(({ rule, episode, hinges_on }) => `${rule} ${episode} ${hinges_on}`),
    ["copeland B-1951 AUS;USA", "strongest B-1951 USA"],
  );
  assertStringIncludes(
    wholeCaption(below),
    "In 1 of 6 cells the US ballot alone turns the result",
  );
});

Deno.test("the caption says where another choice of forms would turn the verdict", () => {
  const choice = (instead: string, verdict: string, finding = "intensity-names-form") => ({
    finding,
    chosen: "forms can win that half rank",
    instead,
    estimate: -0.0833,
    verdict,
    verdict_as_chosen: "supported",
  });
  const below = wholeCaption(
    made([1, 1, 1], [1, 1, 1], [], {
      "findings/estimates": [
        { finding: "outside-option", estimate: 0.9 },
        { finding: "intensity-names-form", estimate: 0.2917 },
        { finding: "intensity-names-form", estimate: 0.1 },
      ],
      "robustness/alternatives": [
        choice("all forms", "not supported"),
        choice("each episode alike", "supported"),
        choice("other claim", "not supported", "outside-option"),
      ],
    }).caption,
  );
  assertStringIncludes(
    below,
    "is 0.29 (supported) where forms can win that half rank, but −0.08 (not supported) with all forms.",
  );
  assert(!below.includes("each episode alike") && !below.includes("other claim"), below);
});

Deno.test("columns bear the names of negotiations, and ids where there are none", () => {
  const { rows } = made([1, 1, 1], [1, 1, 1], [], {
    episode_names: [{ episode: "B-1951", name: "Treaty B's talks, 1951" }],
  });
  assertEquals(
    new Set(cellsOf(rows).map(({ episode, episode_name }) => `${episode}: ${episode_name}`)),
    new Set(["B-1951: Treaty B’s talks, 1951", "A-1960: A-1960"]),
  );
  const unnamed = cellsOf(ruleHits(real).rows).filter((row) =>
    row["episode_name"] === row["episode"]
  );
  assertEquals(unnamed, []);
});

Deno.test("episodes stand in the order of their years and rules in the order of their kinds", () => {
  const { rows } = made([1, 1, 1], [1, 1, 1]);
  const places = cellsOf(rows).map(({ rule, episode, x, y }) => ({ rule, episode, x, y }));
  const [first, second] = places;
  assertEquals([first!.episode, second!.episode], ["B-1951", "A-1960"]);
  assert(Number(first!.x) < Number(second!.x));
  const down = ["copeland", "utilitarian", "strongest"].map((rule) =>
    Number(places.find((each) => each.rule === rule)!.y)
  );
  assertEquals(down, down.toSorted((a, b) => a - b));
  assertEquals(yearOf("SEATO-END-1975"), 1975);
});

Deno.test("every cell and every total stands in the tables, and none is left out", () => {
  const { rows } = ruleHits(real);
  const hits = real("findings/rule_hits");
  const totals = real("findings/rules");
  assertEquals(cellsOf(rows).length, hits.filter(({ ballots }) => ballots === "all").length);
  assertEquals(totalsOf(rows).length, totals.length);
  for (const cell of cellsOf(rows)) {
    const { rule, episode, chance, resulted, winners, states } = cell;
    const same = hits.find((each) =>
      each["ballots"] === "all" && each["rule"] === rule && each["episode"] === episode
    )!;
    assertEquals(
      [cell["hits"], chance, resulted, winners, states],
      [same["hit"], same["chance"], same["resulted"], same["winners"], same["states"]],
    );
  }
  for (const { rule, ballots, hits, chance, p, episodes } of totalsOf(rows)) {
    const same = totals.find((each) => each["rule"] === rule && each["ballots"] === ballots)!;
    assertEquals(
      [hits, chance, p, episodes],
      [same["hits"], same["expected_by_chance"], same["p"], same["episodes"]],
    );
  }
});

Deno.test("the cells of a rule sum to its total, and their chances to the chance of the total", () => {
  const { rows } = ruleHits(real);
  for (const { rule, hits, chance } of totalsOf(rows).filter(({ ballots }) => ballots === "all")) {
    const cells = cellsOf(rows).filter((cell) => cell["rule"] === rule);
    assertAlmostEquals(
      cells.reduce((sum, cell) => sum + Number(cell["hits"]), 0),
      Number(hits),
      1e-4,
    );
    const byChance = cells.reduce((sum, cell) => sum + Number(cell["chance"]), 0);
    assertAlmostEquals(byChance, Number(chance), 1e-4);
  }
});

Deno.test("a state on which a cell hinges turns it in the table, and no other state does", () => {
  const { rows } = ruleHits(real);
  const without = real("findings/rule_hits").filter(({ ballots }) =>
    /^[A-Z]{3}$/.test(`${ballots}`)
  );
  for (const { rule, episode, hits, hinges_on } of cellsOf(rows)) {
    const of = without.filter((each) => each["rule"] === rule && each["episode"] === episode);
    for (const { ballots, hit } of of) {
      const turns = (Number(hit) > 0) !== (Number(hits) > 0);
      assertEquals(`${hinges_on}`.split(";").includes(`${ballots}`), turns, `${episode} ${rule}`);
    }
  }
});

Deno.test("the figure draws every rule that is computed and says its hits in words", () => {
  const { rows, alt } = ruleHits(real);
  const drawn = new Set(totalsOf(rows).map(({ rule }) => rule));
  assertEquals([...drawn], rules.map(({ id }) => id));
  for (const { name, ballots, hits } of totalsOf(rows)) {
    if (ballots === "all") {
      assert(new RegExp(`${name} ${Math.round(10 * Number(hits)) / 10}[,;]`).test(alt), alt);
    }
  }
});

Deno.test("the picture keeps to the width of figures", async () => {
  const [, width] = /<svg[^>]* width="(\d+)"/.exec(await renderSvg(ruleHits(real)))!;
  assertEquals(Number(width), 650);
});
