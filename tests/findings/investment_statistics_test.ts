import { assertAlmostEquals, assertEquals } from "@std/assert";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  investedRatio,
  type InvestmentChoices,
} from "../../pipeline/findings/statistics/investment_statistics.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { linkageRow, shockRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn } from "./made_evidence.ts";
import { thickening, tieRows } from "./made_ties.ts";

/** A tie from 1950 to 1969: 20 years. */
const twentyYears = { ended: "1970", end_mode: "terminated" } as const;

/** An institution that an ally began; in 1960 comes a shock. */
const begun = (ally: string, established: string, more = {}) =>
  linkageRow(`${ally}-${established}`, ally, { established, initiator: "ally", ...more });

const rows: EvidenceRows = tieRows({
  allies: [["JPN", twentyYears], ["KOR", twentyYears], ["PHL", twentyYears], ["FSM", twentyYears]],
  shocks: ["JPN", "KOR", "FSM"].map((ally) => shockRow("s", ally, "kept")),
  linkages: [
    ...thickening("JPN", "KOR", "PHL"),
    // After: 1961 to 1965. The year of the shock counts to neither, nor do years of no tie.
    begun("JPN", "1961-03"),
    begun("JPN", "1965/1966"),
    begun("JPN", "1960-12"),
    begun("JPN", "1949"),
    begun("JPN", "1970"),
    begun("JPN", "1955"),
    begun("JPN", "1966"),
    begun("JPN", "1967", { initiator: "us" }),
    begun("JPN", "1962", { initiator: "us", form: "trilateral" }),
    begun("KOR", "1963"),
    begun("KOR", "1951", { initiator: "joint" }),
    // No shock: nothing to compare.
    begun("PHL", "1963"),
    begun("FSM", "1951"),
  ],
});

function assertRatio(choices: InvestmentChoices, ratio: number, allies: number): void {
  const [estimate, units] = estimateOn(rows, ({ ties }) => investedRatio(ties.ties, choices));
  assertAlmostEquals(estimate, ratio, 1e-12);
  assertEquals(units, allies);
}

Deno.test("the rate after shocks over that of other years by hand", () => {
  // 5 years after, 14 others. JPN 2 after and 2 others, KOR 1 after and none.
  assertRatio({}, (2 * 14 + 1 * 14) / (2 * 5), 2);
});

Deno.test("the same with one choice made otherwise", () => {
  // JPN 1 of 1962 and 1 of 1967; KOR none.
  assertRatio({ by: "us" }, 14 / 5, 1);
  assertRatio({ by: "us", links: "bilateral" }, 0, 1);
  // 1965 or 1966: in its last year it is no longer after the shock.
  assertRatio({ year: "last" }, (1 * 14 + 1 * 14) / (3 * 5), 2);
  // 1960 to 1965 are six years; one more of JPN.
  assertRatio({ window: { years: 5, ofShock: true } }, (3 * 14 + 14) / (2 * 6), 2);
  // 1961 to 1963 and 16 others: JPN 1 after, and 3 others; KOR 1 after.
  assertRatio({ window: { years: 3, ofShock: false } }, (16 + 16) / (3 * 3), 2);
  // 1961 to 1965 and four others, 1966 to 1969: JPN 2 after and 1 other, KOR 1 after.
  assertRatio({ sinceFirst: true }, (2 * 4 + 1 * 4) / (1 * 5), 2);
  // FSM has one institution, of 1951.
  assertRatio({ thin: true }, (2 * 14 + 1 * 14) / (2 * 5 + 1 * 5), 3);
});

Deno.test("an ally's amount and weight are what it adds to the ratio, by its own cells", () => {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const statistic = investedRatio(evidence.ties.ties);
  const into = new Float64Array(2);
  const told = statistic.units.map(({ at, cluster, cells }) => {
    statistic.measure(coded, at, into);
    return [cluster, ...into, cells.map((cell) => evidence.cells[cell]!.row).sort().join(" ")];
  });
  assertEquals(told, [
    [
      "JPN",
      2 * 14 / 19,
      2 * 5 / 19,
      "JPN-1955 JPN-1961-03 JPN-1962 JPN-1965/1966 JPN-1966 JPN-1967",
    ],
    ["KOR", 14 / 19, 0, "KOR-1951 KOR-1963"],
    ["PHL", 0, 0, "PHL-1963"],
  ]);
});

Deno.test("what any initiators could give is what trying all of them gives", () => {
  const few = tieRows({
    allies: [["JPN", twentyYears], ["KOR", { ...twentyYears, in_force: "1957" }]],
    shocks: ["JPN", "KOR"].map((ally) => shockRow("s", ally, "kept")),
    linkages: [
      ...thickening("JPN", "KOR"),
      ...["1961", "1962", "1955", "1969"].map((year) => begun("JPN", year)),
      ...["1963", "1958"].map((year) => begun("KOR", year)),
    ],
  });
  const evidence = evidenceOf(few);
  const coded = codedEvidence(evidence);
  const statistic = investedRatio(evidence.ties.ties);
  const cells = statistic.units.flatMap((unit) => unit.cells);
  assertEquals(cells.length, 6);
  const estimator = estimatorOf(statistic);
  const ratios: number[] = [];
  for (let ways = 0; ways < 2 ** cells.length; ways++) {
    const values = evidence.asCoded.slice();
    for (const [at, cell] of cells.entries()) values[cell] = (ways >> at) % 2 === 1 ? 2 : 0;
    coded.readAll(values);
    ratios.push(estimator(coded).estimate);
  }
  coded.readAll(evidence.asCoded);
  const [smallest, largest] = statistic.attainable!(coded);
  const told = ratios.filter(Number.isFinite);
  assertAlmostEquals(smallest, Math.min(...told), 1e-12);
  assertAlmostEquals(largest, Math.max(...told), 1e-12);
});
