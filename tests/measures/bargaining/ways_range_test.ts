import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { gotItsWay } from "../../../pipeline/measures/bargaining/moves.ts";
import { waysRange } from "../../../pipeline/measures/bargaining/ways_range.ts";

Deno.test("allies on one side of the United States can all be ahead, on both sides only some", () => {
  assertEquals(waysRange(20, [60, 80]), [0, 2]);
  // Left of 35 the lower ally is ahead, right of 65 the upper one; between them neither.
  assertEquals(waysRange(50, [20, 80]), [0, 1]);
  assertEquals(waysRange(50, [20, 30, 80]), [0, 2]);
  assertEquals(waysRange(0, [100]), [0, 1]);
  assertEquals(waysRange(50, []), [0, 0]);
});

Deno.test("no outcome puts fewer or more allies ahead, by trying them all", () => {
  const place = fc.integer({ min: 0, max: 20 });
  fc.assert(fc.property(place, fc.array(place, { maxLength: 5 }), (us, given) => {
    const allies = given.filter((own) => own !== us).map((own) => 5 * own);
    // Openings lie on a grid of five points, who is nearer turns on one of two and a half.
    const ways = Array.from(
      { length: 81 },
      (_, at) => allies.reduce((sum, own) => sum + gotItsWay(1.25 * at, own, 5 * us), 0),
    );
    assertEquals(waysRange(5 * us, allies), [Math.min(...ways), Math.max(...ways)]);
  }));
});
