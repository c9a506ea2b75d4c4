import { assert, assertEquals, assertLessOrEqual, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { verdictBy, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { imposedLess, modelOf } from "../../pipeline/findings/statistics/model_statistics.ts";
import { recodedValues } from "../../pipeline/robustness/recoding.ts";
import {
  criterionOf,
  type MadeIssue,
  type Measured,
  measuredOn,
  rowsOf,
} from "../findings/made_evidence.ts";

/** An issue between the United States and Australia, each with one or two rows. */
interface Plain {
  readonly us: readonly number[];
  readonly ally: readonly number[];
  readonly outcome: number;
}

function madeOf({ us, ally, outcome }: Plain): MadeIssue {
  return { outcome, openings: { USA: us, AUS: ally } };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What an issue can come to: the fewest cells for each pair of amount and weight. */
type Reach = Map<string, { readonly amount: number; readonly weight: number; cells: number }>;

/** Tries every value of every cell of an issue at once. */
function reachOf(
  { us, ally, outcome }: Plain,
  limit: number,
  measure: (us: number, ally: number, outcome: number) => readonly [number, number],
): Reach {
  const coded = [...us, ...ally, outcome];
  const values = coded.map((value) => [value, ...recodedValues(value, limit)]);
  const reach: Reach = new Map();
  const chosen = coded.slice();
  const from = (at: number, cells: number): void => {
    if (at < coded.length) {
      for (const value of values[at]!) {
        chosen[at] = value;
        from(at + 1, cells + (value === coded[at] ? 0 : 1));
      }
      return;
    }
    const [amount, weight] = measure(
      meanOf(chosen.slice(0, us.length)),
      meanOf(chosen.slice(us.length, -1)),
      chosen.at(-1)!,
    );
    const key = `${amount} ${weight}`;
    const known = reach.get(key);
    if (known) known.cells = Math.min(known.cells, cells);
    else reach.set(key, { amount, weight, cells });
  };
  from(0, 0);
  return reach;
}

/** The least and the greatest amount that each number of cells can reach; all else lies between. */
function endsOf(reach: Reach): Reach {
  const ofCells = Map.groupBy(reach.values(), ({ cells }) => cells);
  return new Map(
    [...ofCells.values()].flatMap((each) => {
      const byAmount = each.sort((a, b) => a.amount - b.amount);
      return [byAmount[0]!, byAmount.at(-1)!].map((end) => [`${end.amount} ${end.cells}`, end]);
    }),
  );
}

/** The fewest cells that give another verdict, by trying all that the issues can come to. */
function tryingAll(
  reaches: readonly Reach[],
  differs: (estimate: number, units: number) => boolean,
): number {
  let fewest = Infinity;
  const from = (at: number, cells: number, amount: number, weight: number): void => {
    if (cells >= fewest) return;
    if (at === reaches.length) {
      if (differs(weight === 0 ? NaN : amount / weight, weight)) fewest = cells;
      return;
    }
    for (const each of reaches[at]!.values()) {
      from(at + 1, cells + each.cells, amount + each.amount, weight + each.weight);
    }
  };
  from(0, 0, 0, 0);
  return fewest;
}

/** What must hold of what was found, whatever the number is. */
function assertFragility(
  { evidence, coded, measured }: Measured,
  limit: number,
  fewest: number,
): boolean {
  const verdict = verdictUnder(measured, coded);
  const { atLeast, recodings, exact, becomes } = fragilityOf(measured, limit, evidence, coded);
  assertEquals(
    coded.issues.earliest[0]!.outcome,
    evidence.asCoded[evidence.bargaining.earliest.issues[0]!.outcome],
  );
  assertLessOrEqual(atLeast, fewest, "the bound is too high");
  assertLessOrEqual(fewest, recodings?.length ?? Infinity, "fewer cells than the fewest");
  if (exact) assertEquals(recodings?.length, fewest);
  if (!recodings) return false;
  assertEquals(verdictAfter(recodings, measured, evidence, coded), becomes);
  assertNotEquals(becomes, verdict);
  assertEquals(new Set(recodings.map(({ cell }) => cell)).size, recodings.length);
  for (const { cell, value } of recodings) {
    assert(recodedValues(evidence.asCoded[cell]!, limit).includes(value), `${value}`);
  }
  return exact;
}

/** Amount and weight of an issue in the share of issues on which the ally is ahead. */
function ahead(us: number, ally: number, outcome: number): readonly [number, number] {
  if (Math.abs(us - ally) < 10) return [0, 0];
  const [toUs, toAlly] = [Math.abs(outcome - us), Math.abs(outcome - ally)];
  return [toUs > toAlly ? 1 : toUs < toAlly ? 0 : 0.5, 1];
}

/** How far the US-imposed model errs beyond the mean of both openings. */
function beyondMean(us: number, ally: number, outcome: number): readonly [number, number] {
  return [Math.abs(us - outcome) - Math.abs((us + ally) / 2 - outcome), 1];
}

const point = fc.integer({ min: 0, max: 100 });
const oneRow = point.map((value) => [value]);
const twoRows = fc.tuple(point, point);
const three = fc.record({ us: oneRow, ally: oneRow, outcome: point });
const four = fc.oneof(
  fc.record({ us: twoRows, ally: oneRow, outcome: point }),
  fc.record({ us: oneRow, ally: twoRows, outcome: point }),
);

Deno.test("five issues by hand: by 20 points it takes three cells, by 50 one", () => {
  // The ally is nearer on three of five: 0.6, supported. The middle of the openings is 50.
  const made = measuredOn(
    rowsOf([90, 90, 100, 10, 30].map((outcome) => madeOf({ us: [20], ally: [80], outcome }))),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  const by = (limit: number) => fragilityOf(made.measured, limit, made.evidence, made.coded);
  // An outcome of 90 comes down to 70; openings of 40 and 100 have their middle there, one opening
  // alone carries it to 60: three cells make the issue even, 2.5 / 5 = 0.5.
  assertEquals([by(20).atLeast, by(20).recodings?.length, by(20).becomes], [
    3,
    3,
    "contradicted",
  ]);
  // 90 - 50 = 40 is nearer to 20: 2 / 5 = 0.4.
  assertEquals([by(50).atLeast, by(50).recodings?.length, by(50).becomes], [
    1,
    1,
    "contradicted",
  ]);
});

Deno.test("a mark that one more issue reaches exactly takes one cell", () => {
  // 26 / 45 = 0.578 is undecided, 27 / 45 = 0.6 is supported.
  const outcomes = Array.from({ length: 45 }, (_, at) => at < 26 ? 100 : 0);
  const made = measuredOn(
    rowsOf(outcomes.map((outcome) => madeOf({ us: [0], ally: [100], outcome }))),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  assertEquals(verdictUnder(made.measured, made.coded), "between");
  const outcome = made.evidence.bargaining.earliest.issues.at(-1)!.outcome;
  assertEquals(
    verdictAfter([{ cell: outcome, value: 100 }], made.measured, made.evidence, made.coded),
    "supported",
  );
  const { atLeast, recodings } = fragilityOf(made.measured, 100, made.evidence, made.coded);
  assertEquals([atLeast, recodings?.length], [1, 1]);
});

Deno.test("a mark that one issue less reaches exactly takes one cell", () => {
  // 27 / 52 = 0.519 is undecided, 26 / 52 = 0.5 is not supported.
  const outcomes = Array.from({ length: 52 }, (_, at) => at < 27 ? 100 : 0);
  const made = measuredOn(
    rowsOf(outcomes.map((outcome) => madeOf({ us: [0], ally: [100], outcome }))),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  const { atLeast, recodings } = fragilityOf(made.measured, 100, made.evidence, made.coded);
  assertEquals([atLeast, recodings?.length], [1, 1]);
});

Deno.test("one issue by hand: too few units stay when it is contested no more", () => {
  const made = measuredOn(
    rowsOf([{ outcome: 100, openings: { USA: 0, AUS: 100 } }]),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  const by = (limit: number) => fragilityOf(made.measured, limit, made.evidence, made.coded);
  // Each by 20: openings 20 and 80 have their middle at 50, an outcome of 80 is the ally's.
  assertEquals(by(20).recodings, undefined);
  // Each by 50: an outcome of 50 is even, 0.5 and so not supported.
  assertEquals([by(50).recodings!.length, by(50).becomes], [1, "contradicted"]);
});

for (const [limit, plain, name] of [[20, four, "four"], [100, three, "three"]] as const) {
  Deno.test(`who is ahead, ${name} cells an issue, each by up to ${limit} points: as all subsets say`, () => {
    let [exact, flipping] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (issues, fewest) => {
          const criterion = criterionOf(0.6, 0.5, fewest);
          const made = measuredOn(
            rowsOf(issues.map(madeOf)),
            criterion,
            (evidence) => aheadShare(evidence, "earliest", "ally"),
          );
          const verdict = verdictUnder(made.measured, made.coded);
          const number = tryingAll(
            issues.map((issue) => reachOf(issue, limit, ahead)),
            (estimate, deciding) =>
              verdictBy(made.measured.tests[0]!, { estimate, deciding }) !== verdict,
          );
          if (assertFragility(made, limit, number)) exact++;
          if (number < Infinity) flipping++;
        },
      ),
      { numRuns: 25, seed: 1951 },
    );
    // The search is not empty talk: nearly all that can be overturned is found, and proven.
    assertLessOrEqual(0.8 * flipping, exact);
  });

  Deno.test(`errors of two models, ${name} cells an issue, each by up to ${limit} points: as all subsets say`, () => {
    let [exact, flipping] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 2, maxLength: 3 }),
        // Marks far from the estimate take several cells.
        fc.integer({ min: -60, max: 60 }),
        (issues, mark) => {
          const criterion = criterionOf(mark + 5, mark, 1);
          const made = measuredOn(
            rowsOf(issues.map(madeOf)),
            criterion,
            (evidence) => imposedLess(evidence, "earliest", modelOf("mean"), { slope: 1 }),
          );
          const verdict = verdictUnder(made.measured, made.coded);
          const number = tryingAll(
            issues.map((issue) => endsOf(reachOf(issue, limit, beyondMean))),
            (estimate, deciding) =>
              verdictBy(made.measured.tests[0]!, { estimate, deciding }) !== verdict,
          );
          if (assertFragility(made, limit, number)) exact++;
          if (number < Infinity) flipping++;
        },
      ),
      { numRuns: 50, seed: 1951 },
    );
    // With fewer proven the search would be empty talk.
    assertLessOrEqual(0.7 * flipping, exact);
  });
}
