import { assertAlmostEquals, assertEquals } from "@std/assert";
import { aheadOnForm } from "../../pipeline/findings/claims/ahead_on_form.ts";
import { alliesAhead } from "../../pipeline/findings/claims/allies_ahead.ts";
import type { Claim } from "../../pipeline/findings/claims/claim.ts";
import { controlOfTheRash } from "../../pipeline/findings/claims/control_of_the_rash.ts";
import { formAgainstControl } from "../../pipeline/findings/claims/form_against_control.ts";
import { formEitherWay } from "../../pipeline/findings/claims/form_either_way.ts";
import { looserSideWins } from "../../pipeline/findings/claims/looser_side_wins.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { usConceded, usConcededOnForm } from "../../pipeline/findings/claims/us_conceded.ts";
import { usKeptControl } from "../../pipeline/findings/claims/us_kept_control.ts";
import { usMovedMore } from "../../pipeline/findings/claims/us_moved_more.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { madeRow } from "../fixtures/made_clean_rows.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

/** Name, estimate and units of each test of a claim. */
function testsOf(claim: Claim, rows: EvidenceRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const [{ tests } = { tests: [] }] = measuredClaims([claim], evidence, coded);
  return tests.map(({ name, estimator }) => {
    const { estimate, units } = estimator(coded);
    return [name, estimate, units] as const;
  });
}

/** Estimate and units of the first test. */
const firstOf = (claim: Claim, made: readonly MadeIssue[]) =>
  testsOf(claim, rowsOf(made))[0]!.slice(1);

const issues: readonly MadeIssue[] = [
  // Form, on a line from bilateral to multilateral: the United States opened wider and moved 60 of
  // 80 points; it opened narrower and moved 10 of 50.
  {
    outcome: 30,
    openings: { USA: 90, AUS: 10 },
    type: "form-and-membership",
    orientation: "multilateral",
    episode: "D",
  },
  {
    outcome: 30,
    openings: { USA: 20, AUS: 70 },
    type: "form-and-membership",
    orientation: "multilateral",
    episode: "D",
  },
  // Control: at the US opening, halfway (40 of 80), and at the allies' (100).
  { outcome: 0, openings: { USA: 0, AUS: 60 }, type: "scope", episode: "D" },
  { outcome: 40, openings: { USA: 0, AUS: 80 }, type: "restraint-and-control", episode: "E" },
  { outcome: 0, openings: { USA: 100, AUS: 0 }, type: "scope", episode: "F" },
  // Neither: 5 of 20 points.
  { outcome: 5, openings: { USA: 0, AUS: 20 }, type: "duration", orientation: "none" },
];

Deno.test("each claim on concessions by hand", () => {
  // Moves of 60, 10, 0, 40, 100 and 5.
  assertEquals(firstOf(usConceded, issues), [4 / 6, 6]);
  assertEquals(firstOf(usConcededOnForm, issues), [1, 2]);
  // Less 20, 40, 60, 40, 0 and 15 of the allies.
  const [more, units] = firstOf(usMovedMore, issues);
  assertAlmostEquals(Number(more), (215 - 175) / 6, 1e-12);
  assertEquals(units, 6);
});

Deno.test("each claim on who was ahead by hand", () => {
  assertEquals(firstOf(alliesAhead, issues), [2.5 / 6, 6]);
  assertEquals(firstOf(aheadOnForm, issues), [1 / 2, 2]);
  assertEquals(firstOf(usKeptControl, issues), [1.5 / 3, 3]);
  // A half on form less a half on control.
  assertEquals(firstOf(formAgainstControl, issues), [0, 5]);
});

Deno.test("form either way takes lines of breadth apart by who opened wider, under both readings", () => {
  assertEquals(testsOf(formEitherWay, rowsOf(issues)), [
    ["where the United States opened wider, earliest word", 1, 1],
    ["where the United States opened wider, word coded as an opening", 1, 1],
    ["where the United States opened narrower, earliest word", 0, 1],
    ["where the United States opened narrower, word coded as an opening", 0, 1],
  ]);
});

Deno.test("control of the rash sets negotiations with a rash ally against the others", () => {
  const rivalRow = (episode: string, ally: string, rash: boolean) =>
    madeRow("rivals", `${episode}/${ally}`, { episode, ally, rash });
  const rows = {
    ...rowsOf(issues),
    rivals: [
      rivalRow("D", "AUS", false),
      rivalRow("D", "JPN", true),
      rivalRow("E", "AUS", false),
      rivalRow("F", "AUS", false),
    ],
  };
  // 1 in D; a half in E and 0 in F.
  assertEquals(testsOf(controlOfTheRash, rows)[0]!.slice(1), [0.75, 3]);
  // Nobody judged F: it is in neither group.
  const unjudged = { ...rows, rivals: rows.rivals.slice(0, 3) };
  assertEquals(testsOf(controlOfTheRash, unjudged)[0]!.slice(1), [0.5, 2]);
});

Deno.test("every claim has a test under each reading, and reads openings by it", () => {
  const rows = rowsOf(issues);
  // Without a word coded as an opening there is nothing under that reading.
  const late = {
    ...rows,
    positions: rows.positions.map((row) => ({ ...row, stage: "middle" as const })),
  };
  for (
    const claim of [
      ...[usConceded, usConcededOnForm, usMovedMore, alliesAhead, aheadOnForm],
      ...[formAgainstControl, looserSideWins, usKeptControl],
    ]
  ) {
    const found = testsOf(claim, late);
    assertEquals(found.map(([name]) => name), ["earliest word", "word coded as an opening"]);
    assertEquals(found.map(([, , units]) => units), [found[0]![2], 0], claim.id);
    assertEquals(found[0]!.slice(1), firstOf(claim, issues), claim.id);
  }
});

Deno.test("recoding outcomes takes a verdict from supported to contradicted", () => {
  const made = Array.from({ length: 6 }, (_, at): MadeIssue => ({
    outcome: at < 3 ? 60 : 0,
    openings: { USA: 0, AUS: 100 },
    episode: `E${at}`,
  }));
  const evidence = evidenceOf(rowsOf(made));
  const coded = codedEvidence(evidence);
  const [claim] = measuredClaims([usConceded], evidence, coded);
  assertEquals(verdictUnder(claim!, coded), "supported");
  const recoded = evidence.asCoded.slice();
  const { outcome } = evidence.bargaining.earliest.issues[0]!;
  recoded[outcome] = 5;
  coded.readCell(outcome, recoded);
  assertEquals(verdictUnder(claim!, coded), "contradicted");
});
