import { assertAlmostEquals, assertEquals } from "@std/assert";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { linkagesKeptAlliances } from "../../pipeline/findings/claims/linkages_kept_alliances.ts";
import { openedLooser } from "../../pipeline/findings/statistics/binding_statistics.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import {
  initiatedShare,
  keptHadMoreLinkages,
} from "../../pipeline/findings/statistics/linkage_statistics.ts";
import type { Statistic } from "../../pipeline/findings/statistics/statistic.ts";
import { endedSooner } from "../../pipeline/findings/statistics/survival_statistics.ts";
import {
  commitmentRow,
  institutionRow,
  linkageRow,
  organisationRow,
  positionRow,
  shockRow,
  stateRow,
  treatyRow,
} from "../fixtures/made_clean_rows.ts";
import { type MadeIssue, noRows, rowsOf } from "./made_evidence.ts";

/** Estimate and units of a statistic on some rows. */
function on(rows: LeaveOutRows, statisticOf: (evidence: Evidence) => Statistic) {
  const evidence = evidenceOf(rows);
  const { estimate, units } = estimatorOf(statisticOf(evidence))(codedEvidence(evidence));
  return [estimate, units];
}

const episode = "MANILA-1954";
const family = "manila-1954-55";
const seato = (openings: MadeIssue["openings"]): MadeIssue => ({
  outcome: 50,
  openings,
  episode,
  family,
});

/** SEATO's issues as opened, more points binding more but where it is said otherwise. */
function seatoRows(
  issues: readonly MadeIssue[],
  orientations: Readonly<Record<number, "less-binding" | "multilateral" | "none">> = {},
): LeaveOutRows {
  const rows = rowsOf(issues);
  return {
    ...rows,
    organisations: [organisationRow("SEATO", "in-question", { made_in: episode })],
    states: [
      stateRow("AUS"),
      stateRow("PHL"),
      stateRow("THA"),
      stateRow("GBR", "north-atlantic"),
      stateRow("FRA", "north-atlantic"),
      stateRow("USA", "north-atlantic"),
    ],
    issueTypes: rows.issueTypes.map((row, at) => ({
      ...row,
      orientation: orientations[at] ?? row.orientation,
    })),
  };
}

Deno.test("who opened looser by hand: direction, turned lines and ten points", () => {
  const rows = seatoRows([
    // Looser by 20, tighter by just ten, nine apart, which does not count.
    seato({ USA: 50, AUS: 30 }),
    seato({ USA: 50, AUS: 60 }),
    seato({ USA: 50, AUS: 59 }),
    // On a line that runs the other way more points are looser.
    seato({ USA: 50, AUS: 70 }),
    // No line between loose and binding, no opening of one side, another family.
    seato({ USA: 50, AUS: 0 }),
    seato({ USA: 50, AUS: 0 }),
    seato({ AUS: 0 }),
    seato({ USA: 50, GBR: 0 }),
    { ...seato({ USA: 50, AUS: 0 }), episode: "E", family: "anzus" },
  ], { 3: "less-binding", 4: "multilateral", 5: "none" });
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "asia-pacific")), [2 / 3, 3]);
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "asia-pacific", 1)), [2 / 4, 4]);
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "asia-pacific", 11)), [1, 2]);
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "north-atlantic")), [1, 1]);
  // Nobody speaks for the military.
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "us-military")), [NaN, 0]);
});

Deno.test("a group opens with its median, and only allies belong to it", () => {
  const rows = seatoRows([
    // The median of 0, 45 and 100 lies five points off; of 0 and 60 twenty below.
    seato({ USA: 50, AUS: 0, PHL: 45, THA: 100 }),
    seato({ USA: 50, AUS: 0, PHL: 60 }),
    // France is no ally of this dispute.
    { ...seato({ USA: 50, FRA: 0, GBR: 90 }), others: ["FRA"] },
  ]);
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "asia-pacific")), [1, 1]);
  assertEquals(on(rows, (evidence) => openedLooser(evidence, "north-atlantic")), [0, 1]);
});

Deno.test("the US military opens with its own rows alone", () => {
  const rows = seatoRows(
    Array.from({ length: 8 }, (_, at) => seato({ USA: 50, AUS: at })),
    { 1: "less-binding" },
  );
  const soldier = (issue: number, position: number, more: object = {}) =>
    positionRow(episode, `${issue}`, ["USA"], position, {
      row_id: `${issue}/soldier/${position}`,
      voice: "defence",
      ...more,
    });
  const heard = {
    ...rows,
    positions: [
      ...rows.positions,
      soldier(0, 20),
      soldier(1, 20),
      // Only the earliest row counts.
      soldier(2, 80),
      soldier(2, 0, { date: "1951-03-01" }),
      // A row of the middle where there is no other, none of the end, none after the talks.
      soldier(3, 0, { stage: "middle" }),
      soldier(4, 0, { stage: "final" }),
      soldier(5, 0, { date: "1952-02-01" }),
      // Others' soldiers are not theirs, and who is no soldier speaks for none.
      positionRow(episode, "6", ["AUS"], 0, { row_id: "6/soldier", voice: "defence" }),
      positionRow(episode, "7", ["USA"], 0, { row_id: "7/senate", voice: "legislature" }),
    ],
  };
  // Looser on 0 and 3, tighter on 1 (turned) and 2.
  assertEquals(on(heard, (evidence) => openedLooser(evidence, "us-military")), [2 / 4, 4]);
});

Deno.test("institutions by initiator: joint and unclear ones do not count", () => {
  const by = (id: string, initiator: "ally" | "us" | "joint" | "unclear", established = "1950") =>
    linkageRow(id, "JPN", { initiator, established });
  const linkages = [by("a", "ally"), by("b", "us"), by("c", "us"), by("d", "joint")];
  const rows = { ...noRows(), linkages: [...linkages, by("e", "unclear")] };
  assertEquals(on(rows, initiatedShare), [1 / 3, 3]);
  // One institution counts once, by its first linkage.
  assertEquals(
    on({
      ...rows,
      linkages: [...rows.linkages, by("f", "ally", "1940"), by("g", "us", "1960")],
      institutions: ["f", "g"].map((id) => institutionRow(id, "f")),
    }, initiatedShare),
    [2 / 4, 4],
  );
  // First linkages that disagree leave none.
  assertEquals(
    on({ ...rows, institutions: ["a", "b"].map((id) => institutionRow(id, "ab")) }, initiatedShare),
    [0, 1],
  );
  assertEquals(on({ ...noRows(), linkages: [by("d", "joint")] }, initiatedShare), [NaN, 0]);
});

/** Allies of two shocks each unless told otherwise, in 1960 and 1970. */
const struck: LeaveOutRows = {
  ...noRows(),
  states: ["AUS", "JPN", "KOR", "PHL"].map((state) => stateRow(state)),
  shocks: [
    shockRow("s", "AUS", "kept"),
    shockRow("t", "AUS", "deepened", { date: "1970" }),
    // Kept after exactly half of its shocks: not mostly.
    shockRow("s", "JPN", "kept"),
    shockRow("t", "JPN", "ended-or-suspended", { date: "1970" }),
    shockRow("s", "KOR", "reduced"),
    shockRow("s", "PHL", "kept"),
    // No state.
    shockRow("s", "SEATO", "kept"),
  ],
  linkages: [
    // 2 before the first shock, 2 + 3 before the second: mean 3.5.
    linkageRow("a", "AUS", { depth: 2 }),
    linkageRow("b", "AUS", { depth: 3, established: "1965" }),
    // 1 + 1 before both: mean 2; the third began only in the year of the second.
    linkageRow("c", "JPN", { established: "1959" }),
    linkageRow("d", "JPN", { ended: "1970-01-01" }),
    linkageRow("e", "JPN", { established: "1970", depth: 3 }),
    // One institution at its deepest part in force: 2.
    linkageRow("f", "PHL", { depth: 2 }),
    linkageRow("g", "PHL"),
    linkageRow("h", "PHL", { depth: 3, ended: "1959" }),
    // Surely in force only: these may have begun later, or ended before.
    linkageRow("i", "KOR", { established: null, depth: 3 }),
    linkageRow("j", "KOR", { end_reason: "it lapsed", depth: 3 }),
    linkageRow("k", "KOR", { depth: 3, established: "1960" }),
    linkageRow("l", "KOR", { depth: 3 }),
  ],
  institutions: ["f", "g", "h"].map((id) => institutionRow(id, "f")),
};

Deno.test("pairs of allies by hand: more, equal and less on the eves", () => {
  // Mostly kept: AUS 3.5, PHL 2. Not: JPN 2, KOR 3. AUS has more than both, PHL as much as JPN and
  // less than KOR.
  assertEquals(on(struck, keptHadMoreLinkages), [2.5 / 4, 4]);
});

Deno.test("the other readings of an eve by hand", () => {
  // By number: AUS (1 + 2) / 2, PHL 1; JPN 2, KOR 1: AUS beats KOR, PHL ties with it.
  // Of depth 3: AUS (0 + 1) / 2, PHL 0; JPN 0, KOR 1: AUS beats JPN, PHL ties with it.
  const evidence = evidenceOf(struck);
  const readings = linkagesKeptAlliances.alternatives.map(({ estimate: of }) => {
    const { estimate, units } = of(evidence, codedEvidence(evidence));
    return [estimate, units];
  });
  assertEquals(readings, [[1.5 / 4, 4], [1.5 / 4, 4]]);
});

Deno.test("the p of the pairs by all exchanges of outcomes", () => {
  const evidence = evidenceOf(struck);
  const { p, smallestP } = keptHadMoreLinkages(evidence).test(codedEvidence(evidence));
  // Of the six choices of two of 3.5, 2, 2 and 3 one gives 4 / 4, two 2.5, two 1.5, one 0.
  assertAlmostEquals(p, 3 / 6, 1e-12);
  assertAlmostEquals(smallestP, 1 / 6, 1e-12);
});

Deno.test("without an ally that mostly kept its tie, or one that did not, there is no pair", () => {
  for (const states of [["AUS", "PHL"], ["JPN", "KOR"]]) {
    const shocks = struck.shocks.filter(({ ally }) => states.includes(ally));
    assertEquals(on({ ...struck, shocks }, keptHadMoreLinkages), [NaN, 0]);
  }
});

/** 7305 days, which are 20 years, and 40. */
const since = { twenty: "2005-12-31", forty: "1985-12-31" };

const ties: LeaveOutRows = {
  ...noRows(),
  treaties: [
    // 20 years to its end, at the latest start and the earliest end.
    treatyRow("A", {
      in_force: "1949/1950-01-01",
      ended: "1970-01-01/1975",
      end_mode: "terminated",
    }),
    // Ten years, and ten more under its successor: one chain that lasts.
    treatyRow("B", { in_force: since.twenty, ended: "2015-06-30", end_mode: "replaced" }),
    treatyRow("C", { in_force: "2015-06-30" }),
    // 20 years of three states, 40 of more.
    treatyRow("D", {
      form: "trilateral",
      in_force: "1950-01-01",
      ended: "1970-01-01",
      end_mode: "lapsed",
    }),
    treatyRow("E", { form: "multilateral", in_force: since.forty }),
    // No security tie; another part of the world; after the last day.
    treatyRow("F", { form: "multilateral", ended: "1951-01-01", end_mode: "lapsed" }),
    treatyRow("G", { form: "multilateral", ended: "1951-01-01", end_mode: "lapsed" }),
    treatyRow("H", { form: "multilateral", in_force: "2026-01-01" }),
  ],
  commitments: [
    commitmentRow("A"),
    commitmentRow("B", { successor: "C" }),
    commitmentRow("C", { class: "B" }),
    commitmentRow("D"),
    // The organisation ended after twenty years.
    commitmentRow("E", { organisation: "E", organisation_ended: since.twenty }),
    commitmentRow("F", { class: "C" }),
    commitmentRow("G", { region: "north-atlantic" }),
    commitmentRow("H"),
  ],
};

Deno.test("ends a year by hand, by treaty and by organisation", () => {
  // Bilateral 1 end in 20 + 20 years; multilateral 1 in 20 + 40, or 2 in 20 + 20.
  const [byTreaty, byOrganisation] = (["treaty", "organisation"] as const).map((reading) =>
    on(ties, (evidence) => endedSooner(evidence, reading))
  );
  assertAlmostEquals(byTreaty![0]!, 1 / 60 - 1 / 40, 1e-12);
  assertAlmostEquals(byOrganisation![0]!, 2 / 40 - 1 / 40, 1e-12);
  // The ends of the form with fewer.
  assertEquals([byTreaty![1], byOrganisation![1]], [1, 1]);
});

Deno.test("a form without an end leaves no unit, and ends rest on no cell", () => {
  const lasting = {
    ...ties,
    commitments: ties.commitments.filter(({ treaty_id }) => treaty_id !== "D"),
  };
  const [estimate, units] = on(lasting, (evidence) => endedSooner(evidence, "treaty"));
  assertAlmostEquals(estimate!, 0 - 1 / 40, 1e-12);
  assertEquals(units, 0);
  assertEquals(endedSooner(evidenceOf(ties), "treaty").cells, []);
});
