import { rowsOf } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { archiveText } from "../../pipeline/readme/archive_text.ts";
import { type TestedFinding, testedFindings } from "../../pipeline/readme/finding_table.ts";
import { findingText } from "../../pipeline/readme/finding_text.ts";
import type { EstimateLine } from "../../pipeline/tables/derived/findings/estimates.ts";
import { findings } from "../../pipeline/tables/derived/findings/findings.ts";
import { alternatives } from "../../pipeline/tables/derived/robustness/alternatives.ts";
import type { LeaveOutLine } from "../../pipeline/tables/derived/robustness/leave_outs.ts";
import { robustness } from "../../pipeline/tables/derived/robustness/robustness.ts";

const finding = (
  id: string,
  chapter: string | number,
  more: Partial<TestedFinding> = {},
): TestedFinding => ({
  finding: id,
  chapter: `${chapter}`,
  claim: `Claim ${id}`,
  short: "In short",
  bearing: "for",
  fixed: "before any estimate",
  verdict: "supported",
  noise_same_verdict: 0.875,
  noise_draws: 100,
  leave_outs: 12,
  leave_outs_flipping: 3,
  leave_outs_too_few: 0,
  leaning_towards_us: 12,
  leaning_towards_allies: null,
  fewest_cells_at_least: 2,
  fewest_cells_found: 4,
  fewest_cells_exact: false,
  ...more,
});
const estimate = (id: string, more: Partial<EstimateLine> = {}): EstimateLine => ({
  finding: id,
  part: null,
  estimate: 0.7,
  unit: "share",
  over: "issue",
  units: 10,
  low: 0.5,
  high: 0.9,
  p: 0.125,
  smallest_p: 0.0625,
  supported_from: 0.6,
  contradicted_up_to: 0.5,
  smallest_possible: 0,
  largest_possible: 1,
  worst_low: null,
  worst_high: null,
  direction: "above",
  deciding_units: 10,
  of: "share of issues",
  p_by: null,
  fewest_units: 5,
  marks_because: "made up",
  verdict: "supported",
  ...more,
});
/** Cells of the table's line of a claim. */
function lineOf(text: string, claim: string): string[] {
  const line = text.split("\n").find((each) => each.startsWith(`| ${claim} |`));
  assert(line, `${claim} has no line`);
  return line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
}

Deno.test("a line gives verdict, estimate, marks, p with the least possible, and what overturns it", () => {
  const text = findingText({
    findings: [finding("a", 1)],
    estimates: [estimate("a")],
    alternatives: rowsOf(alternatives, [
      { finding: "a", verdict: "between", verdict_as_chosen: "supported" },
      { finding: "a", verdict: "supported", verdict_as_chosen: "supported" },
    ]),
  });
  assertEquals(lineOf(text, "Claim a"), [
    "Claim a",
    "for",
    "supported",
    "70% [50, 90], 10 issues",
    "60% · 50%",
    "0.13 (0.063)",
    "88%",
    "3 of 12",
    "1 of 2",
    "2–4",
  ]);
});

Deno.test("claims stand by chapter in the order of the argument, and are counted by their bearing", () => {
  const text = findingText({
    findings: [
      finding("d", 4, { verdict: "between" }),
      finding("b", "theory", { bearing: "against", verdict: "contradicted" }),
      finding("a", 1),
      finding("c", "theory", { bearing: "against" }),
    ],
    estimates: ["a", "b", "c", "d"].map((id) => estimate(id)),
    alternatives: [],
  });
  const claims = text.split("\n").filter((line) => /^\| Claim [a-d] /.test(line));
  assertEquals(claims.map((line) => line.slice(8, 9)), ["a", "b", "c", "d"]);
  assertStringIncludes(text, "Of 4 claims 2 are supported, 1 are not, and 1 cannot be decided.");
  assertStringIncludes(text, "Of the supported ones 1 speak for the argument and 1 against it");
  assertStringIncludes(
    text,
    "- **Theory: when weaker partners get their way.** 2 claims against the argument: " +
      "1 supported, 1 not supported.",
  );
  assert(!text.includes("3 SEATO"), "a chapter without a claim has no line");
});

Deno.test("two estimates of a claim stand below one another by name, equal marks once", () => {
  const text = findingText({
    findings: [finding("a", 3)],
    estimates: [
      estimate("a", { part: "1956", unit: "distance", estimate: -0.041, low: null, high: null }),
      estimate("a", { part: "1970", unit: "distance", estimate: 0.02, smallest_p: null }),
    ],
    alternatives: [],
  });
  const [, , , estimates, marks, p] = lineOf(text, "Claim a");
  assertEquals(estimates, "1956: −0.04, 10 issues<br>1970: 0.02 [0.50, 0.90], 10 issues");
  assertEquals(marks, "0.60 · 0.50");
  assertEquals(p, "0.13 (0.063)<br>0.13");
});

Deno.test("the smallest p is that of a claim that has one", () => {
  const text = findingText({
    findings: [finding("a", 1), finding("b", 1)],
    estimates: [
      estimate("a", { p: null, smallest_p: null }),
      estimate("b", { p: 0.03, smallest_p: 0.01 }),
    ],
    alternatives: [],
  });
  assertStringIncludes(
    text,
    "the smallest p among them is 0.030, where the clusters of its evidence allow none below 0.010",
  );
});

Deno.test("a claim whose mark no outcomes reach is marked, and one without coded cells says so", () => {
  const text = findingText({
    findings: [
      finding("a", 1, {
        verdict: "between",
        fewest_cells_at_least: null,
        fewest_cells_found: null,
      }),
    ],
    estimates: [estimate("a", { largest_possible: 0.55 })],
    alternatives: [],
  });
  const cells = lineOf(text, "Claim a");
  assertEquals(cells[2], "undecided (the mark for support was out of reach)");
  assertEquals(cells.at(-1), "none");
});

Deno.test("what was chosen after an estimate was seen is told with what the first version gives", () => {
  const text = findingText({
    findings: [finding("a", "theory", { verdict: "between" })],
    estimates: [estimate("a", { unit: "tau-b", estimate: 0.02, largest_possible: 0.22 })],
    alternatives: rowsOf(alternatives, [{
      finding: "a",
      chosen: "what shuffles within episodes give is taken off",
      instead: "it is left in",
      estimate: 0.248,
      verdict: "supported",
      verdict_as_chosen: "between",
    }]),
  });
  assertStringIncludes(
    text,
    "As first estimated they would be: *Claim a*: 0.25 τ, supported (with an order without " +
      "exception the estimate would be 0.22 τ).",
  );
});

Deno.test("the verdicts that change without American archives are listed, others counted", () => {
  const leaveOut = (
    id: string,
    kind: string,
    left_out: string,
    more: Partial<LeaveOutLine>,
  ): LeaveOutLine => ({
    finding: id,
    verdict: "supported",
    flips: false,
    too_few: false,
    kind,
    left_out,
    estimate: 0.4,
    units: 7,
    touches: true,
    ...more,
  });
  const others = "other states' rows in American archives alone";
  const text = archiveText({
    findings: [finding("a", 1), finding("b", 1), finding("c", 4)],
    estimates: ["a", "b", "c"].map((id) => estimate(id)),
    leaveOuts: [
      leaveOut("a", "archive", "USA", {
        verdict: "between",
        flips: true,
        units: 0,
        estimate: null,
      }),
      leaveOut("a", "rows", others, { verdict: "supported", flips: false, units: 1 }),
      leaveOut("b", "archive", "USA", { verdict: "supported", flips: false }),
      leaveOut("b", "archive", "GBR", { verdict: "between", flips: true }),
      leaveOut("c", "archive", "USA", { verdict: "contradicted", flips: true }),
      leaveOut("c", "rows", others, { verdict: "supported", flips: false, touches: false }),
    ],
  });
  assertStringIncludes(
    text,
    "2 of the 3 verdicts that rest on them change, 1 of them to undecided",
  );
  assertStringIncludes(text, "0 of 1 change");
  assertStringIncludes(
    text,
    "| Claim a | supported | undecided (no evidence left) | supported (40%, 1 issue) |",
  );
  assertStringIncludes(
    text,
    "| Claim c | supported | not supported (40%, 7 issues) | does not touch it |",
  );
  assert(!text.includes("Claim b"));
});

Deno.test("each finding gets what it withstands from the line of its own id", () => {
  const joined = testedFindings(
    rowsOf(findings, [
      { finding: "a", verdict: "supported" },
      { finding: "b", verdict: "between" },
    ]),
    rowsOf(robustness, [{ finding: "b", leave_outs: 2 }, { finding: "a", leave_outs: 1 }]),
  );
  assertEquals(
    joined.map(({ finding, verdict, leave_outs }) => [finding, verdict, leave_outs]),
    [["a", "supported", 1], ["b", "between", 2]],
  );
});
