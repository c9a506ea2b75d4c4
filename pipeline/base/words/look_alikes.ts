/**
 * Letters that look like a Latin one and are not: a key written with one of them is another key to
 * every machine, and the same to every reader.
 *
 * @module
 */
import { codePoint } from "./unseen_letters.ts";

/**
 * Letters of other scripts beside the Latin ones whose shape they have, by Unicode's list of
 * confusable characters (UTS 39): Cyrillic, Greek, Armenian, Cherokee, and Latin ones of phonetics.
 */
const pairs: readonly (readonly [others: string, latin: string])[] = [
  ["АВСЕНІЈКМОРЅТХУҮԌԚԜӀҺ", "ABCEHIJKMOPSTXYYGQWIh"],
  ["асеһіјорѕухѵԁԛԝӏгѡү", "acehijopsyxvdqwlrwy"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"],
  ["αινορυϲϳγ", "aivopucjy"],
  ["ՕՍՏԼԱ", "OUSLU"],
  ["օսոհզց", "ounhqg"],
  ["ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEGHJKLMPRSTVWZ"],
  ["ɑɡɩı", "agii"],
];

const latinOf: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([others, latin]) => [...others].map((letter, at) => [letter, [...latin][at]!])),
);

const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Whether a text is of plain ASCII letters with single blanks between: it looks like itself only. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The Latin letter that a letter looks like; `undefined` where it is none of another script. */
function looksLike(letter: string): string | undefined {
  const known = latinOf.get(letter);
  if (known !== undefined) return known;
  // Wide and mathematical letters are Latin ones in another dress.
  const undressed = letter > "\u007F" ? letter.normalize("NFKC") : letter;
  return /^[A-Za-z]$/.test(undressed) && undressed !== letter ? undressed : undefined;
}

/**
 * A text as a reader tells it from others: without blanks at its ends and doubled ones, composed,
 * with the Latin letters that others look like. Two texts with the same look are twins.
 *
 * @example
 * ```ts
 * import { lookOf } from "./look_alikes.ts";
 * lookOf(" SE\u0410TO\u00A0 1955 "); // "SEATO 1955"
 * ```
 */
export function lookOf(text: string): string {
  if (plain.test(text)) return text;
  const composed = text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return [...composed.replace(/\s+/gu, " ").trim()]
    .map((letter) => latinOf.get(letter) ?? letter).join("");
}

/**
 * The first letter of a text that only looks like a Latin one: it stands in a word with Latin
 * letters, or all letters of its script in the text look so, as no word of that script would.
 *
 * @returns the letter, its place from 1, and the Latin letter; `undefined` where there is none
 */
export function foreignLetter(
  text: string,
): { readonly letter: string; readonly at: number; readonly latin: string } | undefined {
  if (plain.test(text)) return undefined;
  const letters = [...text];
  const suspect = letters.flatMap((letter, index) => {
    const latin = looksLike(letter);
    return latin === undefined ? [] : [{ letter, at: index + 1, latin }];
  });
  if (suspect.length === 0) return undefined;
  const amongLatin = ({ at }: { readonly at: number }) => {
    const [before, after] = [wordBefore(letters, at - 1), wordAfter(letters, at)];
    return /\p{Script=Latin}/u.test(before + after);
  };
  const owned = letters.some((letter) =>
    /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter) && looksLike(letter) === undefined
  );
  return suspect.find((each) => amongLatin(each) || !owned);
}

function wordBefore(letters: readonly string[], end: number): string {
  let at = end;
  while (at > 0 && /[\p{L}\p{M}]/u.test(letters[at - 1]!)) at--;
  return letters.slice(at, end).filter((letter) => looksLike(letter) === undefined).join("");
}

function wordAfter(letters: readonly string[], start: number): string {
  let at = start;
  while (at < letters.length && /[\p{L}\p{M}]/u.test(letters[at]!)) at++;
  return letters.slice(start, at).filter((letter) => looksLike(letter) === undefined).join("");
}

/**
 * What sets two texts apart that look the same, in words: the first letter in which they differ, or
 * the end that one of them goes beyond.
 */
export function setsApart(text: string, other: string): string {
  const [a, b] = [[...text], [...other]];
  const index = a.findIndex((letter, at) => letter !== b[at]);
  const at = index === -1 ? a.length : index;
  const named = (letter: string | undefined) =>
    letter === undefined ? "its end" : codePoint(letter);
  return `letter ${at + 1} is ${named(a[at])} here and ${named(b[at])} there`;
}

/**
 * What sets two texts apart where they look the same to a reader; empty where they are the same or
 * look otherwise.
 */
export function apartIfAlike(text: string, other: string): string {
  return text !== other && lookOf(text) === lookOf(other) ? setsApart(text, other) : "";
}
