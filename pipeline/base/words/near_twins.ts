/**
 * Names of which one is probably a misspelling of another.
 *
 * @module
 */
import { editDistance } from "./edit_distance.ts";
import { byText } from "./order.ts";

/** Shorter words tell series apart, as `MAA` and `MBA` do: a letter off makes another word of them. */
const shortestWord = 5;

/** Longer names are sentences, and are not compared. */
const longestName = 120;

/** A name and a long word in it. */
interface Marked {
  readonly name: string;
  readonly word: string;
}

/**
 * Pairs of names that differ in case, marks and blanks only, or in one word of five letters or more
 * by one letter put in, taken out, replaced, or changed with its neighbour. Figures set names apart,
 * zeros before them aside. Each pair stands once, in the order of the alphabet.
 *
 * The work grows with the number of letters in all names: names are filed by what stands around each
 * long word, and the words of one file by what is left of them when a letter is missing, so that two
 * that differ by one letter meet.
 */
export function nearTwins(names: Iterable<string>): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  const keep = (one: string, other: string) => {
    const pair = [one, other].sort(byText) as [string, string];
    pairs.set(pair.join("\n"), pair);
  };
  const whole = new Map<string, string[]>();
  const around = new Map<string, Marked[]>();
  for (const name of new Set(names)) {
    if (name.length > longestName) continue;
    const words = wordsOf(name);
    file(whole, words.join(""), name);
    for (const [at, word] of words.entries()) {
      if (word.startsWith("#") || word.length < shortestWord) continue;
      file(around, [...words.slice(0, at), "", ...words.slice(at + 1)].join(" "), { name, word });
    }
  }
  for (const alike of whole.values()) {
    for (const [at, name] of alike.entries()) {
      for (const other of alike.slice(at + 1)) keep(name, other);
    }
  }
  for (const marked of around.values()) {
    if (marked.length > 1) {
      for (const [one, other] of oneWordOff(marked)) keep(one.name, other.name);
    }
  }
  return [...pairs.values()].sort((a, b) => byText(a.join("\n"), b.join("\n")));
}

function file<Entry>(files: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = files.get(key);
  if (known === undefined) files.set(key, [entry]);
  else known.push(entry);
}

/** Words and figures of a name, in small letters, the figures marked and without zeros before. */
function wordsOf(name: string): string[] {
  const words = /^[ -~]*$/.test(name)
    ? name.toLowerCase().match(/\d+|[a-z]+/g)
    : name.normalize("NFC").toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu);
  return (words ?? []).map((word) =>
    word > ":" ? word : `#${word.startsWith("0") ? word.replace(/^0+(?=\d)/, "") : word}#`
  );
}

/** Pairs of names whose words are one letter apart. */
function oneWordOff(marked: readonly Marked[]): (readonly [Marked, Marked])[] {
  const byRest = new Map<string, Marked[]>();
  for (const each of marked) {
    const letters = [...each.word];
    const rests = letters.map((_, missing) => letters.toSpliced(missing, 1).join(""));
    for (const rest of new Set([each.word, ...rests])) file(byRest, rest, each);
  }
  return [...byRest.values()].flatMap((met) =>
    met.flatMap((one, at) =>
      met.slice(at + 1).filter((other) =>
        one.name !== other.name && one.word !== other.word && oneLetterOff(one.word, other.word)
      ).map((other) => [one, other] as const)
    )
  );
}

/** Whether two words are one letter apart, or two neighbours of theirs have changed places. */
function oneLetterOff(word: string, other: string): boolean {
  const distance = editDistance(word, other, 2);
  if (distance <= 1) return true;
  if (distance > 2 || word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const changed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  return changed === other;
}
