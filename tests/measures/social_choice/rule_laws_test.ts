import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { rules } from "../../../pipeline/measures/social_choice/rules.ts";
import { type Ballots, hit, type Rule } from "../../../pipeline/measures/social_choice/winners.ts";
import { utilitarian } from "../../../pipeline/measures/social_choice/utilitarian_rules.ts";
import { made, named } from "./made_ballots.ts";

/** Winners of every rule by its id. */
function allWinners(ballots: Ballots): Record<string, string> {
  return Object.fromEntries(rules.map(({ id, winners }) => [id, named(winners(ballots))]));
}

// Small integers, so that scores either tie or differ by much more than the tolerance.
const forms = fc.integer({ min: 1, max: 5 });
const cell = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
const ballotsOf = (states: { minLength: number; maxLength: number }) =>
  forms.chain((count) =>
    fc.tuple(
      fc.array(
        fc.tuple(
          fc.array(cell, { minLength: count, maxLength: count }),
          fc.integer({ min: 1, max: 9 }),
        ),
        states,
      ),
      fc.integer({ min: 0, max: 2 ** count - 1 }),
    ).map(([rows, candidates]) => ({
      rows: rows.map(([row]) => row),
      power: rows.map(([, power]) => power),
      candidates,
      forms: count,
    }))
  );
const anyBallots = ballotsOf({ minLength: 1, maxLength: 6 });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Moves what stands at `order[i]` to place i. */
function permuted<T>(values: readonly T[], order: readonly number[]): T[] {
  return order.map((from) => values[from]!);
}

Deno.test("winners are candidates, and a hit summed over forms is 1 or 0", () => {
  fc.assert(fc.property(anyBallots, ({ rows, ...options }) => {
    for (const { winners } of rules) {
      const won = winners(made(rows, options));
      assertEquals(won & ~options.candidates, 0);
      const hits = Array.from({ length: options.forms }, (_, form) => hit(won, form));
      assertAlmostEquals(hits.reduce((sum, each) => sum + each, 0), won === 0 ? 0 : 1);
    }
  }));
});

Deno.test("scaling all intensities changes no winner", () => {
  fc.assert(fc.property(anyBallots, factor, ({ rows, ...options }, scale) => {
    const scaled = rows.map((row) => row.map((value) => value === null ? null : value * scale));
    assertEquals(allWinners(made(scaled, options)), allWinners(made(rows, options)));
  }));
});

Deno.test("relabelled states elect the same, relabelled forms relabelled winners", () => {
  const shuffled = anyBallots.chain((ballots) =>
    fc.record({
      ballots: fc.constant(ballots),
      states: fc.shuffledSubarray([...ballots.rows.keys()], { minLength: ballots.rows.length }),
      forms: fc.shuffledSubarray([...Array(ballots.forms).keys()], { minLength: ballots.forms }),
    })
  );
  fc.assert(fc.property(shuffled, ({ ballots: { rows, power, candidates }, states, forms }) => {
    const relabelled = (set: number) =>
      forms.reduce((sum, from, to) => (set & (1 << from)) !== 0 ? sum | (1 << to) : sum, 0);
    const before = made(rows, { power, candidates });
    const byState = made(permuted(rows, states), { power: permuted(power, states), candidates });
    const byForm = made(rows.map((row) => permuted(row, forms)), {
      power,
      candidates: relabelled(candidates),
    });
    for (const { id, winners } of rules) {
      assertEquals(winners(byState), winners(before), id);
      assertEquals(winners(byForm), relabelled(winners(before)), id);
    }
  }));
});

Deno.test("rules of order heed no more than order", () => {
  fc.assert(fc.property(anyBallots, ({ rows, ...options }) => {
    const bent = rows.map((row) => row.map((value) => value === null ? null : value ** 3 - 7));
    for (const { id, heedsIntensity, winners } of rules) {
      if (heedsIntensity) continue;
      assertEquals(winners(made(bent, options)), winners(made(rows, options)), id);
    }
  }));
  // B is worth more in all until what the third state wants grows; A leads in order throughout.
  const named2 = (third: number) =>
    rules.filter(({ heedsIntensity }) => heedsIntensity)
      .map(({ winners }) => named(winners(made([[60, 50, 0], [60, 50, 0], [0, third, 100]]))));
  assertEquals(named2(10), Array(4).fill("A"));
  assertEquals(named2(90), Array(4).fill("B"));
});

const raw = ["utilitarian", "power-utilitarian"];

Deno.test("only raw utilitarian minds another scale of one state's intensities", () => {
  const shift = fc.integer({ min: 0, max: 50 });
  fc.assert(fc.property(anyBallots, fc.nat(5), factor, shift, (ballots, at, scale, add) => {
    const { rows, ...options } = ballots;
    const rescaled = rows.map((row, state) =>
      state !== at % rows.length
        ? row
        : row.map((value) => value === null ? null : value * scale + add)
    );
    const others = (ballots: Ballots) =>
      Object.entries(allWinners(ballots)).filter(([id]) => !raw.includes(id));
    assertEquals(others(made(rescaled, options)), others(made(rows, options)));
  }));
  const winner = (first: number) => named(utilitarian(made([[first, 0], [0, 5]])));
  assertEquals([winner(1), winner(10)], ["B", "A"]);
});

Deno.test("with equal power, rules by power elect what their twins do", () => {
  fc.assert(fc.property(anyBallots, factor, ({ rows, candidates }, each) => {
    const winners = allWinners(made(rows, { power: rows.map(() => each), candidates }));
    for (const { id, weighs } of rules) {
      if (weighs === "by power") assertEquals(winners[id], winners[id.replace("power-", "")], id);
    }
  }));
});

Deno.test("rules that weigh states alike mind no power", () => {
  fc.assert(fc.property(anyBallots, ({ rows, ...options }) => {
    const turned = { ...options, power: options.power.toReversed() };
    for (const { id, weighs, winners } of rules) {
      if (weighs !== "alike") continue;
      assertEquals(winners(made(rows, turned)), winners(made(rows, options)), id);
    }
  }));
});

Deno.test("power of another scale changes no winner", () => {
  const scales = fc.oneof(factor, fc.double({ min: 1e-12, max: 1e12, noNaN: true }));
  fc.assert(fc.property(anyBallots, scales, ({ rows, power, candidates }, scale) => {
    const scaled = power.map((each) => each * scale);
    assertEquals(
      allWinners(made(rows, { power: scaled, candidates })),
      allWinners(made(rows, { power, candidates })),
    );
  }));
});

Deno.test("all rules name what is best to one state alone that tells forms apart", () => {
  fc.assert(fc.property(ballotsOf({ minLength: 1, maxLength: 1 }), ({ rows, ...options }) => {
    const ranked = rows[0]!.map((value, form) =>
      (options.candidates & (1 << form)) === 0 ? null : value
    );
    const known = ranked.filter((value) => value !== null);
    fc.pre(new Set(known).size > 1);
    const top = ranked.reduce(
      (sum: number, value, form) => value === Math.max(...known) ? sum | (1 << form) : sum,
      0,
    );
    const all: readonly Rule[] = rules.map(({ winners }) => winners);
    for (const winners of all) assertEquals(winners(made(rows, options)), top);
  }));
});
