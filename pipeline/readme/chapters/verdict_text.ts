/**
 * A verdict in words, with its marks and what follows from it.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { markInUnit } from "../../base/words/in_unit.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { ClaimWords } from "../claims/claim_words.ts";
import { cellNumber } from "../prose/numbers.ts";
import { joined, listed, type Prose, say, sentences } from "../prose/prose.ts";
import { partText } from "./part_words.ts";

/** The verdict of a claim with its marks, why it is none where it is none, and what follows. */
export function verdictText(
  { verdict }: FindingLine,
  lines: readonly EstimateLine[],
  words: ClaimWords,
): Prose {
  const [line] = lines;
  if (line === undefined) return say`**${capitalised(verdict)}.**`;
  const mark = (column: "supported_from" | "contradicted_up_to") =>
    cellNumber(estimates, line, column, (value) => markInUnit(value, line.unit));
  return sentences([
    say`**${capitalised(verdict)}.** The mark for support is ${
      mark("supported_from")
    }, that for contradiction ${mark("contradicted_up_to")}.`,
    verdict === "supported"
      ? words.supported
      : verdict === "contradicted"
      ? words.contradicted
      : verdict === "between"
      ? betweenText(lines)
      : untoldText(lines),
    words.care ?? "",
  ]);
}

/** Which estimate says what, where they differ. */
function betweenText(lines: readonly EstimateLine[]): Prose {
  if (new Set(lines.map(({ verdict }) => verdict)).size < 2) {
    return say`The data lie between the two.`;
  }
  const said = [...Map.groupBy(lines, ({ verdict }) => verdict)].map(([verdict, own]) =>
    say`${adjective[verdict]} ${listed(own.map(({ part }) => partText(part ?? "")))}`
  );
  return say`The claim needs all of these estimates, and they part: it is ${joined(said, "; ")}.`;
}

const adjective: Readonly<Record<EstimateLine["verdict"], string>> = {
  supported: "supported",
  between: "undecided",
  contradicted: "contradicted",
  "cannot tell": "out of reach",
};

/** Why nothing can be told. */
function untoldText(lines: readonly EstimateLine[]): Prose {
  const few = lines.filter(({ deciding_units, fewest_units }) => deciding_units < fewest_units);
  const [line] = few;
  if (line === undefined) {
    return say`No data of this size could have reached both marks, so this is no answer.`;
  }
  const counts = listed(
    few.map((each) => {
      const number = cellNumber(estimates, each, "deciding_units", String);
      return each.part === null ? number : say`${number} ${partText(each.part)}`;
    }),
  );
  const fewest = cellNumber(estimates, line, "fewest_units", String);
  return say`Too few cases decide it: ${counts}, where ${fewest} are the fewest that tell anything.`;
}
