import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  gotItsWay,
  isConcession,
  looserSide,
  moveTowards,
} from "../../../pipeline/measures/bargaining/moves.ts";

/** Whole points: their differences have no rounding. */
const point = fc.integer({ min: 0, max: 100 });

Deno.test("moves by hand, with the United States at 20 and the allies at 80", () => {
  const both = (outcome: number) => [moveTowards(outcome, 20, 80), moveTowards(outcome, 80, 20)];
  assertEquals(both(20), [0, 60]);
  assertEquals(both(80), [60, 0]);
  assertEquals(both(50), [30, 30]);
  assertEquals(both(65), [45, 15]);
  // Beyond the allies' opening: they went 10 away, the United States 70 towards them.
  assertEquals(both(90), [70, -10]);
  // Beyond the US one.
  assertEquals(both(5), [-15, 75]);
});

Deno.test("moves by hand where the United States opened higher, at 70 against 40", () => {
  const both = (outcome: number) => [moveTowards(outcome, 70, 40), moveTowards(outcome, 40, 70)];
  assertEquals(both(40), [30, 0]);
  assertEquals(both(65), [5, 25]);
  assertEquals(both(100), [-30, 60]);
});

Deno.test("without a distance between the openings there is no direction to move in", () => {
  assertEquals(moveTowards(90, 30, 30), NaN);
  assertEquals(moveTowards(30, 30, 30), NaN);
  assertEquals(isConcession(NaN), false);
});

Deno.test("a concession is a move of ten points, or of as many as are asked for", () => {
  assertEquals([9.5, 10, 60, -10].map((move) => isConcession(move)), [false, true, true, false]);
  assertEquals([4, 5].map((move) => isConcession(move, 5)), [false, true]);
  assertEquals([19, 20].map((move) => isConcession(move, 20)), [false, true]);
});

Deno.test("the looser side is the one that opened lower", () => {
  assertEquals(looserSide(20, 80), "us");
  assertEquals(looserSide(80, 20), "ally");
  assertEquals(looserSide(40, 40), undefined);
});

Deno.test("who got its way by hand: nearer, farther, equally near, beyond an opening", () => {
  assertEquals([30, 60, 50, 0, 100].map((outcome) => gotItsWay(outcome, 20, 80)), [
    1,
    0,
    0.5,
    1,
    0,
  ]);
});

Deno.test("both moves add up to the distance between the openings", () => {
  fc.assert(fc.property(point, point, point, (outcome, us, ally) => {
    fc.pre(us !== ally);
    assertEquals(
      moveTowards(outcome, us, ally) + moveTowards(outcome, ally, us),
      Math.abs(us - ally),
    );
  }));
});

Deno.test("a line turned round changes no move and no winner, and makes the other side looser", () => {
  fc.assert(fc.property(point, point, point, (outcome, us, ally) => {
    const [o, u, a] = [100 - outcome, 100 - us, 100 - ally] as const;
    assertEquals(moveTowards(o, u, a), moveTowards(outcome, us, ally));
    assertEquals(gotItsWay(o, u, a), gotItsWay(outcome, us, ally));
    assertEquals(looserSide(a, u), looserSide(us, ally));
  }));
});

Deno.test("the sides swapped leave the rest of the point to the other", () => {
  fc.assert(fc.property(point, point, point, (outcome, us, ally) => {
    assertEquals(gotItsWay(outcome, ally, us), 1 - gotItsWay(outcome, us, ally));
  }));
});

Deno.test("who moved less got its way", () => {
  fc.assert(fc.property(point, point, point, (outcome, us, ally) => {
    fc.pre(us !== ally && outcome >= Math.min(us, ally) && outcome <= Math.max(us, ally));
    const more = moveTowards(outcome, us, ally) - moveTowards(outcome, ally, us);
    assertAlmostEquals(gotItsWay(outcome, us, ally), (1 - Math.sign(more)) / 2);
  }));
});
