/**
 * Damages to names and ids.
 *
 * @module
 */
import { cellKind } from "../damage/cell_kind.ts";
import { caught, harmless, type Kind, open } from "../damage/damage.ts";
import { atLetter, pick } from "../damage/pick.ts";
import { actorNamed, all, either, filled, namesOther, ownIdInUse, refers } from "./fits.ts";

/** Letters of other scripts that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  E: "Е",
  K: "К",
  M: "М",
  N: "Ν",
  O: "О",
  P: "Р",
  S: "Ѕ",
  T: "Т",
};

/** Cells that name an actor, a row or another thing, and ids by which rows are named. */
const named = either(actorNamed, refers, namesOther, ownIdInUse);

/** Cells of the key of their row. */
const isKey = all(filled, ({ sheet, column }) => sheet.table.key.includes(column));

/** Kinds of name that nothing bears. */
export const nameKinds: readonly Kind[] = [
  cellKind(
    "reference to nothing",
    "a cell names a row that does not exist",
    caught,
    refers,
    () => "NOTHING-OF-THE-KIND",
  ),
  cellKind(
    "typo in a reference",
    "a letter doubled",
    caught,
    refers,
    ({ text }, random) => atLetter(random, text, (letter) => `${letter}${letter}`),
  ),
  cellKind("typo in an id that others name", "a letter lost", caught, ownIdInUse, (
    { text },
    random,
  ) => atLetter(random, text, () => "")),
  cellKind("unknown name of an actor", "nobody has read it for a state", caught, actorNamed, (
    { text },
    random,
  ) => pick(random, [`${text} junior`, "Marshal Nobody", `${text}, deputy of`])),
  cellKind("typo in a name of an actor", "a letter doubled", caught, actorNamed, (
    { text },
    random,
  ) => atLetter(random, text, (letter) => /[; ]/.test(letter) ? `${letter}x` : letter.repeat(2))),
  cellKind(
    "name of nothing that exists",
    "such as a case folder that is not there",
    caught,
    all(
      namesOther,
      ({ text }) => !text.includes(";"),
    ),
    ({ text }) => `${text}-too`,
  ),
  cellKind(
    "reference in other letter case",
    "such as jpn-1951",
    caught,
    refers,
    ({ text }) => text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase(),
  ),
  cellKind(
    "doubled blank in a name",
    "which nobody sees in a spreadsheet",
    caught,
    all(
      named,
      ({ text }) => /\w \w/.test(text),
    ),
    ({ text }) => text.replace(/(\w) (\w)/, "$1  $2"),
  ),
  cellKind("look-alike letter of another script in a name", "such as a Cyrillic а", caught, named, (
    { text },
  ) => {
    const letter = [...text].find((each) => lookalikes[each] !== undefined);
    return letter && text.replace(letter, lookalikes[letter]!);
  }),
  cellKind(
    "another spelling of an accent in a name",
    "decomposed (NFD) for composed",
    caught,
    all(
      named,
      ({ text }) => text.normalize("NFD") !== text,
    ),
    ({ text }) => text.normalize("NFD"),
  ),
  cellKind(
    "look-alike letter in a key",
    "such as a Cyrillic а in the source of a row",
    caught,
    isKey,
    (
      { text },
    ) => {
      const letter = [...text].find((each) => lookalikes[each] !== undefined);
      return letter && text.replace(letter, lookalikes[letter]!);
    },
  ),
  cellKind(
    "blank before or after a text",
    "as a spreadsheet hides it",
    harmless("cells are trimmed, and the ledger says so"),
    filled,
    ({ text }, random) => pick(random, [`${text} `, ` ${text}`, `${text}   `]),
  ),
  cellKind(
    "hard blank after a text",
    "U+00A0, as web pages have it",
    harmless("cells are trimmed, and the ledger says so"),
    filled,
    ({ text }) => `${text}\u00A0`,
  ),
  cellKind(
    "another name that exists",
    "of an actor or a row",
    open("each of them may be what the source shows; what contradicts other cells a rule tells"),
    all(refers, ({ made }) => made.some(({ refersTo }) => refersTo !== undefined)),
    ({ sheet, column }, random) => pick(random, sheet.rows).cells[column],
  ),
];
