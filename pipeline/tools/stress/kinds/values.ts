/**
 * Damages to values that a cell may hold.
 *
 * @module
 */
import { cellKind } from "../damage/cell_kind.ts";
import { caught, type Kind, open } from "../damage/damage.ts";
import { atLetter, pick } from "../damage/pick.ts";
import {
  all,
  chosen,
  either,
  filled,
  namesOther,
  not,
  numeric,
  ofColumn,
  required,
} from "./fits.ts";

const isUrl = ofColumn("source_url");

/** Kinds of value that no cell of its column may hold. */
export const valueKinds: readonly Kind[] = [
  cellKind(
    "required cell emptied",
    "a cell that must be filled is empty",
    caught,
    (cell) => filled(cell) && required(cell),
    () => "",
  ),
  cellKind(
    "optional cell emptied",
    "a cell that may be empty is empty",
    open("an empty cell means that nothing is known, which is allowed there"),
    (cell) => filled(cell) && !required(cell),
    () => "",
  ),
  cellKind("number out of range", "above the greatest or below the least", caught, numeric, (
    { made },
    random,
  ) => {
    const { minimum, maximum } = made.find(({ kind }) => kind.bounds)?.kind.bounds ?? {};
    return pick(random, [
      ...(maximum === undefined ? [] : [`${maximum + 1}`, `${maximum * 10 + 1}`]),
      ...(minimum === undefined ? [] : [`${minimum - 1}`]),
      "1e99",
      "-0",
    ]);
  }),
  cellKind("letter in a number", "O for 0, l for 1, or a letter more", caught, numeric, (
    { text },
    random,
  ) => pick(random, [text.replace("0", "O"), text.replace("1", "l"), `${text}a`, `c. ${text}`])),
  cellKind("number in words or with a unit", "as prose has it", caught, numeric, (
    { text },
    random,
  ) => pick(random, ["forty", `${text}%`, `${text} points`, `${text}?`, "n/a", "NaN"])),
  cellKind("decimal comma", "a number as it is written on the continent", caught, numeric, (
    { text },
  ) => `${text},5`),
  cellKind("value that is no choice", "a misspelt value of a list", caught, chosen, (
    { text, made },
    random,
  ) => {
    const wrong = atLetter(random, text, (letter) => `${letter}${letter}`);
    return made.some(({ kind }) => kind.allowed?.includes(wrong)) ? undefined : wrong;
  }),
  cellKind("choice in other letter case", "such as Opening for opening", caught, chosen, (
    { text },
  ) => text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
  cellKind(
    "yes or no as a spreadsheet writes it",
    "TRUE for yes",
    caught,
    ({ text, made }) => made.some(({ kind }) => kind.field === "boolean") && text !== "",
    ({ text }) => text === "yes" ? "TRUE" : "FALSE",
  ),
  cellKind(
    "state code unknown or in other letters",
    "a code that is no state",
    caught,
    all(
      namesOther,
      ({ text }) => /^[A-Z]{3}(;[A-Z]{3})*$/.test(text),
    ),
    ({ text }, random) =>
      pick(random, [text.toLowerCase(), text.replace(/[A-Z]$/, "Q"), `${text};ZZZ`]),
  ),
  cellKind(
    "list with another separator",
    "commas for semicolons",
    caught,
    ({ text, made }) =>
      text.includes(";") &&
      made.some(({ kind, rule }) =>
        kind.field === "list" || rule === "states" || rule === "state list"
      ),
    ({ text }) => text.replaceAll(";", ","),
  ),
  cellKind("address without its scheme", "or with blanks in it", caught, all(isUrl, filled), (
    { text },
    random,
  ) => pick(random, [text.replace(/^https?:\/\//, ""), text.replace("/", " /"), "see above"])),
  cellKind(
    "error value of a spreadsheet",
    "such as #REF! or #N/A",
    caught,
    filled,
    (_, random) => pick(random, ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "########"]),
  ),
  cellKind(
    "formula in a text",
    "a cell that begins with =",
    caught,
    either(
      ofColumn("note"),
      ofColumn("reason"),
    ),
    ({ text }, random) => pick(random, [`=${text}`, '=HYPERLINK("x")', "=A1", "@SUM(A1)"]),
  ),
  cellKind(
    "another number that is allowed",
    "within its range",
    open("any number of the range may be what the source shows"),
    all(numeric, ({ made }) => made.some(({ kind }) => (kind.bounds?.maximum ?? 0) >= 100)),
    ({ text }) => `${Number(text) > 50 ? Number(text) - 3 : Number(text) + 3}`,
  ),
  cellKind(
    "another choice that is allowed",
    "such as grade B for A",
    open(
      "each value of the list may be what the source shows; where it contradicts another cell a rule tells",
    ),
    chosen,
    ({ made }, random) => pick(random, made.find(({ kind }) => kind.allowed)!.kind.allowed!),
  ),
  cellKind(
    "misspelt word in prose",
    "a letter more in a remark or summary",
    open("prose is not read by any analysis and has no list of words"),
    all(({ made }) => made.some(({ merged }) => merged === "prose"), filled, not(chosen)),
    ({ text }, random) => atLetter(random, text, (letter) => `${letter}e`),
  ),
];
