import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { tauWithinEpisodes } from "../../pipeline/findings/statistics/by_episode.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { salienceOrder } from "../../pipeline/findings/statistics/order_statistics.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";
import { nearnessOf } from "./naive/concessions.ts";
import { tauByPairs } from "./naive/orders.ts";

/** What the salience gap gives on made issues. */
function taken(made: readonly MadeIssue[]) {
  const evidence = evidenceOf(rowsOf(made));
  const coded = codedEvidence(evidence);
  const statistic = salienceOrder(evidence, "earliest", coded);
  return { statistic, coded, ...estimatorOf(statistic)(coded) };
}

/** An issue between openings at 0 and 100 that ends at `outcome`, with a salience of each side. */
const issue = (episode: string, outcome: number, ally: number, us: number): MadeIssue => ({
  episode,
  outcome,
  openings: { USA: 0, AUS: 100 },
  salience: { AUS: ally, USA: us },
});

Deno.test("order of the salience gap with nearness beyond chance, by hand", () => {
  // In D Australia ranks its issues 3/4, 1/4 and the United States 1/4, 3/4: gaps 1/2 and -1/2. In E
  // both rank them alike: gaps 0 and 0. Nearness rises with the outcome: 0.8, -0.6, 0.2 and 0.
  const made = [
    ...[issue("D", 90, 80, 10), issue("D", 20, 10, 80)],
    ...[issue("E", 60, 80, 80), issue("E", 50, 10, 10)],
  ];
  // Pairs: within D in order; D's first over both of E, D's second under both: 5 in order, and the
  // pair of E tied in the gap. tau-b 5 / sqrt(5 x 6).
  const { estimate, units, statistic, coded } = taken(made);
  // Shuffles keep each negotiation's mean gap of 0, so that chance gives no order at all.
  assertAlmostEquals(estimate, 5 / Math.sqrt(30), 1e-12);
  assertEquals(units, 4);
  // Within negotiations: the one untied pair of D in order, E tied in the gap: 1 / sqrt(1 x 2).
  assertAlmostEquals(tauWithinEpisodes(statistic, coded).estimate, 1 / Math.sqrt(2), 1e-12);
});

Deno.test("what lies between negotiations alone is taken off", () => {
  // In D alone the ally ranks the issue that counts high: with a third issue on which the United
  // States gave no opening its gaps are 5/6 - 1/2 and 1/2 - 1/2 there, and both nearer to it than E's.
  const made: MadeIssue[] = [
    issue("D", 90, 90, 50),
    issue("D", 80, 50, 50),
    { episode: "D", outcome: 0, openings: { AUS: 10 }, salience: { AUS: 10 } },
    issue("E", 10, 50, 10),
    issue("E", 20, 50, 90),
  ];
  // Gaps: D 1/3, 0; E 1/2 - 1/4 = 1/4 and 1/2 - 3/4 = -1/4. Nearness 0.8, 0.6, -0.8, -0.6.
  // Pairs: D in order; E against order; D first over both of E: 2; D second under the first of E
  // against, over the second in order. Score 1 - 1 + 2 - 1 + 1 = 2, of 6 untied pairs.
  // Chance: of the four pairs between, 3 in order less 1 against is a mean order of 1/2 each, and D is
  // nearer in all: 4 x 1/2 = 2 of 6.
  const { estimate } = taken(made);
  assertAlmostEquals(estimate, 2 / 6 - 2 / 6, 1e-12);
});

const level = fc.integer({ min: 1, max: 4 });
const anyIssue = fc.tuple(
  fc.constantFrom("D", "E", "F"),
  fc.integer({ min: 0, max: 10 }).map((step) => 10 * step),
  level,
  level,
).map((of) => issue(...of));

/** Every way to hand the values of each negotiation on within it, written out. */
function everyShuffle(made: readonly MadeIssue[], values: readonly number[]): number[][] {
  const orders = (places: readonly number[]): number[][] =>
    places.length === 0
      ? [[]]
      : places.flatMap((place) =>
        orders(places.filter((other) => other !== place)).map((rest) => [place, ...rest])
      );
  return [...Map.groupBy(made.keys(), (at) => made[at]!.episode).values()].reduce<number[][]>(
    (found, places) =>
      found.flatMap((lots) =>
        orders(places).map((order) => {
          const further = lots.slice();
          for (const [each, place] of places.entries()) further[place] = values[order[each]!]!;
          return further;
        })
      ),
    [values.slice()],
  );
}

Deno.test("chance is the mean over all shuffles, written out", () => {
  fc.assert(
    fc.property(fc.array(anyIssue, { minLength: 2, maxLength: 5 }), (made) => {
      const { statistic, coded, estimate } = taken(made);
      const places = statistic.units.map(({ at }) => at);
      const gaps = places.map((at) => statistic.quantity(coded, at));
      const near = places.map((at) => statistic.against(coded, at));
      const own = tauByPairs(gaps.map((gap, at) => [gap, near[at]!]));
      if (Number.isNaN(own)) return;
      const shuffles = everyShuffle(places.map((at) => made[at]!), gaps);
      const taus = shuffles.map((of) => tauByPairs(of.map((gap, at) => [gap, near[at]!])));
      const mean = taus.reduce((sum, tau) => sum + tau, 0) / taus.length;
      assertAlmostEquals(estimate, own - mean, 1e-9);
      // The code's nearness is the naive one.
      for (const [each, at] of places.entries()) {
        const { outcome } = made[at]!;
        assertAlmostEquals(near[each]!, nearnessOf(outcome, { us: 0, ally: 100 }), 1e-12);
      }
    }),
    { numRuns: 60 },
  );
});

Deno.test("swapping the sides changes nothing, for both turn; turned outcomes turn the order", () => {
  const swapped = ({ openings, salience, ...more }: MadeIssue): MadeIssue => ({
    ...more,
    openings: { USA: openings["AUS"]!, AUS: openings["USA"]! },
    salience: { USA: salience!["AUS"]!, AUS: salience!["USA"]! },
  });
  const turned = (issue: MadeIssue): MadeIssue => ({ ...issue, outcome: 100 - issue.outcome });
  fc.assert(
    fc.property(fc.array(anyIssue, { minLength: 2, maxLength: 6 }), (made) => {
      const { estimate } = taken(made);
      if (Number.isNaN(estimate)) return;
      assertAlmostEquals(taken(made.map(swapped)).estimate, estimate, 1e-9);
      assertAlmostEquals(taken(made.map(turned)).estimate, -estimate, 1e-9);
      assertAlmostEquals(taken(made.toReversed()).estimate, estimate, 1e-9);
    }),
    { numRuns: 50 },
  );
});
