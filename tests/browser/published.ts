/**
 * What the published tables say, as the tests compare pages with it.
 *
 * @module
 */
import { inUnit } from "../../pipeline/base/words/in_unit.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import type { Said } from "../../pipeline/what_if/ground.ts";
import { type WhatIf, whatIf } from "../../pipeline/what_if/what_if.ts";
import { assert } from "@std/assert";
import { realGround } from "../what_if/real_texts.ts";

/** What the findings say after edits that can be taken. */
export function afterEdits(...edits: readonly Edit[]): WhatIf {
  const answer = whatIf(realGround, edits);
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

/** Ids of the findings whose verdict is another one, with that verdict. */
export function flippedBy({ findings }: Said): Record<string, string> {
  const before = new Map(realGround.findings.map(({ finding, verdict }) => [finding, verdict]));
  return Object.fromEntries(
    findings.filter(({ finding, verdict }) => before.get(finding) !== verdict)
      .map(({ finding, verdict }) => [finding, verdict]),
  );
}

/** The estimates of a finding as a cell of the what-if shows them, a line a test. */
export function estimatesShown({ estimates }: Said, finding: string): string {
  return estimates.filter((line) => line.finding === finding)
    .map(({ estimate, unit }) => estimate === null ? "none" : inUnit(estimate, unit)).join("\n");
}
