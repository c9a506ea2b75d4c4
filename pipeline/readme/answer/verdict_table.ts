/**
 * The claims of the README, a line each.
 *
 * @module
 */
import { percentagePoints } from "../../base/words/units.ts";
import { rangeInUnit } from "../../base/words/in_unit.ts";
import { type Chapter, chapters } from "../../findings/criteria/criterion.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { rangeNumber } from "../prose/numbers.ts";
import type { Piece, Prose } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** Where the page of results tells of each part. */
const anchors: Readonly<Record<Chapter, string>> = {
  premise: "premise-who-wanted-which-form",
  "1": "concession-did-the-united-states-give-way",
  "2": "patchwork-where-allies-won-and-where-they-lost",
  theory: "theory-does-intensity-decide",
  "3": "seato-who-made-it-weak",
  "4": "persistence-did-links-make-bilateral-ties-last",
  rivals: "rival-explanations",
};

/** Each claim in short with its verdict and estimate, or the range of its estimates, by part. */
export function verdictTable(
  findings: readonly FindingLine[],
  lines: readonly EstimateLine[],
): Prose {
  return proseTable([
    ["Claim", "Verdict", "Estimate"],
    ...chapters.flatMap(({ chapter, name }): Piece[][] => {
      const own = findings.filter((row) => row.chapter === chapter);
      return own.length === 0 ? [] : [
        [`**[${name}](docs/results.md#${anchors[chapter]})**`, "", ""],
        ...own.map((finding): Piece[] => [
          `${finding.short}${finding.bearing === "against" ? " (speaks against)" : ""}`,
          finding.verdict,
          estimateText(lines.filter((row) => row.finding === finding.finding)),
        ]),
      ];
    }),
  ], [0, 1]);
}

function estimateText(lines: readonly EstimateLine[]): Prose {
  const [first] = lines;
  return rangeNumber(
    estimates,
    lines,
    "estimate",
    (values) => rangeInUnit(values, first!.unit).replace("percentage points", percentagePoints),
  );
}
