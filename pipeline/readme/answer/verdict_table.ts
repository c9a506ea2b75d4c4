/**
 * The claims of the README, a line each.
 *
 * @module
 */
import { rangeInUnit } from "../../base/words/in_unit.ts";
import { chapters } from "../../findings/criteria/criterion.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { rangeNumber } from "../prose/numbers.ts";
import type { Piece, Prose } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

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
        [`**${name}**`, "", ""],
        ...own.map((finding): Piece[] => [
          `${finding.short}${finding.bearing === "against" ? " (speaks against)" : ""}`,
          finding.verdict,
          estimateText(lines.filter((row) => row.finding === finding.finding)),
        ]),
      ];
    }),
  ]);
}

function estimateText(lines: readonly EstimateLine[]): Prose {
  const [first] = lines;
  return rangeNumber(
    estimates,
    lines,
    "estimate",
    (values) => rangeInUnit(values, first!.unit).replace(" percentage points", " pp"),
  );
}
