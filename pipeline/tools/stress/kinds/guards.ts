/**
 * Damages to the sheets that correct, answer and count the others.
 *
 * @module
 */
import type { Random } from "../../../base/inference/random.ts";
import { cellKind } from "../damage/cell_kind.ts";
import { caught, type Kind, open } from "../damage/damage.ts";
import { linesKind } from "../damage/line_kind.ts";
import { atLetter, below } from "../damage/pick.ts";
import { inventoryPath } from "../../../tables/inventory.ts";
import { filled } from "./fits.ts";

const guards = (role: string, column: string) =>
  cellOf((name, from) => name === role && from === column);

function cellOf(fits: (table: string, column: string) => boolean) {
  return (cell: Parameters<typeof filled>[0]) => fits(cell.sheet.table.name, cell.column);
}

const doubled = ({ text }: { readonly text: string }, random: Random) =>
  atLetter(random, text || "x", (letter) => `${letter}${letter}`);

/** Kinds of guard that guards nothing any more. */
export const guardKinds: readonly Kind[] = [
  cellKind(
    "correction gone stale",
    "the text that it expects is not there",
    caught,
    guards("corrections", "expect"),
    ({ text }) => `${text}?`,
  ),
  cellKind(
    "correction of no row",
    "a typo in the row's id",
    caught,
    guards("corrections", "row_key"),
    doubled,
  ),
  cellKind(
    "correction of no column",
    "a typo in the column",
    caught,
    guards("corrections", "column"),
    doubled,
  ),
  cellKind(
    "correction that changes nothing",
    "the new value is the old one",
    caught,
    guards("corrections", "value"),
    ({ row }) => row.cells["expect"],
  ),
  cellKind(
    "withdrawal gone stale",
    "the text that it expects is not there",
    caught,
    guards("withdrawals", "expect"),
    ({ text }) => `${text}?`,
  ),
  cellKind(
    "withdrawal of no row",
    "a typo in the row's id",
    caught,
    guards("withdrawals", "row_key"),
    doubled,
  ),
  cellKind(
    "answer gone stale",
    "the value that it answers is not there",
    caught,
    guards("answers", "expect"),
    ({ text }) => `${text}?`,
  ),
  cellKind(
    "answer to no warning",
    "a typo in the warning's name",
    caught,
    guards("answers", "warning"),
    doubled,
  ),
  linesKind("inventory cut", "files that it does not list any more", caught, (
    { file, lines },
    random,
  ) => {
    if (file.path !== inventoryPath) return undefined;
    const kept = 1 + below(random, lines.length - 1);
    const words = lines.slice(kept).map((line) => line.replace(/,.*/, "").replace(/.*\//, ""));
    return { lines: lines.slice(0, kept), words };
  }),
  cellKind(
    "inventory that records fewer rows",
    "a count set down by hand",
    open("it claims less than there is, and a note says that it is out of date"),
    guards("inventory", "rows"),
    ({ text }) => text === "" || text === "0" ? undefined : `${Number(text) - 1}`,
  ),
];
