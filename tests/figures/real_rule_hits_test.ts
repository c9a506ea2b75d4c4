import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { ruleHits } from "../../pipeline/figures/rule_hits/figure.ts";
import { rules } from "../../pipeline/measures/social_choice/rules.ts";
import { drawn } from "./drawn.ts";

const real = realTable;
const cellsOf = (rows: readonly DataRow[]) => rows.filter(({ episode }) => episode !== null);
const totalsOf = (rows: readonly DataRow[]) => rows.filter(({ episode }) => episode === null);

Deno.test("every cell and every total stands in the tables, and none is left out", () => {
  const { rows } = ruleHits(readerOf(real));
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
  const { rows } = ruleHits(readerOf(real));
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
  const { rows } = ruleHits(readerOf(real));
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
  const { rows, alt } = ruleHits(readerOf(real));
  const drawn = new Set(totalsOf(rows).map(({ rule }) => rule));
  assertEquals([...drawn], rules.map(({ id }) => id));
  for (const { name, ballots, hits } of totalsOf(rows)) {
    if (ballots === "all") {
      assert(new RegExp(`${name} ${Math.round(10 * Number(hits)) / 10}[,;]`).test(alt), alt);
    }
  }
});

Deno.test("the picture keeps to the width of figures", async () => {
  assertEquals((await drawn(ruleHits(readerOf(real)))).width, 650);
});
