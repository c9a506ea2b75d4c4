import { assertAlmostEquals, assertEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { laterChoice } from "../../pipeline/findings/claims/rises_with.ts";
import type { Claim } from "../../pipeline/findings/claims/claim.ts";
import { alliesAhead } from "../../pipeline/findings/claims/allies_ahead.ts";
import { concededOnForm } from "../../pipeline/findings/claims/conceded_on_form.ts";
import { intensityNamesForm } from "../../pipeline/findings/claims/intensity_names_form.ts";
import { outsideOption } from "../../pipeline/findings/claims/outside_option.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { alternativeLines } from "../../pipeline/robustness/leave_out_lines.ts";
import { capabilityRow, episodeRow, preferenceRow } from "../fixtures/made_clean_rows.ts";
import { type MadeIssue, noRows, realRows, rowsOf } from "../findings/made_evidence.ts";

/** The estimate of a claim on some rows as chosen, and under each other choice. */
function estimatesOf(claim: Claim, rows: LeaveOutRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims([claim], evidence, coded);
  const { estimate, units } = measured[0]!.tests[0]!.estimator(coded);
  const lines = alternativeLines(measured, evidence, coded);
  return new Map([
    ["as chosen", [estimate, units] as const],
    ...lines.map((line) => [line.instead, [line.estimate, line.units] as const] as const),
  ]);
}

/** Checks an estimate and its units. */
function assertIs(
  found: readonly [estimate: number | null, units: number] | undefined,
  estimate: number,
  units: number,
): void {
  assertAlmostEquals(found![0]!, estimate, 1e-12);
  assertEquals(found![1], units);
}

const between = (us: number, ally: number, outcome: number, more: Partial<MadeIssue> = {}) => ({
  outcome,
  openings: { USA: us, AUS: ally },
  ...more,
});

Deno.test("outcomes outside both openings count as chosen, and not where only those between them do", () => {
  const found = estimatesOf(
    alliesAhead,
    rowsOf([
      // The ally's at its opening and beyond it, the United States' between and beyond its own, and
      // again the ally's beyond its opening.
      between(0, 80, 80),
      between(0, 80, 90),
      between(20, 80, 30),
      between(80, 20, 100),
      between(80, 20, 10),
    ]),
  );
  // The ally's are the first two and the last; of 80 and 30, which are left, one.
  assertIs(found.get("as chosen"), 3 / 5, 5);
  assertIs(found.get("only those between the two openings"), 1 / 2, 2);
});

Deno.test("an issue is contested from another number of points on", () => {
  const found = estimatesOf(
    concededOnForm,
    rowsOf(
      // Openings 4, 5, 10, 19 and 20 points apart; the ally's are those of 5, 19 and 20.
      [[4, 0], [5, 5], [10, 0], [19, 19], [20, 20]].map(([ally, outcome]) =>
        between(0, ally!, outcome!, { type: "form-and-membership" })
      ),
    ),
  );
  assertIs(found.get("as chosen"), 2 / 3, 3);
  assertIs(found.get("from 5 points"), 3 / 4, 4);
  assertIs(found.get("from 20 points"), 1, 1);
});

Deno.test("where every episode counts alike, the estimate is the mean of the episodes' own", () => {
  const found = estimatesOf(
    alliesAhead,
    rowsOf([
      between(0, 100, 90, { episode: "D" }),
      between(0, 100, 80, { episode: "D" }),
      between(0, 100, 10, { episode: "D" }),
      between(0, 100, 60, { episode: "E" }),
      // Contested nowhere, so that the episode has no estimate.
      between(0, 5, 0, { episode: "F" }),
    ]),
  );
  assertIs(found.get("as chosen"), 3 / 4, 4);
  // 2 / 3 and 1.
  assertIs(found.get("every episode counts alike"), (2 / 3 + 1) / 2, 2);
});

Deno.test("pairs within an episode, and all pairs with what chance gives left in, by hand", () => {
  // Between 0 and 100 the order of reference points is that of the outside option, and the order of
  // outcomes that of nearness.
  const issue = (episode: string, reference: number, outcome: number) =>
    between(0, 100, outcome, { reference, episode });
  const found = estimatesOf(
    outsideOption,
    rowsOf([
      issue("D", 10, 20),
      issue("D", 20, 10),
      issue("D", 30, 30),
      issue("E", 60, 60),
      issue("E", 70, 60),
    ]),
  );
  // D has one pair against the order and two with it; E's two outcomes tie: 1 of 4 and 3 untied pairs.
  const within = "pairs within an episode only, what chance gives left in";
  assertIs(found.get(within), 1 / Math.sqrt(4 * 3), 5);
  // The six pairs between the episodes all go with the order: 7 of 10 and 9.
  assertIs(found.get(laterChoice.instead), 7 / Math.sqrt(10 * 9), 5);
});

Deno.test("a form that one state of three ranks can win only where any state is enough", () => {
  const rows: LeaveOutRows = {
    ...noRows(),
    episodes: [episodeRow("E", { ally_states: ["AUS", "JPN"], resulting_form: "bilateral" })],
    preferences: [
      ...["AUS", "JPN", "USA"].flatMap((state) => [
        preferenceRow("E", [state], "bilateral", 60),
        preferenceRow("E", [state], "none", 10),
      ]),
      preferenceRow("E", ["AUS"], "trilateral", 100),
    ],
    capabilities: [capabilityRow("AUS", 0.1), capabilityRow("JPN", 0.1), capabilityRow("USA", 0.4)],
  };
  const found = estimatesOf(intensityNamesForm, rows);
  // Without the trilateral form every rule names the bilateral one: 1 - (1 + 1) / 2.
  assertIs(found.get("as chosen"), 0, 1);
  // With it the mean worth names it, 100 against 60, and misses; so does Borda, as it stands above all
  // on the one ballot that ranks it. The votes, 5 of 6 by power, stay: 0 - (1 + 0) / 2.
  assertIs(found.get("forms that any state ranks"), -1 / 2, 1);
});

Deno.test("a choice touches only the claims that rest on it", () => {
  const evidence = evidenceOf(realRows());
  const coded = codedEvidence(evidence);
  const lines = alternativeLines(measuredClaims(claims, evidence, coded), evidence, coded);
  const findingsOf = (instead: string) =>
    lines.filter((line) => line.instead === instead).map(({ finding }) => finding);
  const ahead = [
    "allies-ahead",
    "conceded-on-form",
    "lost-on-strength",
    "lost-on-scope",
    "lost-on-restraint",
  ];
  const orders = ["salience-gap", "outside-option"];
  assertEquals(findingsOf("from 5 points"), ahead);
  assertEquals(findingsOf("only those between the two openings"), ahead);
  assertEquals(findingsOf(laterChoice.instead), orders);
  assertEquals(
    findingsOf("pairs within an episode only, what chance gives left in"),
    orders,
  );
  assertEquals(findingsOf("forms that any state ranks"), ["intensity-names-form"]);
  // What belongs to no episode, or has a test of all evidence at once, is not split by episodes.
  const notSplit = [
    ...orders,
    "seato-near-loose-pacts",
    "multilateral-ended-sooner",
    "linkages-kept-alliances",
    "allies-initiated",
  ];
  assertEquals(
    findingsOf("every episode counts alike"),
    claims.map(({ id }) => id).filter((id) => !notSplit.includes(id)),
  );
});
