import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  leadOver,
  leadRange,
  withRankedForms,
} from "../../../pipeline/measures/social_choice/intensity_lead.ts";
import { rules, rulesOfKind } from "../../../pipeline/measures/social_choice/rules.ts";
import { bits, made } from "./made_ballots.ts";

const winnersOf = (heedsIntensity: boolean, weighs: "alike" | "by power") =>
  rulesOfKind({ heedsIntensity, weighs }).map(({ winners }) => winners);
const alike = leadOver(winnersOf(true, "alike"), winnersOf(false, "alike"));
const byPower = leadOver(winnersOf(true, "by power"), winnersOf(false, "by power"));

// Two states want B a little more than A, one wants A much more than B and has most power.
const torn = made([[100, 0], [40, 50], [40, 50]], { power: [0.6, 0.2, 0.2] });

Deno.test("the lead is the mean hit of the one kind less that of the other, by hand", () => {
  // Alike: order names B by all three rules. Raw worth A 180, B 100: A. Stretched A 1, B 2: B.
  assertEquals(alike(torn, 0), 1 / 2 - 0);
  assertEquals(alike(torn, 1), 1 / 2 - 1);
  // By power all name A: votes 0.6 against 0.4, stretched alike, raw 76 against 20.
  assertEquals(byPower(torn, 0), 0);
  assertEquals(byPower(torn, 1), 0);
  // A tie shares the hit: plurality, Copeland and Borda name both, raw worth A, stretched both.
  const tied = made([[100, 0], [40, 50]]);
  assertEquals(alike(tied, 0), 3 / 4 - 1 / 2);
  assertEquals(alike(tied, 1), 1 / 4 - 1 / 2);
});

Deno.test("the range holds the leads of the forms that could have resulted, and no others", () => {
  assertEquals(leadRange(alike, torn, bits("AB")), [-1 / 2, 1 / 2]);
  assertEquals(leadRange(alike, torn, bits("A")), [1 / 2, 1 / 2]);
  assertEquals(leadRange(alike, torn, bits("B")), [-1 / 2, -1 / 2]);
});

Deno.test("a form that no state ranks is no candidate, one that a single state ranks is", () => {
  const ballots = made([[100, null, null], [40, null, 50]], { candidates: bits("A") });
  assertEquals(withRankedForms(ballots).candidates, bits("AC"));
  assertEquals(withRankedForms(ballots).intensity, ballots.intensity);
});

const cell = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
const anyBallots = fc.integer({ min: 1, max: 5 }).chain((forms) =>
  fc.array(
    fc.tuple(
      fc.array(cell, { minLength: forms, maxLength: forms }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
).map((rows) => made(rows.map(([row]) => row), { power: rows.map(([, power]) => power) }));

Deno.test("turning the kinds round turns the lead and its range", () => {
  const turned = leadOver(winnersOf(false, "alike"), winnersOf(true, "alike"));
  fc.assert(fc.property(anyBallots, (ballots) => {
    for (let form = 0; form < ballots.forms; form++) {
      assertAlmostEquals(turned(ballots, form), -alike(ballots, form), 1e-12);
    }
    const [smallest, largest] = leadRange(alike, ballots, ballots.candidates);
    const [least, most] = leadRange(turned, ballots, ballots.candidates);
    assertAlmostEquals(least, -largest, 1e-12);
    assertAlmostEquals(most, -smallest, 1e-12);
  }));
});

Deno.test("leads over all forms sum to 0 where every rule names a winner, and equal power changes none", () => {
  fc.assert(fc.property(anyBallots, (ballots) => {
    fc.pre(rules.every(({ winners }) => winners(ballots) !== 0));
    const leads = Array.from({ length: ballots.forms }, (_, form) => alike(ballots, form));
    assertAlmostEquals(leads.reduce((sum, each) => sum + each, 0), 0, 1e-12);
    const equal = { ...ballots, power: ballots.power.map(() => 0.2) };
    for (let form = 0; form < ballots.forms; form++) {
      assertAlmostEquals(byPower(equal, form), alike(ballots, form), 1e-12);
    }
    assert(leads.every((each) => Math.abs(each) <= 1));
  }));
});
