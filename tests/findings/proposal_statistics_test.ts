import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  fadedShare,
  type FadingChoices,
} from "../../pipeline/findings/statistics/fading_statistics.ts";
import {
  type ProposerChoices,
  widerShare,
} from "../../pipeline/findings/statistics/proposer_statistics.ts";
import { linkageRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn } from "./made_evidence.ts";
import { arbitraryTies, thickening, tieRows } from "./made_ties.ts";

const by = (side: "ally" | "us" | "joint" | "other", more = {}) => ({
  date: "1955",
  proposer_side: side,
  ...more,
});

Deno.test("the share of wider proposals that allies made by hand", () => {
  const rows = tieRows({
    allies: [],
    proposals: [
      by("ally"),
      by("ally", { event_id: "head", same_as: "head" }),
      by("ally", { event_id: "again", same_as: "head" }),
      by("us"),
      by("joint"),
      by("other"),
      by("us", { form_proposed: "non-security" }),
      by("ally", { change: "inside" }),
      by("ally", { date: null }),
    ],
  });
  const share = (choices?: ProposerChoices) =>
    estimateOn(rows, ({ ties }) => widerShare(ties.proposals, choices));
  assertEquals(share(), [3 / 4, 4]);
  assertEquals(share({ joint: true }), [3.5 / 5, 5]);
  assertEquals(share({ nonSecurity: true }), [3 / 5, 5]);
});

Deno.test("sides exchanged give one less the share", () => {
  const turned = { ally: "us", us: "ally", joint: "joint", other: "other" } as const;
  fc.assert(fc.property(arbitraryTies, (rows) => {
    const [share] = estimateOn(rows, ({ ties }) => widerShare(ties.proposals));
    const proposals = rows.proposals.map((row) => ({
      ...row,
      proposer_side: turned[row.proposer_side],
    }));
    const [mirrored] = estimateOn(
      { ...rows, proposals },
      ({ ties }) => widerShare(ties.proposals),
    );
    assertAlmostEquals(mirrored, 1 - share, 1e-12);
  }));
});

/** Two allies from 1950 to 1969, with the years from which a link stands. */
const twentyYears = { ended: "1970", end_mode: "terminated" } as const;
const rows: EvidenceRows = tieRows({
  allies: [["JPN", twentyYears], ["KOR", twentyYears], ["PHL", twentyYears], ["FSM", twentyYears]],
  linkages: [
    ...thickening("JPN", "KOR", "PHL"),
    // 1 when 1950 to 1955 began, then 4; 12 years of 4, 6 of 1, 2 of 5: the median is 4.
    linkageRow("a", "JPN", { established: "1949" }),
    linkageRow("b", "JPN", { established: "1955-07", depth: 3 }),
    linkageRow("c", "JPN", { established: "1967" }),
    // Nothing until 1959, then 2.
    linkageRow("d", "KOR", { established: "1959", depth: 2 }),
  ],
  proposals: [
    // JPN: 2 in the years up to 1967, 1 in 1968.
    { date: "1951", proposer: ["JPN"] },
    { date: "1967-03", proposer: ["JPN", "KOR"] },
    { date: "1968", proposer: ["JPN"] },
    // KOR: 1967 with JPN, which is after 1959; two before and in 1959.
    { date: "1950/1958", proposer: ["KOR"] },
    { date: "1959", proposer: ["KOR"] },
    // Neither wider nor for security, not made by allies alone, or in no year of a tie.
    { date: "1952", proposer: ["KOR"], change: "inside" },
    { date: "1952", proposer: ["KOR"], form_proposed: "non-security" },
    { date: "1952", proposer: ["KOR", "USA"], proposer_side: "joint" },
    { date: "1949", proposer: ["KOR"] },
    // Without links no year is above the median.
    { date: "1953", proposer: ["PHL"] },
  ],
});

const faded = (choices: FadingChoices = {}) =>
  estimateOn(rows, ({ ties }) => fadedShare(ties.ties, choices));

Deno.test("the fall of the rate of proposals by hand", () => {
  // JPN: 2 in 18 years and 1 in 2. KOR: 2 in 10 years (1950 to 1959) and 1 in 10.
  const ratio = (1 * 18 / 20 + 1 * 10 / 20) / (2 * 2 / 20 + 2 * 10 / 20);
  const [estimate, units] = faded();
  assertAlmostEquals(estimate, 1 - ratio, 1e-12);
  assertEquals(units, 2);
});

Deno.test("by the links at the end of a year the first year of a link is one of the later ones", () => {
  // JPN: 5 years of 1, 12 of 4, 3 of 5 from 1967 on: 1 in 17 years and 2 in 3. KOR: 9 years without
  // and 11 with, so that the median is that of those with and no year lies above it.
  const [estimate, units] = faded({ seen: "after" });
  assertAlmostEquals(estimate, 1 - (2 * 17 / 20) / (1 * 3 / 20), 1e-12);
  assertEquals(units, 1);
});

Deno.test("the other readings of depth by hand", () => {
  // Counted: JPN has 1 in 6 years, 2 in 12 and 3 in 2.
  assertAlmostEquals(faded({ weigh: () => 1 })[0], faded()[0], 1e-12);
  // Of the greatest depth: JPN none in 6 years and 1 in 14, which is its median; KOR has none.
  assertEquals(faded({ weigh: (depth) => depth === 3 ? 1 : 0 }), [NaN, 0]);
  // FSM has no institution, and no year above the median.
  assertEquals(faded({ thin: true }), faded());
});

Deno.test("with the years before the first commitment by hand", () => {
  // Five years more, 1945 to 1949. JPN: none in them, 2 in 23 years and 1 in 2. KOR: one in 1949, so
  // 3 in the 15 years to 1959, and 1 in 10.
  const ratio = (1 * 23 / 25 + 1 * 15 / 25) / (2 * 2 / 25 + 3 * 10 / 25);
  assertAlmostEquals(faded({ sinceWar: true })[0], 1 - ratio, 1e-12);
});

Deno.test("which years are deep goes by the depths of a coding", () => {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const statistic = fadedShare(evidence.ties.ties);
  const cell = evidence.cells.findIndex(({ row, column }) => row === "c" && column === "depth");
  const values = evidence.asCoded.slice();
  const into = new Float64Array(2);
  const [japan] = statistic.units;
  assertEquals([japan!.cluster, japan!.cells.includes(cell)], ["JPN", true]);
  statistic.measure(coded, japan!.at, into);
  assertEquals([...into].map((each) => Math.round(1e9 * each) / 1e9), [-0.7, 0.2]);
  // Were the later links worth nothing, all years would be alike and none above the median.
  for (const [at, { row, column }] of evidence.cells.entries()) {
    if (column === "depth" && ["b", "c"].includes(row)) values[at] = 0;
  }
  coded.readAll(values);
  statistic.measure(coded, japan!.at, into);
  assertEquals([...into], [0, 0]);
});

Deno.test("what proposals of any years could give is what trying all of them gives", () => {
  const fewYears = { ended: "1954", end_mode: "terminated" } as const;
  const made = (years: readonly (readonly [ally: string, year: number])[]) =>
    tieRows({
      allies: [["JPN", fewYears], ["KOR", { ...fewYears, in_force: "1951" }]],
      linkages: [
        ...thickening("JPN", "KOR"),
        linkageRow("a", "JPN", { established: "1952" }),
        linkageRow("b", "KOR", { established: "1952", depth: 2 }),
      ],
      proposals: years.map(([ally, year]) => ({ date: `${year}`, proposer: [ally] })),
    });
  const shares: number[] = [];
  const years = [1951, 1952, 1953];
  for (const first of years) {
    for (const second of years) {
      for (const third of years) {
        const rows = made([["JPN", first], ["JPN", second], ["KOR", third]]);
        shares.push(estimateOn(rows, ({ ties }) => fadedShare(ties.ties))[0]);
      }
    }
  }
  const evidence = evidenceOf(made([["JPN", 1951], ["JPN", 1951], ["KOR", 1951]]));
  const [smallest, largest] = fadedShare(evidence.ties.ties).attainable!(codedEvidence(evidence));
  const told = shares.filter((share) => !Number.isNaN(share));
  assertAlmostEquals(smallest, Math.min(...told), 1e-12);
  assertAlmostEquals(largest, Math.max(...told), 1e-12);
});
