/**
 * Units of estimates that are taken over single ballots: of an ally next to the United States, of
 * an ally alone, of the United States by its dated words.
 *
 * @module
 */
import { forms } from "../../measures/social_choice/ballots.ts";
import type { DatedWords } from "../../measures/social_choice/dated_ballots.ts";
import type { Evidence } from "./evidence.ts";
import type { Unit } from "./units.ts";

/**
 * Allies' ballots and the US ones beside them, clustered by the family of their dispute.
 *
 * @param places places among the allied ballots
 * @param compared places of the forms that they rest on
 */
export function pairUnits(
  evidence: Evidence,
  places: readonly number[],
  compared: readonly number[],
): Unit[] {
  return places.map((place) => {
    const { episode, at, usAt } = evidence.alliedBallots[place]!;
    const { cells } = evidence.ballots[episode]!;
    return unitOf(place, evidence.ballots[episode]!, [
      ...compared.flatMap((form) => cells[at * forms.length + form]!),
      ...compared.flatMap((form) => cells[usAt * forms.length + form]!),
    ]);
  });
}

/** Allies' ballots with all forms that they rank; parameters as of {@linkcode pairUnits}. */
export function alliedBallotUnits(evidence: Evidence, places: readonly number[]): Unit[] {
  return places.map((place) => {
    const { episode, at } = evidence.alliedBallots[place]!;
    const { cells } = evidence.ballots[episode]!;
    const own = cells.slice(at * forms.length, (at + 1) * forms.length);
    return unitOf(place, evidence.ballots[episode]!, own.flat());
  });
}

/**
 * Dated words of the United States, an episode each, clustered by the family of their dispute.
 *
 * @param places places among the dated ballots
 * @param cellsOf numbers of the cells that the unit at a place rests on
 */
export function datedUnits(
  { usWords }: Evidence,
  places: readonly number[],
  cellsOf: (at: number) => readonly number[],
): Unit[] {
  return places.map((place) => unitOf(place, usWords[place]!, cellsOf(place)));
}

/** Numbers of the cells of words on some forms, at one end or at both. */
export function wordCells(
  words: DatedWords,
  ends: readonly ("earliest" | "latest")[],
  compared: readonly number[],
): number[] {
  return ends.flatMap((end) => compared.flatMap((form) => words[end][form]!.cells));
}

function unitOf(
  at: number,
  { family, episode }: { readonly family: string; readonly episode: string },
  cells: readonly number[],
): Unit {
  return { at, cluster: family, clusteredBy: "family", episode, cells: [...new Set(cells)] };
}
