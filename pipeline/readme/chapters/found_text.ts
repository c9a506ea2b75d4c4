/**
 * The estimates of a claim in a sentence.
 *
 * @module
 */
import { inUnit, rangeInUnit } from "../../base/words/in_unit.ts";
import { pEquation, pValue } from "../../base/words/numbers.ts";
import { countOf } from "../../base/words/units.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import { cellNumber, cellSource, shownNumber } from "../prose/numbers.ts";
import { joined, listed, type Prose, say } from "../prose/prose.ts";
import { partText } from "./part_words.ts";

/** A least p above this could not have told anything from chance, whatever the data. */
const usualLevel = 0.05;

/** The estimates as a list, each with its units, its reading and how sure it is. */
export function foundText(lines: readonly EstimateLine[]): Prose {
  return listed(lines.map(estimateText));
}

/** "46% of 116 issues by the earliest word (interval 33 to 61%, p = 0.051 above the lower mark)". */
function estimateText(line: EstimateLine): Prose {
  const { unit, over, part } = line;
  const between = unit === "share" && over !== "ally" ? "of" : unit === "place" ? "among" : "over";
  const number = cellNumber(estimates, line, "estimate", (value) => inUnit(value, unit), "unknown");
  const units = cellNumber(estimates, line, "units", (value) => countOf(value, over));
  const doubt = joined(
    [intervalText(line), chanceText(line)].filter(({ text }) => text !== ""),
    ", ",
  );
  return joined([
    say`${number} ${between} ${units}`,
    ...(part === null ? [] : [partText(part)]),
    ...(doubt.text === "" ? [] : [say`(${doubt})`]),
  ], " ");
}

function intervalText(line: EstimateLine): Prose {
  const { low, high, unit } = line;
  if (low === null || high === null) return joined([]);
  const ends = shownNumber(rangeInUnit([low, high], unit), [
    cellSource(estimates, line, "low", "least"),
    cellSource(estimates, line, "high", "greatest"),
  ]);
  return say`interval ${ends}`;
}

function chanceText(line: EstimateLine): Prose {
  const { p, direction, smallest_p: least } = line;
  if (p === null) return joined([]);
  const floor = least !== null && least > usualLevel
    ? say`, the least possible being ${cellNumber(estimates, line, "smallest_p", pValue)}`
    : "";
  return say`${cellNumber(estimates, line, "p", pEquation)} ${direction} the lower mark${floor}`;
}
