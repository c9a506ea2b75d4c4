/**
 * The texts of the programs, which stand in the archive as files or in the bundle as one text.
 *
 * @module
 */
import type { Files } from "../../base/files/files_by_path.ts";

/** Path of the bundle's text of all programs: each follows a line with its path. */
const bundled = "offline/source.txtar";

/** Texts of the programs of the pipeline by path, in the order of the alphabet. */
export function sourceTexts(files: Files): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  const single = [...files].filter(([path]) => isProgram(path))
    .map(([path, bytes]) => [path, decoder.decode(bytes)] as const);
  const [, ...parts] = decoder.decode(files.get(bundled) ?? new Uint8Array())
    .split(/^-- (.+) --\n/m);
  const inBundle = parts.flatMap((path, at) =>
    at % 2 === 0 && isProgram(path) ? [[path, parts[at + 1]!] as const] : []
  );
  return new Map([...inBundle, ...single].sort(([a], [b]) => a < b ? -1 : 1));
}

function isProgram(path: string): boolean {
  return path.startsWith("pipeline/") && path.endsWith(".ts");
}

/** A place in a program. */
export interface Place {
  readonly path: string;
  /** Line, from 1. */
  readonly line: number;
}

/** Every place in the programs below a folder at which a pattern begins. */
export function placesOf(
  sources: ReadonlyMap<string, string>,
  folder: string,
  pattern: RegExp,
): (Place & { readonly match: RegExpMatchArray })[] {
  return [...sources].filter(([path]) => path.startsWith(`${folder}/`)).flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: text.slice(0, match.index).split("\n").length,
      match,
    }))
  );
}
