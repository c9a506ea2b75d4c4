import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { nearness, shareConceded } from "../../../pipeline/measures/bargaining/nearness.ts";

/** Whole points: their differences have no rounding. */
const point = fc.integer({ min: 0, max: 100 });

Deno.test("nearness by hand, with the hub at 20 and the ally at 80", () => {
  assertEquals(nearness(20, 20, 80), -1);
  assertEquals(nearness(80, 20, 80), 1);
  assertEquals(nearness(50, 20, 80), 0);
  // (45 - 15) / (45 + 15).
  assertEquals(nearness(65, 20, 80), 0.5);
  // Beyond the ally's opening: (80 - 20) / (80 + 20).
  assertEquals(nearness(100, 20, 80), 0.6);
  // Beyond the hub's: (20 - 80) / (20 + 80).
  assertEquals(nearness(0, 20, 80), -0.6);
});

Deno.test("nearness is 0 where both open at the same place", () => {
  assertEquals(nearness(30, 30, 30), 0);
  assertEquals(nearness(70, 30, 30), 0);
});

Deno.test("share conceded by hand, unclipped", () => {
  assertEquals(shareConceded(20, 20, 80), 0);
  assertEquals(shareConceded(65, 20, 80), 0.75);
  assertEquals(shareConceded(80, 20, 80), 1);
  assertEquals(shareConceded(35, 80, 20), 0.75);
  assertEquals(shareConceded(100, 20, 60), 2);
  assertEquals(shareConceded(0, 20, 60), -0.5);
  assertEquals(shareConceded(30, 30, 30), NaN);
  assertEquals(shareConceded(70, 30, 30), NaN);
});

Deno.test("a mirrored scale changes neither", () => {
  fc.assert(fc.property(point, point, point, (outcome, hub, ally) => {
    const mirrored = [100 - outcome, 100 - hub, 100 - ally] as const;
    assertEquals(nearness(...mirrored), nearness(outcome, hub, ally));
    assertAlmostEquals(shareConceded(...mirrored), shareConceded(outcome, hub, ally));
  }));
});

Deno.test("the sides swapped turn nearness round and leave the rest of the share", () => {
  fc.assert(fc.property(point, point, point, (outcome, hub, ally) => {
    assertAlmostEquals(nearness(outcome, ally, hub), -nearness(outcome, hub, ally), 0);
    assertAlmostEquals(
      shareConceded(outcome, ally, hub),
      1 - shareConceded(outcome, hub, ally),
      1e-12,
    );
  }));
});

Deno.test("nearer to the ally is more than half conceded", () => {
  fc.assert(fc.property(point, point, point, (outcome, hub, ally) => {
    fc.pre(ally !== hub);
    assertEquals(nearness(outcome, hub, ally) > 0, shareConceded(outcome, hub, ally) > 0.5);
  }));
});

Deno.test("nearness stays within -1 and 1, and is linear in the share between the openings", () => {
  fc.assert(fc.property(point, point, point, (outcome, hub, ally) => {
    const near = nearness(outcome, hub, ally);
    assertEquals(near >= -1 && near <= 1, true);
    const share = shareConceded(outcome, hub, ally);
    if (share >= 0 && share <= 1) assertAlmostEquals(near, 2 * share - 1, 1e-12);
  }));
});
