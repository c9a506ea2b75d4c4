import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { attainableBy } from "../../pipeline/findings/statistics/attainable.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { shapedByRegion } from "../../pipeline/findings/statistics/shaper_statistics.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { estimateOn, realRows } from "./made_evidence.ts";
import { type MadeTalks, seatoRows, seatoTexts, someTalks } from "./made_seato.ts";
import { committed, type Texts } from "./naive/design_places.ts";
import * as naive from "./naive/seato.ts";

const readings = ["earliest", "coded"] as const;
const which = ["own talks", "carried back"] as const;
const regions = ["nearest", "median", "mean"] as const;

/** Whether all estimates are those of the naive implementation. */
function assertAsNaive(rows: LeaveOutRows, texts: Texts): void {
  for (const reading of readings) {
    for (const openings of which) {
      for (const by of regions) {
        const [estimate, units] = estimateOn(
          rows,
          (evidence) => shapedByRegion(evidence, reading, openings, by),
        );
        const expected = naive.shapedByRegion(texts, reading, openings === "carried back", by);
        const message = `${reading}, ${openings}, ${by}`;
        assertEquals(units, expected.units, message);
        if (units > 0) assertAlmostEquals(estimate, expected.estimate, 1e-9, message);
      }
    }
  }
}

Deno.test("who shaped SEATO is what a second, naive implementation finds: real rows", () => {
  assertAsNaive(realRows(), committed);
});

Deno.test("who shaped SEATO is what a second, naive implementation finds: made rows", () => {
  fc.assert(fc.property(someTalks, (rows) => assertAsNaive(rows, seatoTexts(rows))), {
    numRuns: 60,
  });
});

const talks: readonly MadeTalks[] = [
  // Australia 5 from the outcome, the United States 10: ahead; its median with Thailand is not.
  { episode: "First", outcome: 40, openings: { USA: 50, AUS: 45, THA: 100 } },
  // On a line that runs the other way all the same: 30 and 10.
  { episode: "First", outcome: 40, orientation: "less-binding", openings: { USA: 50, AUS: 70 } },
  // Equally near.
  { episode: "Last", outcome: 40, openings: { USA: 30, AUS: 50 } },
  // Neither the members from elsewhere nor the issues without two sides count, nor other lines.
  { episode: "Last", outcome: 40, openings: { USA: 50, GBR: 40 } },
  { episode: "Last", outcome: 40, openings: { AUS: 40 } },
  { episode: "Last", outcome: 0, openings: { USA: 50, AUS: 0 }, orientation: "multilateral" },
  { episode: "Before", outcome: 0, openings: { USA: 50, AUS: 0 } },
];

Deno.test("who shaped SEATO by hand", () => {
  const on = (by: typeof regions[number]) =>
    estimateOn(
      seatoRows(talks),
      (evidence) => shapedByRegion(evidence, "earliest", "own talks", by),
    );
  assertEquals(on("nearest"), [(1 + 0 + 0.5) / 3, 3]);
  // 72.5 against 50; Australia ahead, Thailand not.
  assertEquals(on("median"), [(0 + 0 + 0.5) / 3, 3]);
  assertEquals(on("mean"), [(0.5 + 0 + 0.5) / 3, 3]);
  const { missing } = shapedByRegion(evidenceOf(seatoRows(talks)), "earliest", "own talks");
  assertEquals(missing, 2);
});

Deno.test("openings carried back by hand: each state's oldest on the line, from either family", () => {
  const rows = seatoRows([
    { episode: "Before", outcome: 0, openings: { USA: 80 } },
    // Turned, 100 less: Australia at 40.
    {
      episode: "First",
      outcome: 0,
      openings: { AUS: 60 },
      orientation: "less-binding",
      carriesOn: "Before/0",
    },
    { episode: "Last", outcome: 50, openings: { USA: 50, AUS: 0 }, carriesOn: "First/1" },
  ]);
  const on = (openings: typeof which[number]) =>
    estimateOn(rows, (evidence) => shapedByRegion(evidence, "earliest", openings));
  assertEquals(on("own talks"), [0, 1]);
  // On the second the outcome, 100, is 20 from 80 and 60 from 40; on the third 30 and 10.
  assertEquals(on("carried back"), [(0 + 1) / 2, 2]);
  const evidence = evidenceOf(rows);
  const { units } = shapedByRegion(evidence, "earliest", "carried back");
  assertEquals(units.map(({ cluster, cells }) => [cluster, cells.length]), [
    ["Before/0", 3],
    ["Before/0", 3],
  ]);
});

Deno.test("a cell of an opening carried back is read anew", () => {
  const evidence = evidenceOf(seatoRows([
    { episode: "Before", outcome: 0, openings: { USA: 80 } },
    { episode: "First", outcome: 50, openings: { AUS: 60 }, carriesOn: "Before/0" },
  ]));
  const coded = codedEvidence(evidence);
  const estimator = estimatorOf(shapedByRegion(evidence, "coded", "carried back"));
  assertEquals(estimator(coded).estimate, 1);
  const changed = evidence.asCoded.map((value) => value === 80 ? 50 : value);
  coded.readCell(evidence.asCoded.indexOf(80), changed);
  assertEquals(estimator(coded).estimate, 0);
});

Deno.test("neither turning every line nor the order of rows changes anything", () => {
  const turned = { "more-binding": "less-binding", "less-binding": "more-binding" } as const;
  const on = (rows: LeaveOutRows) =>
    which.map((openings) =>
      estimateOn(rows, (evidence) => shapedByRegion(evidence, "earliest", openings))
    );
  fc.assert(
    fc.property(someTalks, (rows) => {
      assertEquals(
        on({
          ...rows,
          issueTypes: rows.issueTypes.map((row) =>
            row.orientation === "more-binding" || row.orientation === "less-binding"
              ? { ...row, orientation: turned[row.orientation] }
              : row
          ),
        }),
        on(rows),
      );
      const { issues, positions, issueTypes, episodes } = rows;
      const [estimates, shuffled] = [rows, {
        ...rows,
        issues: issues.toReversed(),
        positions: positions.toReversed(),
        issueTypes: issueTypes.toReversed(),
        episodes: episodes.toReversed(),
      }].map(on);
      for (const [at, [estimate, units]] of estimates!.entries()) {
        assertEquals(shuffled![at]![1], units);
        if (units > 0) assertAlmostEquals(shuffled![at]![0], estimate, 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

Deno.test("what any outcomes could give is what trying them gives", () => {
  const made: MadeTalks[] = [
    { episode: "First", outcome: 0, openings: { USA: 50, AUS: 50, THA: 75 } },
    { episode: "First", outcome: 0, openings: { USA: 25, AUS: 0 } },
    { episode: "Last", outcome: 0, openings: { USA: 25, AUS: 25 } },
    { episode: "Last", outcome: 0, openings: { AUS: 25 } },
  ];
  const on = (outcomes: readonly number[]) =>
    evidenceOf(seatoRows(made.map((issue, at) => ({ ...issue, outcome: outcomes[at] ?? 0 }))));
  const tried: number[] = [];
  const points = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  for (const one of points) {
    for (const two of points) {
      const evidence = on([one, two, 50]);
      const statistic = shapedByRegion(evidence, "earliest", "own talks");
      tried.push(estimatorOf(statistic)(codedEvidence(evidence)).estimate);
    }
  }
  const evidence = on([0, 0, 0]);
  const statistic = shapedByRegion(evidence, "earliest", "own talks");
  assertEquals(attainableBy(statistic, codedEvidence(evidence)), [
    Math.min(...tried),
    Math.max(...tried),
  ]);
  assertEquals([Math.min(...tried), Math.max(...tried)], [(0.5 + 0 + 0.5) / 3, (1 + 1 + 0.5) / 3]);
});
