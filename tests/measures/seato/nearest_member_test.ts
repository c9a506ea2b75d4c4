import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  attainableAhead,
  membersAhead,
  nearestAhead,
  nearestAheadByChance,
} from "../../../pipeline/measures/seato/nearest_member.ts";

/** Openings on so coarse a line that many are equal, or equally near. */
const opening = fc.integer({ min: 0, max: 8 });
const members = fc.array(opening, { minLength: 1, maxLength: 5 });

Deno.test("the nearest member against the hub by hand", () => {
  // Distances from 40: the hub 10, members 30 and 5; 30 and 10; 30.
  assertEquals(nearestAhead(40, 50, [10, 45]), 1);
  assertEquals(nearestAhead(40, 50, [10, 30]), 0.5);
  assertEquals(nearestAhead(40, 50, [10]), 0);
  for (const ahead of [nearestAhead, membersAhead, nearestAheadByChance]) {
    assertEquals(ahead(40, 50, []), NaN);
    assertEquals(ahead(40, NaN, [10]), NaN);
  }
});

Deno.test("the mean over members by hand", () => {
  // Of distances 30, 5 and 10 against 10: behind, ahead, equally near.
  assertEquals(membersAhead(40, 50, [10, 45, 30]), 0.5);
  assertEquals(membersAhead(40, 50, [45, 35, 40]), 1);
});

Deno.test("what number alone gives, by hand", () => {
  // Three distances, 10, 30 and 5: the nearest is not the hub's in two of three ways.
  assertAlmostEquals(nearestAheadByChance(40, 50, [10, 45]), 2 / 3, 1e-12);
  // All agree: equally near whoever is the hub.
  assertEquals(nearestAheadByChance(0, 0, [0, 0, 0]), 0.5);
  // Distances 10, 10, 30: one of the first two is the hub in two ways, equally near; else behind it.
  assertAlmostEquals(nearestAheadByChance(40, 50, [30, 10]), (0.5 + 0.5 + 1) / 3, 1e-12);
});

Deno.test("chance is the mean over all ways to say which opening is the hub's", () => {
  fc.assert(fc.property(opening, opening, members, (outcome, hub, members) => {
    const all = [hub, ...members].map((opening) => Math.abs(outcome - opening));
    const least = Math.min(...all);
    const nearest = all.filter((distance) => distance === least).length;
    // Only where the hub is among the nearest is nobody ahead of it.
    const byRule = (all.length - nearest + (nearest > 1 ? nearest / 2 : 0)) / all.length;
    assertAlmostEquals(nearestAheadByChance(outcome, hub, members), byRule, 1e-12);
  }));
});

Deno.test("neither the order of members nor the turning of the line changes anything", () => {
  fc.assert(fc.property(opening, opening, members, (outcome, hub, members) => {
    const turned = members.map((opening) => 8 - opening).reverse();
    for (const ahead of [nearestAhead, membersAhead, nearestAheadByChance]) {
      assertAlmostEquals(ahead(8 - outcome, 8 - hub, turned), ahead(outcome, hub, members), 1e-12);
    }
    assertEquals(attainableAhead(8 - hub, turned), attainableAhead(hub, members));
  }));
});

Deno.test("a further member puts nobody further behind, and one against one is one less the other", () => {
  fc.assert(fc.property(opening, opening, members, opening, (outcome, hub, members, more) => {
    const before = nearestAhead(outcome, hub, members);
    assertEquals(nearestAhead(outcome, hub, [...members, more]) >= before, true);
    assertEquals(nearestAhead(outcome, hub, [more]), 1 - nearestAhead(outcome, more, [hub]));
    assertEquals(membersAhead(outcome, hub, [more]), nearestAhead(outcome, hub, [more]));
  }));
});

Deno.test("what outcomes could give is what trying them gives", () => {
  assertEquals(attainableAhead(50, []), undefined);
  assertEquals(attainableAhead(NaN, [1]), undefined);
  fc.assert(fc.property(opening, members, (hub, members) => {
    // Halves too, for ties lie midway between openings.
    const tried = Array.from({ length: 17 }, (_, at) => nearestAhead(at / 2, hub, members));
    assertEquals(attainableAhead(hub, members), [Math.min(...tried), Math.max(...tried)]);
  }));
});
