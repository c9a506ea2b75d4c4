import { assert, assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { measuredBy } from "../../pipeline/findings/claims/alternatives.ts";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import type { Claim } from "../../pipeline/findings/claims/claim.ts";
import type { Criterion } from "../../pipeline/findings/criteria/criterion.ts";
import { type Evidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { issueUnits } from "../../pipeline/findings/evidence/units.ts";
import { findingTables } from "../../pipeline/findings/findings.ts";
import { twoSidedIssues } from "../../pipeline/findings/statistics/contested_issues.ts";
import type { SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { leaveOuts } from "../../pipeline/robustness/leave_outs.ts";
import { limits } from "../../pipeline/robustness/recoding.ts";
import { robustnessTables } from "../../pipeline/robustness/robustness.ts";
import { realRows } from "./made_evidence.ts";
import { type Concession, concessionsOf, twoSided } from "./naive/concessions.ts";
import { average, readTables } from "./naive/read_tables.ts";

/** Share of issues on which the allies opened higher on the scale; opening alike counts so much. */
function openedHigher(evidence: Evidence, alike: number, type?: string): SumStatistic {
  const places = twoSidedIssues(evidence, "earliest")
    .filter((at) => type === undefined || evidence.bargaining.earliest.issues[at]!.type === type);
  return {
    kind: "sum",
    units: issueUnits(evidence, "earliest", places),
    range: [0, 1],
    measure: ({ issues }, at, into) => {
      const { hub, ally } = issues.earliest[at]!;
      into[0] = ally > hub ? 1 : ally === hub ? alike : 0;
      into[1] = 1;
    },
  };
}

const criterion: Criterion = {
  estimate: "share of issues on which the allies opened higher",
  unit: "share",
  over: "issue",
  supportedFrom: 0.9,
  contradictedUpTo: 0.1,
  fewest: 3,
  reason: "made",
  fixed: "after a first look",
};

/** A claim of two tests with an alternative of its own, of which nothing else knows. */
const made: Claim = {
  id: "made-up",
  chapter: "2",
  claim: "The allies opened higher on the scale",
  short: "In short",
  bearing: "against",
  criterion,
  tests: [
    { name: "all", criterion, statistic: (evidence) => openedHigher(evidence, 0) },
    { name: "scope", criterion, statistic: (evidence) => openedHigher(evidence, 0, "scope") },
  ],
  alternatives: [
    measuredBy(
      "alike is not higher",
      "alike counts half",
      (evidence) => openedHigher(evidence, 0.5),
    ),
  ],
};

const rows = realRows();
const all = twoSided(concessionsOf(readTables()));
const shareOf = (issues: readonly Concession[], alike = 0) =>
  average(issues.map(({ us, ally }) => ally > us ? 1 : ally === us ? alike : 0));

const findings = findingTables(rows, [...claims, made]);
const robustness = robustnessTables(rows, { all: 20, each: 20 }, undefined, [made]);

/** The rows of a table that tell of the claim. */
function linesOf(name: string): Record<string, unknown>[] {
  const table = [...findings, ...robustness].find(({ table }) => table.name === name)!;
  return table.rows.map((row) => ({ ...row })).filter((row) =>
    "finding" in row && row["finding"] === made.id
  );
}

Deno.test("a claim that nothing else knows of has its line among the findings, and changes no other", () => {
  const { id: finding, chapter, claim, short, bearing } = made;
  const { fixed } = criterion;
  assertEquals(linesOf("findings"), [{
    ...{ finding, chapter, claim, short, bearing, fixed, verdict: "between" },
  }]);
  const without = findingTables(rows);
  for (const name of ["findings", "estimates"]) {
    const [now, before] = [findings, without].map((tables) =>
      tables.find(({ table }) => table.name === name)!.rows
    );
    assertEquals(now!.slice(0, before!.length), before);
  }
});

Deno.test("its estimates are those of a naive count, each with interval and p by its clusters", () => {
  const lines = linesOf("estimates");
  const scope = all.filter(({ type }) => type === "scope");
  assertEquals(lines.map((line) => [line["part"], line["units"]]), [
    ["all", all.length],
    ["scope", scope.length],
  ]);
  for (const [at, issues] of [all, scope].entries()) {
    const line = lines[at]!;
    const [low, estimate, high] = ["low", "estimate", "high"].map((name) => Number(line[name]));
    assertAlmostEquals(estimate!, shareOf(issues), 1e-12);
    assert(low! < estimate! && estimate! < high!);
    assert(Number(line["p"]) >= Number(line["smallest_p"]));
    assertEquals(line["p_by"], "sign flips by family, two-sided");
  }
});

Deno.test("it rests on the cells of its issues", () => {
  const evidence = evidenceOf(rows);
  const cells = findings.find(({ table }) => table.name === "cells")!.rows.map((row) => ({
    ...row,
  }))
    .filter((row) => "findings" in row && `${row["findings"]}`.split(";").includes(made.id));
  const expected = new Set(
    issueUnits(evidence, "earliest", twoSidedIssues(evidence, "earliest")).flatMap((unit) =>
      unit.cells
    ),
  );
  assertEquals(cells.length, expected.size);
});

Deno.test("noise moves it where it rests on the cells that err, and else leaves it", () => {
  const byLayer = Object.fromEntries(linesOf("noise").map((line) => [line["layer"], line]));
  assertEquals(Object.keys(byLayer).sort(), [
    "all",
    "codes",
    "intensities",
    "outcomes",
    "positions",
    "salience",
  ]);
  assertGreater(Math.abs(Number(byLayer["positions"]!["mean_shift"])), 1e-6);
  for (const layer of ["codes", "intensities", "outcomes", "salience"]) {
    assertAlmostEquals(Number(byLayer[layer]!["mean_shift"]), 0, 1e-12, layer);
    assertEquals(byLayer[layer]!["same_verdict"], 1, layer);
  }
});

Deno.test("it is taken anew of every leave-out", () => {
  const lines = linesOf("leave_outs");
  assertEquals(
    lines.map((line) => [line["kind"], line["left_out"]]),
    leaveOuts(rows).map(({ kind, what }) => [kind, what]),
  );
  const { episodes } = readTables();
  for (const line of lines.filter(({ kind }) => kind === "family")) {
    const others = all.filter((issue) =>
      episodes.find(({ episode }) => episode === issue.episode)!.family !== line["left_out"]
    );
    assertAlmostEquals(Number(line["estimate"]), shareOf(others), 1e-12);
    assertEquals([line["units"], line["touches"]], [others.length, others.length < all.length]);
  }
});

Deno.test("its own alternative is the only one", () => {
  const [line, ...others] = linesOf("alternatives");
  assertEquals(others, []);
  assertEquals([line!["chosen"], line!["instead"]], ["alike is not higher", "alike counts half"]);
  assertAlmostEquals(Number(line!["estimate"]), shareOf(all, 0.5), 1e-12);
  assert(shareOf(all, 0.5) > shareOf(all));
});

Deno.test("it has a fragility under each limit, and a line of all that it withstands", () => {
  const lines = linesOf("fragility");
  assertEquals(lines.map(({ limit }) => limit), [...limits]);
  // Cells that may be wrong by more overturn it no later.
  const atLeast = lines.map((line) => Number(line["at_least"]));
  assertEquals(atLeast, atLeast.toSorted((a, b) => b - a));
  assert(atLeast.at(-1)! > 1);
  const [line] = linesOf("robustness");
  assertEquals(line!["leave_outs"], linesOf("leave_outs").filter(({ touches }) => touches).length);
  assertEquals(line!["noise_draws"], 20);
});
