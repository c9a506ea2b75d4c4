import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type { TwiceRead, TwiceReadUnit } from "../../pipeline/findings/evidence/twice_read.ts";
import { reliabilityLines } from "../../pipeline/findings/tables/reliability.ts";
import { readDerived } from "../../pipeline/tables/derived/read_derived.ts";
import { reliability } from "../../pipeline/tables/derived/findings/reliability.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";

function unit(
  first: number | null,
  second: number | null,
  confidence: TwiceReadUnit["confidence"] = null,
): TwiceReadUnit {
  return { first, second, confidence };
}

/** Two of grade A, one of B, one of C that the second reader did not find. */
const position: TwiceRead = {
  table: "positions",
  column: "position",
  metric: "interval",
  units: [unit(10, 20, "A"), unit(50, 50, "A"), unit(90, 60, "B"), unit(40, null, "C")],
};

const depth: TwiceRead = {
  table: "linkages",
  column: "depth",
  metric: "ordinal",
  units: [unit(1, 1), unit(1, 3), unit(null, 2)],
};

Deno.test("a scale from 0 to 100 by hand, all units first, then by grade", () => {
  const [all, a, b, c, ...others] = reliabilityLines([position]);
  assertEquals(others, []);
  assertEquals([all, a, b, c].map((line) => [line?.confidence, line?.sampled, line?.units]), [
    ["all", 4, 3],
    ["A", 2, 2],
    ["B", 1, 1],
    ["C", 1, 0],
  ]);
  // Within units 10² + 30² = 1000; over all 15 pairs of 10, 20, 50, 50, 60, 90 it is
  // 6 x (10² + 20² + 50² + 50² + 60² + 90²) - 280² = 24800.
  assertAlmostEquals(all!.alpha!, 1 - 5 * 1000 / 24800, 1e-12);
  assertAlmostEquals(all!.mean_absolute_difference!, 40 / 3, 1e-12);
  assertEquals([all!.share_within_10, all!.share_equal], [2 / 3, 1 / 3]);
  // 10² within; 4 x (10² + 20² + 2 x 50²) - 130² = 5100.
  assertAlmostEquals(a!.alpha!, 1 - 3 * 100 / 5100, 1e-12);
  assertEquals([a!.mean_absolute_difference, a!.share_within_10, a!.share_equal], [5, 1, 0.5]);
  // One unit of two unlike values: 1 - 1 x 1/1.
  assertEquals([b!.alpha, b!.alpha_low, b!.mean_absolute_difference], [0, NaN, 30]);
  assertEquals([c!.alpha, c!.undefined_because, c!.share_equal], [NaN, "no pairs", NaN]);
});

Deno.test("an ordinal variable without grades has one line, in steps of its scale", () => {
  const [line, ...others] = reliabilityLines([depth]);
  assertEquals(others, []);
  assertEquals([line!.confidence, line!.sampled, line!.units], ["all", 3, 2]);
  // Three of 1, one of 3: one unlike pair in a unit, three over all: 1 - 3 x 1/3.
  assertEquals(line!.alpha, 0);
  assertEquals([line!.mean_absolute_difference, line!.share_equal], [1, 0.5]);
  assertEquals(line!.share_within_10, NaN);
});

Deno.test("the distance of kinds is none, and equal kinds alone are no agreement beyond chance", () => {
  const units = [unit(2, 2), unit(2, 2)];
  const stage: TwiceRead = { table: "positions", column: "stage", metric: "nominal", units };
  const [line] = reliabilityLines([stage]);
  assertEquals([line!.alpha, line!.undefined_because], [NaN, "no variation"]);
  assertEquals([line!.alpha_low, line!.alpha_high], [NaN, NaN]);
  assertEquals([line!.mean_absolute_difference, line!.share_within_10], [NaN, NaN]);
  assertEquals(line!.share_equal, 1);
});

Deno.test("the interval holds alpha, and no variable moves the lines of another", () => {
  const [all] = reliabilityLines([position]);
  assert(all!.alpha_low! < all!.alpha! && all!.alpha! < all!.alpha_high!);
  const alone = [...reliabilityLines([depth]), ...reliabilityLines([position])];
  assertEquals(reliabilityLines([depth, position]), alone);
});

Deno.test("the table comes back from its file as it was written, what is not defined as null", () => {
  const rows = reliabilityLines([position, depth]);
  const back = readDerived(reliability, derivedText({ table: reliability, rows }));
  assertEquals(back.map(({ units, undefined_because }) => [units, undefined_because]), [
    [3, null],
    [2, null],
    [1, null],
    [0, "no pairs"],
    [2, null],
  ]);
  for (const [at, { alpha, share_within_10 }] of back.entries()) {
    const made = rows[at]!;
    for (const [read, written] of [[alpha, made.alpha], [share_within_10, made.share_within_10]]) {
      if (Number.isNaN(written)) assertEquals(read, null);
      else assertAlmostEquals(read!, written!, 1e-6);
    }
  }
});
