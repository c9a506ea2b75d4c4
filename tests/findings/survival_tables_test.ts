import { assertAlmostEquals, assertEquals } from "@std/assert";
import { chainLines } from "../../pipeline/findings/tables/chains.ts";
import { survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { madeRows } from "../measures/persistence/made_treaties.ts";

const rows = readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
);
const tests = survivalTestLines(rows);
const of = (reading: string, scope: string) =>
  tests.find((line) => line.reading === reading && line.scope === scope)!;

Deno.test("groups add up to the whole, in years and ends", () => {
  for (const line of tests) {
    assertEquals(line.bilateral_ends + line.multilateral_ends, line.ends);
    assertEquals(line.bilateral_chains + line.multilateral_chains, line.chains);
    assertAlmostEquals(line.bilateral_years + line.multilateral_years, line.years, 1e-9);
    assertAlmostEquals(line.ends_a_year! * line.years, line.ends, 1e-9);
  }
  const lines = chainLines(rows).filter(({ reading }) => reading === "treaty");
  const total = lines.reduce((sum, line) => sum + line.years_low!, 0);
  assertAlmostEquals(of("treaty", "all").years, total, 1e-9);
});

Deno.test("a chain without a start is a line without years, and is counted as left out", () => {
  const made = madeRows({ A: { in_force: null }, B: {}, C: { form: "trilateral" } });
  const [line] = chainLines(made);
  assertEquals([line!.start_low, line!.years_low, line!.years_high], [null, NaN, NaN]);
  const [test] = survivalTestLines(made);
  assertEquals([test!.chains, test!.undated, test!.chi_square, test!.permutation_p], [
    2,
    1,
    NaN,
    1,
  ]);
});
