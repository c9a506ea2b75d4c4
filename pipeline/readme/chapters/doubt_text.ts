/**
 * What speaks against a verdict, and what would overturn it.
 *
 * @module
 */
import { inUnit } from "../../base/words/in_unit.ts";
import { counted } from "../../base/words/lists.ts";
import { grouped, percent } from "../../base/words/numbers.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { type AlternativeLine, alternatives } from "../../tables/derived/robustness/alternatives.ts";
import { type FragilityLine, fragility } from "../../tables/derived/robustness/fragility.ts";
import { type LeaveOutLine } from "../../tables/derived/robustness/leave_outs.ts";
import { robustness, type RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import { cellNumber, cellSource, countNumber, shownNumber } from "../prose/numbers.ts";
import { listed, nothing, type Prose, say, sentences } from "../prose/prose.ts";
import type { NameLeaveOut } from "./leave_out_words.ts";

/** Rows on what a claim withstands. */
export interface Doubts {
  readonly estimates: readonly EstimateLine[];
  readonly alternatives: readonly AlternativeLine[];
  readonly leaveOuts: readonly LeaveOutLine[];
  readonly robustness: RobustnessLine;
  readonly fragility: readonly FragilityLine[];
  /** Whether any coded cell enters an estimate of the claim. */
  readonly hasCells: boolean;
  readonly nameLeaveOut: NameLeaveOut;
}

/** Leave-outs that are named; of more the number is given. */
const mostNamed = 4;

/** Worst cases, other choices, leave-outs and noise of a claim, a sentence each. */
export function againstText(finding: FindingLine, doubts: Doubts): Prose {
  return sentences([
    worstText(doubts.estimates),
    otherChoices(doubts),
    leaveOutText(finding, doubts),
    doubts.hasCells ? noiseText(doubts.robustness) : "",
  ]);
}

/** What the first estimate would be had all that is missing spoken against or for the claim. */
function worstText(lines: readonly EstimateLine[]): Prose {
  const line = lines.find(({ worst_low: low, worst_high: high }) =>
    low !== null && high !== null && low !== high
  );
  if (line === undefined) return nothing;
  const bound = (column: "worst_low" | "worst_high") =>
    cellNumber(estimates, line, column, (value) => inUnit(value, line.unit));
  const [low, high] = [bound("worst_low"), bound("worst_high")];
  return say`Had every case that is missing for want of an opening lowered it, the ${
    lines.length > 1 ? "first estimate" : "estimate"
  } would be ${low}; had every one raised it, ${high}.`;
}

/** The other choices of analysis that change what the first estimate says. */
function otherChoices({ alternatives: others, estimates: [line] }: Doubts): Prose {
  const [any] = others;
  if (any === undefined || line === undefined) return nothing;
  const changing = others.filter((row) => row.verdict !== row.verdict_as_chosen);
  const all = countNumber({ table: alternatives, rows: others, where: { finding: any.finding } });
  if (changing.length === 0) {
    return others.length === 1
      ? say`The one other choice of analysis that was tried gives no other verdict.`
      : say`None of ${all} other choices of analysis gives another verdict.`;
  }
  const some = shownNumber(
    String(changing.length),
    changing.map((row) => {
      const { where } = cellSource(alternatives, row, "verdict", "count");
      return { table: alternatives, where, use: "count" };
    }),
  );
  const each = changing.map((row) => {
    const value = cellNumber(
      alternatives,
      row,
      "estimate",
      (number) => inUnit(number, line.unit),
      "nothing",
    );
    return say`“${row.instead}” in place of “${row.chosen}” gives ${value} (${row.verdict})`;
  });
  return say`Of ${all} other choices of analysis ${some} would give another verdict than ${
    line.part === null ? "the estimate" : "the first of these estimates"
  }: ${listed(each)}.`;
}

/** How many leave-outs turn the verdict, and into what. */
function leaveOutText(finding: FindingLine, doubts: Doubts): Prose {
  const { robustness: line, leaveOuts, nameLeaveOut } = doubts;
  if (line.leave_outs === 0) {
    return say`Leaving out parts of the evidence in turn touches nothing that it rests on.`;
  }
  const touching = cellNumber(robustness, line, "leave_outs", String);
  const flipping = leaveOuts.filter(({ flips, verdict }) =>
    flips && verdict !== "cannot tell" && finding.verdict !== "cannot tell"
  );
  if (line.leave_outs_flipping === 0) {
    return say`Of ${touching} parts of the evidence left out in turn none changes the verdict.`;
  }
  const all = cellNumber(robustness, line, "leave_outs_flipping", String);
  const named = flipping.slice(0, mostNamed)
    .map((row) => `${nameLeaveOut(row)} (${row.verdict})`);
  const more = flipping.length > mostNamed ? ["others"] : [];
  const names = named.length === 0 ? "" : say`: ${listed([...named, ...more])}`;
  const untold = flipping.length < line.leave_outs_flipping
    ? flipping.length === 0
      ? "; each time too little is left to tell"
      : "; in the rest too little is left to tell"
    : "";
  return say`Of ${touching} parts of the evidence left out in turn ${all} change${
    line.leave_outs_flipping === 1 ? "s" : ""
  } the verdict${names}${untold}.`;
}

/** How often noisy codes give the same verdict. */
function noiseText(line: RobustnessLine): Prose {
  const same = cellNumber(robustness, line, "noise_same_verdict", percent);
  const draws = cellNumber(robustness, line, "noise_draws", grouped);
  return say`With coded cells erring at random the verdict is the same in ${same} of ${draws} draws.`;
}

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
    return say`At least ${at("fewest_cells_at_least", true)} must be recoded to overturn it, and no set of them that does was found.`;
  }
  const into = lines.find(({ limit }) => limit === usualLimit);
  const becomes = into === undefined || into.becomes === null
    ? ""
    : `: ${changed[into.becomes]}`;
  const limit = into === undefined
    ? `${usualLimit}`
    : cellNumber(fragility, into, "limit", String);
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
