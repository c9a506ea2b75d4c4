/**
 * How far dated words lean to the bilateral form, and whether they can tell.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import { forms } from "./ballots.ts";
import { bilateralPlace } from "./breadths.ts";
import type { DatedWords, FormWords } from "./dated_ballots.ts";
import { formGap } from "./form_gap.ts";

/** At how many dates words on the bilateral form or on a wider one were spoken. */
export function datesSpoken({ days }: DatedWords, wider: readonly number[]): number {
  return new Set([bilateralPlace, ...wider].flatMap((place) => days[place]!)).size;
}

/** Whether words are dated on the bilateral form and on a wider one. */
export function compares({ days }: DatedWords, wider: readonly number[]): boolean {
  return days[bilateralPlace]!.length > 0 && wider.some((place) => days[place]!.length > 0);
}

/** Reads how far the words at one end lean to the bilateral form, as {@linkcode formGap} has it. */
export type LeanReader = (
  words: readonly FormWords[],
  wider: readonly number[],
  cells: Float64Array,
) => number;

/** Makes a reader of leans that allocates nothing when it reads. */
export function leanReader(gapOf: typeof formGap = formGap): LeanReader {
  const worths = new Float64Array(forms.length);
  return (words, wider, cells) => {
    for (let form = 0; form < forms.length; form++) {
      worths[form] = medianOfFew(cells, words[form]!.cells);
    }
    return gapOf(worths, wider);
  };
}
