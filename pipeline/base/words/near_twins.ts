/**
 * Names of which one is probably a misspelling of another.
 *
 * @module
 */
import { editDistance } from "../problems/edit_distance.ts";
import { byText } from "./order.ts";

/** Shorter words tell series apart, as `MAA` and `MBA` do: a letter off makes another word of them. */
const shortestWord = 5;

/** Longer names are sentences, and are not compared. */
const longestName = 120;

/** A name with one of its words marked, or the whole of it. */
interface Marked {
  readonly name: string;
  /** The word marked; empty where the name is compared as a whole. */
  readonly word: string;
}

/**
 * Pairs of names that differ in case, marks and blanks only, or in one word of five letters or more
 * by one letter put in, taken out, replaced, or changed with its neighbour. Figures set names apart,
 * zeros before them aside. Each pair stands once, in the order of the alphabet.
 *
 * The work grows with the number of letters in all names: each name is filed once a letter of its
 * long words, under what is left when that letter is missing, and two that differ by one letter meet
 * in one file.
 */
export function nearTwins(names: Iterable<string>): (readonly [string, string])[] {
  const files = new Map<string, Marked[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const name of [...new Set(names)].filter(({ length }) => length <= longestName)) {
    for (const [file, word] of filesOf(name)) {
      const others = files.get(file);
      if (others === undefined) files.set(file, [{ name, word }]);
      else {
        for (const other of others) {
          if (!oneLetterOff(word, other.word)) continue;
          const pair = [other.name, name].sort(byText) as [string, string];
          pairs.set(pair.join("\n"), pair);
        }
        others.push({ name, word });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => byText(a.join("\n"), b.join("\n")));
}

/** The files of a name, each with the word that it was filed by; one name is once in each. */
function filesOf(name: string): Map<string, string> {
  const words = (name.normalize("NFC").toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [])
    .map((word) => /^\d/.test(word) ? `#${word.replace(/^0+(?=\d)/, "")}#` : word);
  const files = new Map([[words.join(""), ""]]);
  for (const [at, word] of words.entries()) {
    if (word.startsWith("#") || word.length < shortestWord) continue;
    const around = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
    const letters = [...word];
    files.set([around[0], word, around[1]].join("/"), word);
    for (const missing of letters.keys()) {
      const rest = letters.toSpliced(missing, 1).join("");
      files.set([around[0], rest, around[1]].join("/"), word);
    }
  }
  return files;
}

/** Whether two words are one letter apart, or two neighbours of theirs have changed places. */
function oneLetterOff(word: string, other: string): boolean {
  if (word === "" || other === "") return word === other;
  const distance = editDistance(word, other, 2);
  if (distance <= 1) return true;
  if (distance > 2 || word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const changed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  return changed === other;
}
