import { pinned } from "./pinned.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { survivalLines, survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const rows = readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const tests = survivalTestLines(rows);
const of = (reading: string, scope: string) =>
  tests.find((line) => line.reading === reading && line.scope === scope)!;

pinned("chains and ends by reading and scope, and never enough ends", () => {
  const counts = tests.filter(({ bound }) => bound === "longest").map((line) => [
    `${line.reading} ${line.scope}`,
    `${line.bilateral_ends} of ${line.bilateral_chains}`,
    `${line.multilateral_ends} of ${line.multilateral_chains}`,
  ]);
  assertEquals(counts, [
    ["treaty all", "2 of 12", "0 of 4"],
    ["treaty hub", "2 of 11", "0 of 3"],
    ["treaty uncontested", "1 of 4", "0 of 3"],
    ["organisation all", "2 of 12", "1 of 4"],
    ["organisation hub", "2 of 11", "1 of 3"],
    ["organisation uncontested", "1 of 4", "1 of 3"],
  ]);
  assert(tests.every((line) => !line.enough_ends && line.undated === 0 && line.exact));
});

pinned("the log-rank test of the treaties by hand", () => {
  // Taipei after 24.8 years: 12 bilateral of 15 at risk (of the four others only Camp David is younger).
  // The bases after 44.8: 7 of 10. Expected 12/15 + 7/10; variance 12 x 3 / 15^2 + 7 x 3 / 10^2.
  const expected = 12 / 15 + 7 / 10;
  const variance = 36 / 225 + 21 / 100;
  const line = of("treaty", "all");
  assertAlmostEquals(line.bilateral_expected!, expected, 1e-12);
  assertAlmostEquals(line.chi_square!, (2 - expected) ** 2 / variance, 1e-12);
});

pinned("the permutations are all ways to choose the multilateral chains", () => {
  // 16 over 4, 14 over 3, 7 over 3.
  const ways = ["all", "hub", "uncontested"].map((scope) => of("treaty", scope).assignments);
  assertEquals(ways, [1820, 364, 35]);
  // One end among seven: as far as can be if it is one of the three, which 6 over 2 of 35 ways have.
  assertAlmostEquals(of("treaty", "uncontested").smallest_p!, 15 / 35, 1e-12);
  for (const line of tests) assert(line.permutation_p! >= line.smallest_p! - 1e-12);
});

pinned(
  "steps name the chains that ended, and the organisation's end moves no bilateral curve",
  () => {
    const lines = survivalLines(rows);
    const named = lines.filter(({ ends }) => ends > 0).map(({ ended_chains }) => ended_chains);
    assertEquals(new Set(named), new Set(["USA-ROC-1954", "USA-PHL-1947-MBA", "SEATO-1954"]));
    const bilateral = (reading: string) =>
      lines.filter((line) => line.reading === reading && line.group === "bilateral")
        .map((line) => ({ ...line, reading: "" }));
    assertEquals(bilateral("organisation"), bilateral("treaty"));
  },
);
