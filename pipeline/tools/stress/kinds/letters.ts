/**
 * Damages by letters that nobody sees or that break what shows them.
 *
 * @module
 */
import { type Cell, cellKind } from "../damage/cell_kind.ts";
import { caught, type Kind, open } from "../damage/damage.ts";
import { below, pick } from "../damage/pick.ts";
import type { Random } from "../../../base/inference/random.ts";
import { all, filled, prose, required } from "./fits.ts";

/** Puts a letter somewhere into a text. */
function into(letters: readonly string[]): (cell: Cell, random: Random) => string {
  return ({ text }, random) => {
    const at = below(random, [...text].length + 1);
    return [...text].toSpliced(at, 0, pick(random, letters)).join("");
  };
}

const within = (kind: string, letters: readonly string[]) =>
  cellKind(kind, "somewhere in a cell", caught, filled, into(letters));

/** Kinds of letter that no cell may hold. */
export const letterKinds: readonly Kind[] = [
  within("zero-width letter", ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"]),
  within("soft hyphen or other format letter", ["\u00AD", "\u180E", "\u2063", "\u{E0041}"]),
  within("control letter", ["\u0001", "\u0007", "\u0008", "\u000C", "\u007F", "\u0085"]),
  within("tab in a cell", ["\t"]),
  within("NUL in a cell", ["\0"]),
  within("escape sequence of a terminal", ["\u001B[2J", "\u001B[31m", "\u009B1m"]),
  within("right-to-left override", ["\u202E", "\u202D", "\u2066", "\u200F"]),
  within("line separator of Unicode", ["\u2028", "\u2029"]),
  within("replacement character", ["\uFFFD"]),
  cellKind("cell of invisible letters alone", "it looks empty and is not", caught, required, (
    _,
    random,
  ) => pick(random, ["\u3164", "\u2800", "\u115F", "\u200B\u200B", "\u034F"])),
  cellKind(
    "text in another encoding",
    "UTF-8 read as Latin-1 and saved again",
    caught,
    all(
      filled,
      ({ text }) => /[^\0-\x7F]/.test(text),
    ),
    ({ text }) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)),
  ),
  cellKind(
    "markup in a text",
    "HTML or Markdown",
    open("it is text like any other: pages escape it, so that it shows as it was written"),
    prose,
    ({ text }, random) =>
      `${text} ${pick(random, ["<script>alert(1)</script>", "<!-- /x -->", "[a](b)", "|"])}`,
  ),
];
