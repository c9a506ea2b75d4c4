/**
 * Names of files that every system can hold: the package is unpacked on machines of all kinds.
 *
 * @module
 */
import type { Problem } from "../problems/problem.ts";
import { codePoint, unseenLetters } from "../words/unseen_letters.ts";

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Letters that Windows allows in no name. */
const forbidden = /[<>:"\\|?*]/;

/** Letters of the longest name: an archive has room for the folders above it. */
const longest = 150;

/** What is wrong with the last name of a path; `undefined` where any system can hold it. */
export function nameFault(path: string): Problem | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const fault = faultOf(name);
  return fault === undefined
    ? undefined
    : nameProblem(path, fault, "a name that every system can hold");
}

function faultOf(name: string): string | undefined {
  if (name.includes("\uFFFD")) return "a name that is no UTF-8";
  const [hidden] = unseenLetters(name);
  if (hidden) return `a name with ${codePoint(hidden.letter)} in it`;
  if (name.length > longest) return `a name of ${name.length} letters`;
  if (reserved.test(name)) return "a name that Windows keeps for itself";
  const letter = forbidden.exec(name)?.[0];
  if (letter !== undefined) return `a name with ${letter} in it`;
  return /[ .]$/.test(name) ? "a name that ends with a blank or a dot" : undefined;
}

/** Names of one folder that differ in nothing but letter case or the spelling of accents. */
export function sameNames(folder: string, names: readonly string[]): Problem[] {
  const alike = Map.groupBy(
    [...names].sort(),
    (name) => name.normalize("NFC").toLowerCase(),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((name) =>
      nameProblem(
        `${folder}/${name}`,
        `the name of ${folder}/${first} in other letters`,
        "a name that differs in more than letter case and accents",
      )
    )
  );
}

function nameProblem(file: string, value: string, expected: string): Problem {
  return { code: "file-refused", file, line: 0, column: "", value, expected, hint: "rename it" };
}
