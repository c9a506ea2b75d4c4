/**
 * Figure: the claims, their verdicts, and what it would take to overturn them.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import type { NoiseLine } from "../../tables/derived/robustness/noise.ts";
import type { Verdict } from "../../findings/claims/verdict.ts";
import { americanLeaveOuts } from "../../robustness/leave_outs.ts";
import { usualLimit } from "../../robustness/recoding.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { firstRows, isOutOfReach, type RobustnessRow, robustnessRows } from "./rows.ts";
import { robustnessSpec } from "./spec.ts";
import { cellsText, estimateText, withoutCells } from "./words.ts";
import { grouped, ifKnown, percent } from "../../base/words/numbers.ts";
import { range } from "../../base/words/ranges.ts";

/** A verdict that hangs on so many cells or fewer is called fragile in the title. */
export const fewCells = 5;

/** Every claim with its verdict and how well the verdict holds. */
export const robustness: MakeFigure = (read) => {
  const rows = robustnessRows(read);
  const firsts = firstRows(rows);
  return {
    id: "robustness",
    title: titleOf(firsts),
    caption: captionOf(rows, firsts, read),
    alt: altOf(firsts),
    rows,
    spec: robustnessSpec(rows),
  };
};

/** How many claims have each verdict, and how many verdicts hang on few cells. */
function titleOf(findings: readonly RobustnessRow[]): string {
  const count = (test: (row: RobustnessRow) => boolean) => findings.filter(test).length;
  const having = (wanted: Verdict) => count(({ verdict }) => verdict === wanted);
  const few = count(({ fewest_cells_found: found }) => found !== null && found <= fewCells);
  // An empty bound is no cell at all, not zero cells.
  const open = count(({ fewest_cells_at_least: least, fewest_cells_found: found }) =>
    least !== null && least <= fewCells && (found === null || found > fewCells)
  );
  return `Of ${findings.length} claims ${having("supported")} are supported, ` +
    `${having("contradicted")} contradicted, ${having("between")} between the marks, and of ` +
    `${having("cannot tell")} nothing can be told; ` +
    `${few}${open > 0 ? ` to ${few + open}` : ""} of these verdicts can be overturned by ` +
    `recoding ${fewCells} cells or fewer`;
}

function captionOf(
  rows: readonly RobustnessRow[],
  firsts: readonly RobustnessRow[],
  read: ReadTable,
): Caption {
  const noise = read(describedRobustness.noise);
  const leaveOuts = read(describedRobustness.leaveOuts);
  const draws = (test: (line: NoiseLine) => boolean) =>
    range(noise.filter(test).map((line) => line.draws), grouped);
  const layers = [...new Set(noise.map(({ layer }) => layer))].filter((layer) => layer !== "all");
  const kinds = [...Map.groupBy(leaveOuts, ({ kind }) => kind)].map(([kind, lines]) =>
    `${new Set(lines.map(({ left_out }) => left_out)).size} ${kindText[kind] ?? kind}`
  );
  const changed = firsts.filter(({ becomes }) => becomes !== null);
  const toUntold = changed.filter(({ becomes }) => becomes === "cannot tell").length;
  const dated = firsts.filter(withoutCells);
  const bare = rows.filter(({ low, high }) => low === null || high === null).length;
  const { kind: archives, what } = americanLeaveOuts.all;
  const american =
    leaveOuts.filter(({ kind, left_out, flips }) => flips && kind === archives && left_out === what)
      .length;
  return {
    reading:
      "Each estimate is rescaled so that the grey band runs from its lower mark (“contradicted " +
      "up to”) to its upper one (“supported from”); the numbers at the foot give both " +
      "in the unit. Lines are 95% intervals: the marks that the test does not reject. Same verdict " +
      `under noise: dot and number, of ${draws(({ layer }) => layer === "all")} draws in which ` +
      "every coded cell errs by its grade; bar, the range where one kind of cell errs " +
      `(${layers.join(", ")}; ${draws(({ layer }) => layer !== "all")} draws each). Changed by ` +
      "leave-outs: of the recounts that touch the claim. Cells that overturn it: the fewest that, " +
      `each wrong by at most ${usualLimit} points or one step, change the verdict; a–b says that ` +
      "fewer than a are proven not to suffice and b were found that do.",
    leftOut:
      (bare > 0
        ? `${bare} of ${rows.length} estimates are made of all the evidence at once and have no interval. `
        : "") +
      (dated.length > 0
        ? `${dated.map(({ claim }) => `“${claim}”`).join(", ")} rests on dates alone, ` +
          "which neither noise nor recoding changes. "
        : "") +
      `The recounts leave out or read otherwise ${kinds.join(", ")}; where too few units are ` +
      "left nothing can be told. " +
      rows.filter(isOutOfReach).map(({ claim, unit, largest_possible, supported_from }) =>
        `“${claim}” could not have been supported: no outcomes give more than ` +
        `${inUnit(unit, largest_possible)}, and its mark is ${inUnit(unit, supported_from)}. `
      ).join("").trimEnd(),
    caution: "Verdicts go by the marks, not by intervals; where a line crosses the band, other " +
      "evidence of the same kind could have given another. The number of cells is a bound for the " +
      "worst case, not how likely such errors are, and another verdict need not be the opposite: " +
      `for ${toUntold} of ${changed.length} claims nothing could be told any more. ` +
      (american > 0 ? `Without American archives ${american} verdicts change. ` : "") +
      (rows.some(({ unit }) => unit === "tau-b")
        ? "What chance gives was taken off the rank correlations (tau-b) only after a first estimate. "
        : "") +
      "Sources that no coder saw are beyond all of these checks.",
  };
}

/** What is left out, by the kinds of the table; a kind without a name here keeps its own. */
const kindText: Readonly<Record<string, string>> = {
  family: "families of disputes",
  ally: "allies",
  archive: "countries' archives",
  evidence: "evidence grades",
  rows: "sorts of row",
  contested: "sorts of contested coding",
  reading: "other readings of an opening",
};

function altOf(firsts: readonly RobustnessRow[]): string {
  const supported = firsts.filter(({ verdict }) => verdict === "supported").map((row) =>
    `“${row.claim}” (${
      ifKnown(row.noise_all, percent, "none")
    } of noisy draws agree; cells that overturn it: ${cellsText(row)})`
  );
  return `Table of ${firsts.length} claims by chapter with a strip of estimates between two marks. ` +
    (supported.length ? `Supported are ${supported.join(", ")}.` : "None is supported.");
}

function inUnit(unit: string, estimate: number | null): string {
  return estimateText({ unit, estimate, low: null, high: null });
}
