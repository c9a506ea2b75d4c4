/**
 * Units that estimates are taken over, counted, and the unit of a difference of shares in short.
 *
 * @module
 */
import { counted } from "./lists.ts";

/** The plural of each unit that is not its singular with an s at the end. */
const plurals: Readonly<Record<string, string>> = {
  ally: "allies",
  "ballot of an ally": "ballots of allies",
  "issue of an ally": "issues of allies",
  "organisation that it is held against": "organisations that it is held against",
  "pair of allies": "pairs of allies",
  "pair of ally and negotiation": "pairs of ally and negotiation",
  "pair of organisations": "pairs of organisations",
  "question carried on": "questions carried on",
};

/** So many units of what an estimate is taken over: "116 issues", "1 pair of allies". */
export function countOf(units: number, over: string): string {
  return counted(units, over, plurals[over]);
}

/** Percentage points where there is little room. */
export const percentagePoints = "pp";
