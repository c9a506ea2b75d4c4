/**
 * What would overturn a verdict, and when its marks were fixed.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { fragility } from "../../tables/derived/robustness/fragility.ts";
import { robustness } from "../../tables/derived/robustness/robustness.ts";
import { cellNumber } from "../prose/numbers.ts";
import { type Prose, say, sentences } from "../prose/prose.ts";
import type { Doubts } from "./doubts.ts";

/** The fewest cells that overturn the verdict, and when its marks were fixed. */
export function overturnText(finding: FindingLine, doubts: Doubts): Prose {
  return sentences([cellsText(doubts), fixedText(finding)]);
}

/** Points by which a recoded cell may differ, where the pages say how many overturn a verdict. */
const usualLimit = 20;

function cellsText({ robustness: line, fragility: lines, hasCells }: Doubts): Prose {
  const { fewest_cells_at_least: least, fewest_cells_found: found } = line;
  if (!hasCells) {
    return say`No coded value enters it that could be recoded, which is no strength: it stands or falls with what was collected.`;
  }
  if (least === null && found === null) {
    return say`No recoding of values overturns it.`;
  }
  const at = (column: "fewest_cells_at_least" | "fewest_cells_found", words = false) =>
    cellNumber(
      robustness,
      line,
      column,
      (value) => words ? counted(value, "coded cell") : String(value),
    );
  if (found === null) {
    return say`At least ${
      at("fewest_cells_at_least", true)
    } must be recoded to overturn it, and no set of them that does was found.`;
  }
  const into = lines.find(({ limit }) => limit === usualLimit);
  const becomes = into === undefined || into.becomes === null ? "" : `: ${changed[into.becomes]}`;
  const limit = into === undefined ? `${usualLimit}` : cellNumber(fragility, into, "limit", String);
  const cells = found === least
    ? at("fewest_cells_found", true)
    : say`${at("fewest_cells_at_least")} to ${at("fewest_cells_found", true)}`;
  return found === 1
    ? say`Recoding ${cells} by at most ${limit} points or one step overturns it${becomes}.`
    : say`Recoding ${cells}, each by at most ${limit} points or one step, overturns it${becomes}.`;
}

/** What a claim is after its verdict was overturned. */
const changed: Readonly<Record<FindingLine["verdict"], string>> = {
  supported: "the claim is then supported",
  between: "the claim then lies between",
  contradicted: "the claim is then contradicted",
  "cannot tell": "nothing can then be told",
};

/** When the marks of a claim were written down. */
function fixedText({ fixed }: FindingLine): string {
  return fixed === "before any estimate"
    ? "Its marks were fixed before any estimate was seen."
    : "Its marks were fixed after a first look at the data.";
}
