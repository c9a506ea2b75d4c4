import { assertEquals } from "@std/assert";
import { adjustedPLines } from "../../pipeline/findings/tables/adjusted_p.ts";
import type { EstimateLine } from "../../pipeline/tables/derived/findings/estimates.ts";

const estimate = (
  finding: string,
  p: number,
  direction: EstimateLine["direction"] = "above",
): EstimateLine => ({
  finding,
  part: "",
  estimate: 0.5,
  unit: "share",
  of: "made",
  over: "issue",
  units: 10,
  worst_low: null,
  worst_high: null,
  low: 0,
  high: 1,
  p,
  direction,
  smallest_p: 0.01,
  p_by: "made",
  supported_from: 0.6,
  contradicted_up_to: 0.5,
  smallest_possible: 0,
  largest_possible: 1,
  deciding_units: 10,
  fewest_units: 6,
  marks_because: "made",
  verdict: "between",
});

const lines = adjustedPLines([
  estimate("a", 0.01),
  estimate("a", 0.02),
  estimate("b", 0.001, "below"),
  estimate("c", 0.3, "below"),
  estimate("c", 0.04, "above"),
  estimate("d", NaN),
  estimate("d", 0.01),
  estimate("e", 0.04, "at"),
]);

Deno.test("a claim's p is the largest of its tests', adjusted over the claims that have one", () => {
  assertEquals(lines.map(({ finding, tests, p }) => [finding, tests, p]), [
    ["a", 2, 0.02],
    ["b", 1, 0.001],
    ["c", 2, 0.3],
    ["d", 2, NaN],
    ["e", 1, 0.04],
  ]);
  // Of four: 0.001 * 4, 0.02 * 3, 0.04 * 2, 0.3 * 1.
  assertEquals(lines.map(({ adjusted_p }) => Number(adjusted_p?.toFixed(12))), [
    0.06,
    0.004,
    0.3,
    NaN,
    0.08,
  ]);
  assertEquals(lines.map(({ direction }) => direction), [
    "above",
    "below",
    "both",
    "above",
    "both",
  ]);
});
