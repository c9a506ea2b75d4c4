import { assert, assertEquals, assertLessOrEqual, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { verdictOf } from "../../pipeline/findings/claims/claim.ts";
import { nearerToLoose } from "../../pipeline/findings/statistics/design_statistics.ts";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { alternativesTo } from "../../pipeline/robustness/recoding.ts";
import { designFeatureRow, designRow, organisationRow } from "../fixtures/made_clean_rows.ts";
import { criterionOf, measuredOn, noRows } from "../findings/made_evidence.ts";

/** Codes of a feature: of the one in question, the yardstick and the loose pact. */
type Codes = readonly [own: number, yardstick: number, loose: number];

const organisations = ["own", "yardstick", "loose"] as const;

/** Two features of obligation, which weigh a quarter each, and one of exit, which weighs half. */
const features = [["a", "obligation", 0.25], ["b", "obligation", 0.25], [
  "c",
  "exit",
  0.5,
]] as const;

function measuredDesigns(codes: readonly Codes[], supportedFrom: number, notSupportedUpTo: number) {
  return measuredOn(
    {
      ...noRows(),
      organisations: [
        organisationRow("own", "in-question"),
        organisationRow("yardstick", "yardstick"),
        organisationRow("loose", "loose"),
        // Beside the point, whatever its codes.
        organisationRow("else", "other"),
      ],
      designFeatures: features.map(([feature, dimension]) => designFeatureRow(feature, dimension)),
      designs: features.flatMap(([feature], at) => [
        ...organisations.map((organisation, of) =>
          designRow(organisation, feature, codes[at]![of]!)
        ),
        designRow("else", feature, 1),
      ]),
    },
    criterionOf(supportedFrom, notSupportedUpTo, 3),
    (evidence) => nearerToLoose(evidence, "own"),
  );
}

const contribution = ([own, yardstick, loose]: Codes) =>
  (Math.abs(own - yardstick) - Math.abs(own - loose)) / 2;

/** The fewest cells of a feature for each amount that it can come to. */
function reachOf(codes: Codes, limit: number): Map<number, number> {
  const options = (code: number) =>
    [0, 1, 2].filter((each) => limit === 100 || Math.abs(each - code) <= 1);
  const reach = new Map<number, number>();
  for (const own of options(codes[0])) {
    for (const yardstick of options(codes[1])) {
      for (const loose of options(codes[2])) {
        const changed: Codes = [own, yardstick, loose];
        const cells = changed.filter((code, at) => code !== codes[at]).length;
        const amount = contribution(changed);
        reach.set(amount, Math.min(reach.get(amount) ?? Infinity, cells));
      }
    }
  }
  return reach;
}

/** The fewest cells that give another verdict, by trying all amounts of all features. */
function tryingAll(codes: readonly Codes[], limit: number, differs: (estimate: number) => boolean) {
  let fewest = Infinity;
  const from = (at: number, cells: number, estimate: number): void => {
    if (at === features.length) {
      if (differs(estimate)) fewest = Math.min(fewest, cells);
      return;
    }
    for (const [amount, more] of reachOf(codes[at]!, limit)) {
      from(at + 1, cells + more, estimate + features[at]![2] * amount);
    }
  };
  from(0, 0, 0);
  return fewest;
}

const code = fc.integer({ min: 0, max: 2 });
const codesOf = fc.tuple(code, code, code);
const designs = fc.tuple(codesOf, codesOf, codesOf);

for (const limit of [20, 100]) {
  Deno.test(`designs, codes up to ${limit === 100 ? "any" : "one"} step off: as all subsets say`, () => {
    let [exact, flipping] = [0, 0];
    fc.assert(
      fc.property(designs, fc.integer({ min: -8, max: 8 }), (codes, mark) => {
        // Marks in eighths are met exactly, as the amounts are eighths and quarters.
        const made = measuredDesigns(codes, mark / 8 + 0.1, mark / 8);
        const { evidence, coded, measured } = made;
        const verdict = verdictUnder(measured, coded);
        const { criterion } = measured.tests[0]!;
        const fewest = tryingAll(
          codes,
          limit,
          (estimate) => verdictOf(estimate, 3, criterion) !== verdict,
        );
        const found = fragilityOf(measured, limit, evidence, coded);
        assertLessOrEqual(found.atLeast, fewest, "the bound is too high");
        assertLessOrEqual(fewest, found.recodings?.length ?? Infinity, "too few cells");
        if (fewest < Infinity) flipping++;
        if (found.exact) {
          exact++;
          assertEquals(found.recodings!.length, fewest);
        }
        if (!found.recodings) return;
        for (const { cell, value } of found.recodings) {
          assert(alternativesTo(evidence.cells[cell]!, limit).includes(value));
        }
        assertEquals(
          verdictAfter(found.recodings, measured, evidence, coded),
          found.becomes,
        );
        assertNotEquals(found.becomes, verdict);
        // Read anew as coded.
        assertEquals(verdictUnder(measured, coded), verdict);
      }),
      { numRuns: 150, seed: 1951 },
    );
    assertLessOrEqual(0.8 * flipping, exact);
  });
}

Deno.test("a feature that weighs half takes one cell where each of the others adds half as much", () => {
  // All contributions 0: the estimate is 0, and 0.25 is supported. One step of c to the loose pact
  // and off the yardstick adds 0.5 / 2 = 0.25, one of a or b 0.125.
  const codes: Codes = [1, 1, 1];
  const heavy = measuredDesigns([codes, codes, codes], 0.25, -1);
  const { atLeast, recodings } = fragilityOf(heavy.measured, 20, heavy.evidence, heavy.coded);
  assertEquals([atLeast, recodings?.length], [1, 1]);
  assertEquals(heavy.evidence.cells[recodings![0]!.cell]!.row.endsWith("/c"), true);
  // Half takes one step of each: 0.25 + 0.125 + 0.125; c alone needs all its three cells for it.
  const far = measuredDesigns([codes, codes, codes], 0.5, -1);
  const found = fragilityOf(far.measured, 20, far.evidence, far.coded);
  assertEquals([found.atLeast, found.recodings?.length], [3, 3]);
});
