/**
 * What allies put first, by period and treaty.
 *
 * @module
 */
import { percent } from "../../base/words/numbers.ts";
import {
  type FirstChoiceShareLine,
  firstChoiceShares,
} from "../../tables/derived/findings/first_choice_shares.ts";
import { cellNumber } from "../prose/numbers.ts";
import type { Piece, Prose } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** Groups of ballots in words, in the order of the table. */
const groups = [
  ["all", "all", "All ballots of allies"],
  ["period", "before-korea", "Talks that opened before the Korean War"],
  ["period", "to-1954", "from Korea to 1954"],
  ["period", "after-1954", "after 1954"],
  ["treaty", "no", "Before the ally’s first treaty with the United States"],
  ["treaty", "yes", "after it"],
  ["compares", "yes", "Ballots that rank the bilateral form and a wider one"],
] as const;

/** A table of the shares of first places, by group of ballots. */
export function firstChoiceText(shares: readonly FirstChoiceShareLine[]): Prose {
  const number = (row: FirstChoiceShareLine, column: "bilateral" | "wider" | "neither") =>
    cellNumber(firstChoiceShares, row, column, percent);
  return proseTable([
    ["Ballots", "Number", "Bilateral first", "Wider first", "Neither first"],
    ...groups.flatMap(([by, group, words]): Piece[][] => {
      const row = shares.find((each) => each.grouped_by === by && each.group === group);
      return row === undefined ? [] : [[
        words,
        cellNumber(firstChoiceShares, row, "ballots", String),
        number(row, "bilateral"),
        number(row, "wider"),
        number(row, "neither"),
      ]];
    }),
  ]);
}
