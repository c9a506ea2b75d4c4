/**
 * What the findings say, in words and as a table.
 *
 * @module
 */
import { laterChoice } from "../findings/claims/salience_gap.ts";
import { ifKnown } from "../base/words/numbers.ts";
import { counted } from "../base/words/lists.ts";
import { chapters } from "../findings/criteria/criterion.ts";
import { verdicts } from "../findings/claims/verdict.ts";
import {
  type FindingRows,
  findingTable,
  inUnit,
  pText,
  type TestedFinding,
} from "./finding_table.ts";

/**
 * The verdicts by chapter, what was chosen after an estimate was seen, and the table of findings.
 */
export function findingText(rows: FindingRows): string {
  return [
    verdictsText(rows),
    chapterLines(rows.findings).join("\n"),
    laterChoiceText(rows),
    findingTable(rows),
  ].filter(Boolean).join("\n\n");
}

const countOf = (findings: readonly TestedFinding[], verdict: string) =>
  findings.filter((row) => row.verdict === verdict).length;

/** How many claims have each verdict, and how far chance is from them. */
function verdictsText({ findings, estimates }: FindingRows): string {
  const supported = findings.filter((row) => row.verdict === "supported");
  const against = countOf(
    findings.filter((row) => row.bearing === "against"),
    "supported",
  );
  const [least] = estimates
    .filter(({ finding, p }) => p !== null && supported.some((row) => row.finding === finding))
    .toSorted((a, b) => a.p! - b.p!);
  const floor = least && least.smallest_p !== null
    ? `, where the clusters of its evidence allow none below ${pText(least.smallest_p)}`
    : "";
  return `Of ${findings.length} claims ${supported.length} are supported, ` +
    `${countOf(findings, "contradicted")} contradicted, ${countOf(findings, "between")} between, ` +
    `and of ${countOf(findings, "cannot tell")} nothing can be told.` +
    (least
      ? ` Of the supported ones ${supported.length - against} speak for the argument and ` +
        `${against} against it; the smallest p among them is ${pText(least.p)}${floor}.`
      : "");
}

/** A line a chapter: how its claims for and against the argument came out. */
function chapterLines(findings: readonly TestedFinding[]): string[] {
  return chapters.flatMap(({ chapter, name }) => {
    const own = findings.filter((row) => row.chapter === chapter);
    const sides = (["for", "against", "rival"] as const).flatMap((bearing) => {
      const claims = own.filter((row) => row.bearing === bearing);
      if (claims.length === 0) return [];
      const words = verdicts.map((verdict) => [countOf(claims, verdict), verdict] as const)
        .filter(([count]) => count > 0)
        .map(([count, verdict]) => `${count} ${verdict}`);
      return [
        `${counted(claims.length, "claim")} ${sideText[bearing]}: ${words.join(", ")}`,
      ];
    });
    return sides.length === 0 ? [] : [`- **${name}.** ${sides.join("; ")}.`];
  });
}

const sideText = {
  for: "for the argument",
  against: "against it",
  rival: "of rival explanations",
} as const;

/** What the claims would have given whose estimate was changed after it had been seen. */
function laterChoiceText({ findings, estimates, alternatives }: FindingRows): string {
  const first = alternatives.filter(({ chosen, instead }) =>
    chosen === laterChoice.chosen && instead === laterChoice.instead
  );
  if (first.length === 0) return "";
  const each = first.flatMap(({ finding, estimate, verdict }) => {
    const same = (other: { readonly finding: string }) => other.finding === finding;
    const chosen = estimates.find(same);
    if (chosen === undefined) return [];
    const ceiling = ifKnown(
      chosen.largest_possible,
      (most) =>
        ` (with an order without exception the estimate would be ${inUnit(most, chosen.unit)})`,
      "",
    );
    return [
      `*${findings.find(same)?.claim}*: ${inUnit(estimate, chosen.unit)}, ${verdict}${ceiling}`,
    ];
  });
  return "One choice was made after its first estimate had been seen: from the rank correlations " +
    "what chance gives was taken off, which makes their upper mark harder to reach and the lower one " +
    `easier. As first estimated they would be: ${each.join("; ")}.`;
}
