/**
 * What speaks against a verdict.
 *
 * @module
 */
import { inUnit } from "../../base/words/in_unit.ts";
import { counted } from "../../base/words/lists.ts";
import { grouped, percent } from "../../base/words/numbers.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import { alternatives } from "../../tables/derived/robustness/alternatives.ts";
import { leaning, type LeaningLine } from "../../tables/derived/robustness/leaning.ts";
import { robustness, type RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import {
  secondReader,
  type SecondReaderLine,
} from "../../tables/derived/robustness/second_reader.ts";
import { cellNumber, cellSource, countNumber, shownNumber } from "../prose/numbers.ts";
import { joined, listed, nothing, type Piece, type Prose, say, sentences } from "../prose/prose.ts";
import type { Doubts } from "./doubts.ts";
import { partText } from "./part_words.ts";

/** Leave-outs that are named; of more the number is given. */
const mostNamed = 4;

/** Worst cases, other choices, leave-outs and noise of a claim, a sentence each. */
export function againstText(doubts: Doubts): Prose {
  return sentences([
    worstText(doubts.estimates),
    otherChoices(doubts),
    leaveOutText(doubts),
    doubts.hasCells ? noiseText(doubts.robustness) : "",
    leaningText(doubts.leaning),
    secondText(doubts.secondReader),
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
function leaveOutText({ robustness: line, leaveOuts, nameLeaveOut }: Doubts): Prose {
  if (line.leave_outs === 0) {
    return say`Leaving out parts of the evidence in turn touches nothing that it rests on.`;
  }
  const number = (column: "leave_outs" | "leave_outs_flipping" | "leave_outs_too_few") =>
    cellNumber(robustness, line, column, String);
  const flipping = leaveOuts.filter(({ flips }) => flips);
  const named: Piece[] = flipping.slice(0, mostNamed)
    .map((row) => `${nameLeaveOut(row)} (${row.verdict})`);
  const names = listed(flipping.length > mostNamed ? [...named, "others"] : named);
  const untold = line.leave_outs_too_few === 0
    ? nothing
    : say`; for ${number("leave_outs_too_few")} too little is left to tell`;
  const turned = line.leave_outs_flipping === 0
    ? say`none gives another verdict`
    : say`${number("leave_outs_flipping")} ${
      line.leave_outs_flipping === 1 ? "gives" : "give"
    } another verdict: ${names}`;
  return say`Of ${number("leave_outs")} parts of the evidence left out in turn ${turned}${untold}.`;
}

/** What the second reader's values give in place of the first ones. */
function secondText(lines: readonly SecondReaderLine[]): Prose {
  const read = lines.filter((row) => row.read_again > 0);
  const [line] = read;
  if (line === undefined) return nothing;
  const other = read.find((row) => row.second_verdict !== row.verdict);
  if (other === undefined) {
    return say`With a second reader’s values in place the verdict stays.`;
  }
  return say`With a second reader’s values in place of ${
    cellNumber(secondReader, other, "read_again", (value) => counted(value, "cell"))
  } ${
    other.part === null ? "it" : `the estimate ${partText(other.part)}`
  } would be ${other.second_verdict}.`;
}

/** How large a common error of the coders would change the verdict. */
function leaningText(lines: readonly LeaningLine[]): Prose {
  const each = lines.filter(({ points }) => points !== null);
  const [line] = each;
  if (line === undefined) return nothing;
  const shifts = each.map((row) =>
    say`${cellNumber(leaning, row, "points", (value) => counted(value, "point"))} ${leansTo(row)}`
  );
  return say`Had coders leaned one way throughout, a common shift of ${leaned[line.of]} by ${
    joined(shifts, " or ")
  } would change it.`;
}

/** Which way a shift goes; towards the allies a wish for a bilateral tie is stronger. */
function leansTo({ of, towards }: LeaningLine): string {
  const isWish = of === "allied wishes" || of === "us wishes";
  if (towards === "us") return isWish ? "away from a bilateral tie" : "towards the United States";
  return isWish ? "towards a bilateral tie" : "towards the allies";
}

/** What is shifted where coders lean. */
const leaned: Readonly<Record<LeaningLine["of"], string>> = {
  outcomes: "all outcomes",
  "allied wishes": "what allies wanted",
  "us wishes": "what the United States wanted",
  "us openings": "the American openings",
};

/** How often noisy codes give the same verdict. */
function noiseText(line: RobustnessLine): Prose {
  const same = cellNumber(robustness, line, "noise_same_verdict", percent);
  const draws = cellNumber(robustness, line, "noise_draws", grouped);
  return say`With coded cells erring at random the verdict is the same in ${same} of ${draws} draws.`;
}
