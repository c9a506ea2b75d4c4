import { assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { issueUnits } from "../../pipeline/findings/evidence/units.ts";
import { uncertaintyOf } from "../../pipeline/findings/statistics/uncertainty.ts";
import { shuffles } from "../../pipeline/findings/statistics/resampling.ts";
import type { SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { raceTables } from "./made_race.ts";
import { mostFlipped } from "../../pipeline/base/inference/flipped_ratios.ts";
import { rowsOf } from "./made_evidence.ts";

/** What is found of a sum over issues of given amounts, each of a family of its own. */
function uncertaintyWith(amounts: readonly number[]) {
  const evidence = evidenceOf(
    rowsOf(amounts.map((_, at) => ({
      outcome: 50,
      openings: { USA: 0, AUS: 100 },
      episode: `E${at}`,
      family: `f${at}`,
    }))),
  );
  const sum: SumStatistic = {
    kind: "sum",
    units: issueUnits(evidence, "earliest", [...amounts.keys()]),
    range: [-1, 1],
    measure: (_, unit, into) => {
      into[0] = amounts[unit]!;
      into[1] = 1;
    },
  };
  return uncertaintyOf(sum, 0, codedEvidence(evidence));
}

/**
 * Seventeen families, one more than all signs are tried of, of which so many are below the mark.
 */
const seventeen = (below: number) => Array.from({ length: 17 }, (_, at) => at < below ? -1 : 1);

Deno.test("with more families than all signs can be tried of, p is drawn", () => {
  assertEquals(mostFlipped + 1, 17);
  // All alike: 2 of 131,072 patterns come so far, so that of 999 drawn none should, which counts as
  // one of 1,000.
  const alike = uncertaintyWith(seventeen(0));
  assertAlmostEquals(alike.p, 1 / (shuffles + 1), 1e-12);
  assertAlmostEquals(alike.smallestP, 1 / (shuffles + 1), 1e-12);
  // 11 against 6, a total of 5: as far come all patterns but those with 7 to 10 of one sign. Of 17 that
  // is 1 - (19,448 + 24,310 + 24,310 + 19,448) / 131,072 = 0.332306.
  const chance = 1 - 87_516 / 131_072;
  const threeErrors = 3 * Math.sqrt(chance * (1 - chance) / shuffles);
  assertAlmostEquals(uncertaintyWith(seventeen(6)).p, chance, threeErrors);
});

Deno.test("a race over more families than all signs can be tried of has drawn p for its pairs", () => {
  const evidence = evidenceOf(rowsOf(Array.from({ length: 17 }, (_, at) => ({
    outcome: 10 + at,
    openings: { USA: 0, AUS: 100 },
    episode: `E${at}`,
    family: `f${at}`,
  }))));
  const { pairs } = raceTables(evidence, codedEvidence(evidence));
  const imposed = pairs.find((line) =>
    line.scope === "all" && line.model === "us-imposed" && line.other === "ally-wins"
  )!;
  // The US-imposed model errs less on every issue: no drawn pattern comes as far.
  assertEquals(imposed.issues, 17);
  assertAlmostEquals(imposed.p!, 1 / (shuffles + 1), 1e-12);
});
