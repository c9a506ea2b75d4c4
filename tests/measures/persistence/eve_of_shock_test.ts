import { assertAlmostEquals, assertEquals } from "@std/assert";
import type { AllyLinkage } from "../../../pipeline/measures/persistence/ally_linkages.ts";
import {
  type EveOfShock,
  institutionsOnEve,
  weighEve,
} from "../../../pipeline/measures/persistence/eve_of_shock.ts";
import {
  keptHadMore,
  keptHadMoreInSameShock,
} from "../../../pipeline/measures/persistence/kept_ties.ts";
import { shockAllies } from "../../../pipeline/measures/persistence/shock_allies.ts";
import { spanOf } from "../../../pipeline/base/dates/spans.ts";

type Part = readonly [id: string, start: string | null, end: string | null, depth: number];
const institution = (name: string, ...parts: Part[]): AllyLinkage => {
  const linkages = parts.map(([id, start, end, depth]) => ({
    id,
    depth,
    domain: "planning" as const,
    span: spanOf(start, end, end !== null),
  }));
  return {
    ally: "KOR",
    institution: name,
    domain: "planning",
    depth: Math.max(...linkages.map(({ depth }) => depth)),
    spans: linkages.map(({ span }) => span),
    linkages,
  };
};
const depths = new Map([["a", 1], ["b", 3], ["c", 2], ["d", 1]]);
const depthOf = (id: string) => depths.get(id)!;

Deno.test("the eve is 31 December of the year before, and only what stood then counts", () => {
  const linked = [
    // It deepened only in the year of the shock, in which its first form had ended.
    institution("X", ["a", "1960", "1971-02", 1], ["b", "1971-02", null, 3]),
    institution("Y", ["c", null, null, 2]),
    institution("Z", ["d", "1971-01-01", null, 1]),
  ];
  const found = institutionsOnEve({ ally: "KOR", date: "1971-07-15" }, linked);
  assertEquals(found.map(({ institution, surely, possibly }) => [institution, surely, possibly]), [
    ["X", ["a"], ["a"]],
    ["Y", [], ["c"]],
  ]);
  // X at depth 1; with Y, 1 + 2.
  assertEquals(weighEve(found, depthOf), {
    countLow: 1,
    countHigh: 2,
    weightedLow: 1,
    weightedHigh: 3,
  });
  assertEquals(institutionsOnEve({ ally: "JPN", date: "1971" }, linked), []);
});

Deno.test("an institution that stands in two forms has the depth of the deepest", () => {
  const linked = [institution("X", ["a", "1960", null, 1], ["b", null, null, 3])];
  const found = institutionsOnEve({ ally: "KOR", date: "1971" }, linked);
  // Surely only as a, possibly as b.
  assertEquals(weighEve(found, depthOf), {
    countLow: 1,
    countHigh: 1,
    weightedLow: 1,
    weightedHigh: 3,
  });
});

const eve = (
  ally: string,
  kept: boolean,
  depths: readonly number[],
  cells: Partial<EveOfShock> = {},
): EveOfShock => ({
  shock: "s",
  ally,
  organisation: false,
  eve: 1970,
  followed: kept ? "kept" : "reduced",
  kept,
  contested: false,
  evidence: "read",
  institutions: depths.map((depth) => ({
    institution: `${depth}`,
    surely: [`${depth}`],
    possibly: [`${depth}`],
    domain: "planning",
  })),
  ...cells,
});

Deno.test("means by ally; exactly half is not mostly; organisations are left out", () => {
  const found = shockAllies([
    eve("KOR", true, [3, 2], { shock: "s" }),
    eve("KOR", false, [1], { shock: "t" }),
    eve("JPN", true, [1]),
    eve("SEATO", true, [3], { organisation: true }),
  ], Number);
  assertEquals(found.map(({ ally, mostlyKept, kept }) => [ally, mostlyKept, kept]), [
    ["JPN", true, 1],
    ["KOR", false, 1],
  ]);
  // (5 + 1) / 2 and (2 + 1) / 2.
  assertEquals([found[1]!.mean.weightedLow, found[1]!.mean.countLow], [3, 1.5]);
});

Deno.test("pairs and the permutation by hand", () => {
  const allies = shockAllies(
    [eve("A", true, [3]), eve("B", true, [2]), eve("C", false, [2]), eve("D", false, [1])],
    Number,
  );
  // Pairs A-C 1, A-D 1, B-C 0.5, B-D 1: 3.5 of 4. Of the 6 choices of two, {A,B} and {A,C} give
  // 3.5, and none more.
  const { statistic, pairs, assignments, p, smallestP } = keptHadMore(allies);
  assertEquals([statistic, pairs, assignments], [3.5 / 4, 4, 6]);
  assertAlmostEquals(p, 2 / 6);
  assertAlmostEquals(smallestP, 2 / 6);
});

Deno.test("in the same shock only those are compared that it struck", () => {
  const at = (shock: string) => ({ shock });
  const allies = shockAllies([
    eve("A", true, [3], at("1")),
    eve("A", true, [1], at("2")),
    eve("B", false, [2], at("1")),
    eve("B", false, [2], at("2")),
    eve("C", false, [1], at("3")),
  ], Number);
  // A against B: more in the first, less in the second, so a half; C shares no shock. Choosing B or A
  // gives a half each, choosing C no pair.
  const { statistic, pairs, assignments, p } = keptHadMoreInSameShock(allies);
  assertEquals([statistic, pairs, assignments, p], [0.5, 1, 2, 1]);
});

Deno.test("without an ally of each kind there is no statistic", () => {
  const { statistic, p, smallestP } = keptHadMore(shockAllies([eve("A", true, [3])], Number));
  assertEquals([statistic, p, smallestP], [NaN, NaN, NaN]);
});
