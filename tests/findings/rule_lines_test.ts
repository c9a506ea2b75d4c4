import type { HitLine } from "../../pipeline/tables/derived/findings/rule_hits.ts";
import { assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { hitLines, ruleLines } from "../../pipeline/findings/tables/rules.ts";
import { capabilityRow, episodeRow, preferenceRow } from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";

/** Three states that rank two forms. */
const evidence = evidenceOf({
  ...noRows(),
  episodes: [episodeRow("E", { ally_states: ["AUS", "JPN"], resulting_form: "bilateral" })],
  preferences: ([["AUS", 0, 100], ["JPN", 60, 20], ["USA", 70, 30]] as const).flatMap(
    ([state, none, bilateral]) => [
      preferenceRow("E", [state], "none", none),
      preferenceRow("E", [state], "bilateral", bilateral),
    ],
  ),
  capabilities: [capabilityRow("AUS", 0.1), capabilityRow("JPN", 0.2), capabilityRow("USA", 0.4)],
});
const coded = codedEvidence(evidence);
const hits = hitLines(evidence, coded, { evidence, coded });

/** What a rule names with some ballots, and its hit. */
function namedBy(rule: string, ballots: string) {
  const found = hits.filter((each) => each.rule === rule && each.ballots === ballots);
  assertEquals(found.length, 1, `${rule}, ${ballots}`);
  const [{ winners, hit, states }] = found as [HitLine];
  return [winners, hit, states];
}

Deno.test("without a state the other states' ballots decide, each with its own power", () => {
  // Bilateral is worth 150 in all, none 130; without Australia 50 and 130, without Japan 130 and 70,
  // without the United States 120 and 60.
  assertEquals(namedBy("utilitarian", "all"), ["bilateral", 1, 3]);
  assertEquals(namedBy("utilitarian", "AUS"), ["none", 0, 2]);
  assertEquals(namedBy("utilitarian", "JPN"), ["bilateral", 1, 2]);
  assertEquals(namedBy("utilitarian", "USA"), ["bilateral", 1, 2]);
  // Australia alone puts bilateral first, so that without one of the others the two are even.
  assertEquals(namedBy("plurality", "AUS"), ["none", 0, 2]);
  assertEquals(namedBy("plurality", "JPN"), ["none;bilateral", 0.5, 2]);
  assertEquals(namedBy("plurality", "USA"), ["none;bilateral", 0.5, 2]);
  // 0.4 against 0.1, and 0.2 against 0.1.
  assertEquals(namedBy("power-plurality", "JPN"), ["none", 0, 2]);
  assertEquals(namedBy("power-plurality", "USA"), ["none", 0, 2]);
});

/** Lines of the utilitarian rule with given hits and chances. */
function linesOf(ballots: string, of: readonly (readonly [hit: number, chance: number])[]) {
  return of.map(([hit, chance], at): HitLine => ({
    ballots,
    episode: `${at}`,
    rule: "utilitarian",
    states: 2,
    candidates: 2,
    winners: "none",
    resulted: "none",
    hit,
    chance,
  }));
}

Deno.test("hits to expect of chance, and how likely as many are, by hand", () => {
  const both = (first: number, second: number) => linesOf("all", [[first, 1 / 2], [second, 1 / 3]]);
  const lineOf = (lines: readonly HitLine[]) =>
    ruleLines(lines).find(({ ballots, rule }) => ballots === "all" && rule === "utilitarian")!;
  // No hit is always reached; one or more unless both miss, 1/2 x 2/3; two with 1/2 x 1/3. Half a hit
  // takes a whole one.
  const expected = [[0, 0, 1], [1, 0, 2 / 3], [0.5, 0, 2 / 3], [1, 1, 1 / 6]] as const;
  for (const [first, second, chance] of expected) {
    const { episodes, hits, expected_by_chance, p } = lineOf(both(first, second));
    assertEquals([episodes, hits], [2, first + second]);
    assertAlmostEquals(expected_by_chance, 5 / 6, 1e-12);
    assertAlmostEquals(p, chance, 1e-12, `hits ${first} and ${second}`);
  }
  // Neither other ballots nor other rules count.
  assertEquals(lineOf([...both(1, 1), ...linesOf("AUS", [[0, 1]])]).hits, 2);
  assertEquals(ruleLines(both(1, 1)).filter(({ episodes }) => episodes > 0).length, 1);
});
