import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  eveOfShockLines,
  shockAllyLines,
  shockTestLines,
} from "../../pipeline/findings/tables/shocks.ts";
import type { AllyLinkage } from "../../pipeline/persistence/ally_linkages.ts";
import {
  codedDepths,
  type EveOfShock,
  evesOfShocks,
  institutionsOnEve,
  weighEve,
} from "../../pipeline/persistence/eve_of_shock.ts";
import { keptHadMore, keptHadMoreInSameShock } from "../../pipeline/persistence/kept_ties.ts";
import { pairPermutation, scoreOf } from "../../pipeline/persistence/pair_permutation.ts";
import { shockAllies } from "../../pipeline/persistence/shock_allies.ts";
import { linkagesByAlly } from "../../pipeline/summarise/linkages_by_ally.ts";
import { spanOf } from "../../pipeline/summarise/years.ts";
import { allyLinkages } from "../../pipeline/persistence/ally_linkages.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["shocks", "states", "linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

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

/** All orders of some things. */
function orders<Of>(things: readonly Of[]): Of[][] {
  return things.length === 0
    ? [[]]
    : things.flatMap((thing, at) =>
      orders(things.toSpliced(at, 1)).map((rest) => [thing, ...rest])
    );
}

/** The share of pairs as a plain double loop. */
function naive(values: readonly number[], group: readonly boolean[]): number {
  const pairs = values.flatMap((first, at) =>
    group[at]
      ? values.flatMap((second, other) =>
        group[other] ? [] : [first > second ? 1 : first === second ? 0.5 : 0]
      )
      : []
  );
  return pairs.reduce((sum: number, score) => sum + score, 0) / pairs.length;
}

Deno.test("the permutation agrees with shuffling the outcomes in all orders", () => {
  const members = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), {
    minLength: 2,
    maxLength: 6,
  }).filter((all) => all.some(([, kept]) => kept) && all.some(([, kept]) => !kept));
  fc.assert(
    fc.property(members, (all) => {
      const values = all.map(([value]) => value);
      const group = all.map(([, kept]) => kept);
      const found = pairPermutation(group, (a, b) => scoreOf(values[a]!, values[b]!));
      const shuffled = orders(group).map((order) => naive(values, order));
      const observed = naive(values, group);
      const most = Math.max(...shuffled);
      const share = (least: number) =>
        shuffled.filter((value) => value >= least - 1e-9).length / shuffled.length;
      assertAlmostEquals(found.statistic, observed);
      assertAlmostEquals(found.p, share(observed));
      assertAlmostEquals(found.smallestP, share(most));
    }),
    { numRuns: 60 },
  );
});

Deno.test("with too many ways to try all, drawing some gives nearly the same", () => {
  // 18 members, nine in the group: 48,620 ways. It has the eight greatest values and the least, which
  // loses to all nine others: U is 81 - 9 = 72.
  const values = Array.from({ length: 18 }, (_, at) => at);
  const group = values.map((value) => value > 9 || value === 0);
  const found = pairPermutation(group, (a, b) => scoreOf(values[a]!, values[b]!));
  assertEquals([found.exact, found.assignments], [false, 5000]);
  const exact = waysWithAtLeast(18, 9, 72) / 48_620;
  assertAlmostEquals(found.statistic, 72 / 81);
  assertAlmostEquals(found.p, exact, 0.003);
  assertEquals(found.smallestP, 1 / 5000);
});

/** Ways to choose a group of so many ranks with at least so large a U, by counting rank sums. */
function waysWithAtLeast(members: number, size: number, least: number): number {
  // By number chosen and sum of the ranks chosen, from 0.
  let ways = new Map([["0 0", 1]]);
  for (let rank = 0; rank < members; rank++) {
    const next = new Map(ways);
    for (const [key, count] of ways) {
      const [chosen, sum] = key.split(" ").map(Number) as [number, number];
      const with_ = `${chosen + 1} ${sum + rank}`;
      next.set(with_, (next.get(with_) ?? 0) + count);
    }
    ways = next;
  }
  return [...ways].reduce((all, [key, count]) => {
    const [chosen, sum] = key.split(" ").map(Number) as [number, number];
    return chosen === size && sum - size * (size - 1) / 2 >= least ? all + count : all;
  }, 0);
}

Deno.test("the other way round the share is what is missing to one, and larger values change nothing", () => {
  fc.assert(fc.property(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 9 })
      .filter((all) => new Set(all.map(([, kept]) => kept)).size === 2),
    (all) => {
      const group = all.map(([, kept]) => kept);
      const run = (value: (of: number) => number, of = group) =>
        pairPermutation(of, (a, b) => scoreOf(value(all[a]![0]), value(all[b]![0])));
      const found = run((value) => value);
      assertEquals(run((value) => 7 * value + 3), found);
      assertAlmostEquals(
        run((value) => value, group.map((kept) => !kept)).statistic,
        1 - found.statistic,
      );
      assert(found.p >= found.smallestP && found.smallestP >= 1 / found.assignments);
    },
  ));
});

Deno.test("real eves agree with the yearly counts of linkages", () => {
  const counts = linkagesByAlly(allyLinkages(real));
  for (const { ally, eve, count_low, count_high, organisation } of eveOfShockLines(real)) {
    const own = counts.filter((row) =>
      row.year === eve && row.ally === (organisation ? `${ally} members` : ally)
    );
    assertEquals(own.reduce((sum, { low }) => sum + low, 0), count_low, `${ally} ${eve}`);
    assertEquals(own.reduce((sum, { high }) => sum + high, 0), count_high, `${ally} ${eve}`);
  }
});

Deno.test("real lines: one a shock and ally, domains add up, bounds hold", () => {
  const lines = eveOfShockLines(real);
  assertEquals(lines.length, real.shocks.length);
  for (const line of lines) {
    const domains = line.consultation + line.command + line.basing_status + line.planning +
      line.intelligence + line.technology_industry + line.exercises + line.cost_sharing +
      line.assistance_training;
    assertEquals(domains, line.count_low);
    assertEquals(line.surely.split(";").filter(Boolean).length, line.count_low);
    assertEquals(
      line.possibly.split(";").filter(Boolean).length,
      line.count_high - line.count_low,
    );
    assert(line.weighted_low >= line.count_low && line.weighted_low <= 3 * line.count_low);
    assert(line.weighted_high >= line.weighted_low);
  }
});

Deno.test("real cases: Taiwan 1978 and New Zealand 1984 ended with many; Subic and Thailand had few", () => {
  const lines = eveOfShockLines(real);
  const misfit = (shock: string, ally: string) =>
    lines.find((line) => line.shock === shock && line.ally === ally)!.misfit;
  assertEquals(misfit("normalisation-1978", "TWN"), "many but lost");
  assertEquals(misfit("nz-ship-ban-1984", "NZL"), "many but lost");
  assertEquals(misfit("base-vote-1991", "PHL"), null);
  assertEquals(misfit("thai-withdrawal-1975", "THA"), null);
  assertEquals(misfit("thai-coup-2014", "THA"), "few but kept");
  const seato = lines.filter(({ ally }) => ally === "SEATO");
  assertEquals(seato.every(({ organisation, misfit }) => organisation && misfit !== null), true);
});

Deno.test("real eve by hand: Marshall Islands 1990", () => {
  const [eve] = evesOfShocks(real).filter(({ ally }) => ally === "MHL");
  assertEquals(eve!.institutions.map(({ institution }) => institution).sort(), [
    "RMI-JC",
    "RMI-KWAJ",
  ]);
  // Both of depth 2.
  assertEquals(weighEve(eve!.institutions, codedDepths(real.linkages)).weightedLow, 4);
});

Deno.test("real allies: eleven, of whom five were mostly kept, so 462 ways", () => {
  const allies = shockAllyLines(real);
  assertEquals(allies.length, 11);
  assertEquals(allies.filter((ally) => ally.mostly_kept).map(({ ally }) => ally), [
    "AUS",
    "FSM",
    "JPN",
    "KOR",
    "MHL",
  ]);
  const states = real.shocks.filter(({ ally }) => ally !== "SEATO");
  assertEquals(allies.reduce((sum, { shocks }) => sum + shocks, 0), states.length);
  const [main] = shockTestLines(real);
  // 5 x 6 pairs, 11! / (5! 6!) ways.
  assertEquals([main!.pairs, main!.assignments], [30, 462]);
  assertEquals(
    main!.statistic,
    naive(allies.map((ally) => ally.weighted_low), allies.map((ally) => ally.mostly_kept)),
  );
});

Deno.test("the readings bracket the main one and differ where they must", () => {
  const tests = new Map(shockTestLines(real).map((line) => [line.reading, line]));
  const statistic = (reading: string) => tests.get(reading)!.statistic;
  assert(statistic("least-favourable") <= statistic("main"));
  assert(statistic("most-favourable") >= statistic("main"));
  const uncontested = tests.get("uncontested")!;
  assertEquals(
    uncontested.allies,
    new Set(
      real.shocks.filter(({ contested, ally }) => !contested && ally !== "SEATO")
        .map(({ ally }) => ally),
    ).size,
  );
  // Marshall Islands and Micronesia were struck in 1990 only, South Vietnam, New Zealand and Taiwan
  // not: 2 x 3 of 30 pairs share no shock.
  assertEquals(tests.get("same-shock")!.pairs, 24);
  for (const { p, smallest_p, assignments } of tests.values()) {
    assert(p >= smallest_p && smallest_p >= 1 / assignments && p <= 1);
  }
});
