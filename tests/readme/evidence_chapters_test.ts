import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { archiveText } from "../../pipeline/readme/chapters/archive_text.ts";
import { evidenceText } from "../../pipeline/readme/chapters/evidence_text.ts";
import { readerText, unlikeSentence } from "../../pipeline/readme/chapters/reader_text.ts";
import { describedFindings as tables } from "../../pipeline/tables/derived/findings/all.ts";
import { describedRobustness } from "../../pipeline/tables/derived/robustness/all.ts";
import { describedSummaries } from "../../pipeline/tables/derived/summaries/all.ts";
import { rowsOf } from "../fixtures/real_tables.ts";

const findings = rowsOf(tables.findings, [
  {
    finding: "a",
    chapter: "premise",
    short: "A",
    verdict: "supported",
    fixed: "before any estimate",
  },
  { finding: "b", chapter: "1", short: "B", verdict: "between", fixed: "after a first look" },
  { finding: "c", chapter: "1", short: "C", verdict: "supported", fixed: "after a first look" },
]);

Deno.test("readers: what they read unlike is named with the claims that rest on it", () => {
  const variable = (table: string, column: string, alpha: number | null) => ({
    table,
    column,
    confidence: "all",
    units: 40,
    alpha,
    alpha_low: alpha,
    alpha_high: alpha,
    share_equal: 0.5,
    share_within_10: null,
  });
  const lines = rowsOf(tables.reliability, [
    variable("linkages", "depth", 0.6),
    variable("issues", "outcome", 0.9),
    variable("positions", "stage", 0.3),
    { ...variable("positions", "position", 0.1), confidence: "A" },
  ]);
  const { text } = readerText(lines, {
    findings,
    estimates: rowsOf(tables.estimates, [
      { finding: "a", part: "where it opened, word coded as an opening" },
      { finding: "b", part: "earliest word" },
    ]),
    cells: rowsOf(tables.cells, [
      { table: "linkages", row: "L", column: "depth", findings: "b;c" },
      { table: "linkages", row: "L", column: "initiator", findings: "a" },
    ]),
  });
  const [alike, , depth, stage] = text.split("\n\n");
  assertStringIncludes(alike!, "on these: outcome of an issue, from 0 to 100.");
  assertStringIncludes(depth!, "Not read alike: depth of an institution");
  assertStringIncludes(depth!, "On it rest “B” and “C”.");
  assertStringIncludes(stage!, "On it rests the second reading of openings, and so in part “A”.");
  assertEquals(
    unlikeSentence(lines).text,
    "Two readers do not agree well enough on these: depth of an institution, in three steps; stage " +
      "of a word (opening, middle or final).",
  );
  assertStringIncludes(unlikeSentence([]).text, "agree on all");
});

Deno.test("the verdicts that change without American archives are listed, others counted", () => {
  const others = "other states' rows in American archives alone";
  const line = (finding: string, kind: string, left_out: string, more: object = {}) => ({
    finding,
    kind,
    left_out,
    estimate: 0.4,
    units: 7,
    verdict: "supported",
    touches: true,
    flips: false,
    too_few: false,
    ...more,
  });
  const { text } = archiveText({
    findings,
    estimates: rowsOf(
      tables.estimates,
      findings.map(({ finding }) => ({ finding, unit: "share", over: "issue" })),
    ),
    leaveOuts: rowsOf(describedRobustness.leaveOuts, [
      line("a", "archive", "USA", { verdict: "cannot tell", too_few: true, estimate: null }),
      line("a", "rows", others, { units: 1 }),
      line("b", "archive", "USA", { flips: true }),
      line("b", "rows", others, { touches: false }),
      line("c", "archive", "USA"),
      line("c", "archive", "GBR", { flips: true }),
    ]),
  });
  assertStringIncludes(text, "archives 1 of the 3 verdicts that rest on them come out otherwise");
  assertStringIncludes(text, "and for 1 too little is left to tell.");
  assertStringIncludes(text, "it is 0 of 1, and for 0 too little is left.");
  assertStringIncludes(
    text,
    "| A | supported | cannot tell (no evidence left) | supported (40%, 1 issue) |",
  );
  assertStringIncludes(text, "| B | between | supported (40%, 7 issues) | does not touch it |");
  assert(!text.includes("| C |"));
});

Deno.test("the evidence is counted, and shares are of all rows", () => {
  const row = (
    table: string,
    evidence: string,
    extent: string,
    archive: string | null,
    rows: number,
  ) => ({
    table,
    evidence,
    extent,
    archive,
    rows,
  });
  const { text } = evidenceText(rowsOf(describedSummaries.evidenceBase, [
    row("positions", "read", "whole", "USA", 1500),
    row("preferences", "known", "opening part", "USA;GBR", 500),
  ]));
  assertStringIncludes(
    text,
    "hold 2,000 rows of evidence, among them 1,500 positions, 500 preferences",
  );
  assertStringIncludes(text, "75% of the rows are graded `read`, 0% `cited` and 25% `known`");
  assertStringIncludes(text, "75% rest on documents read to their ends, 25% on the opening parts");
  assertStringIncludes(text, "75% on American archives alone");
});
