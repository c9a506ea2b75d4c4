/**
 * All sources as one plain text: an archive unpacks a thousand files at most, and there are more.
 * `offline/run.mjs` knows the same format and restores them.
 *
 * @module
 */
import { InputError, type Problem } from "../base/problems/problem.ts";
import { byKey } from "../base/words/order.ts";

/** The line before the text of a file. */
const marker = /^-- (.+) --$/m;

const comment =
  `The sources, tests and local packages of the project, file after file: each begins below a line
that names it between dashes. To restore the files, each byte as it was:

    deno run --no-config --allow-read --allow-write offline/run.mjs unpack
    node offline/run.mjs unpack

`;

/**
 * One text of many files, in the order of their paths.
 *
 * @param files bytes by path
 * @throws {InputError} naming each file that could not be restored: it is no UTF-8, or holds a line
 * like those that name files, or its last line has no end
 */
export function sourceText(files: ReadonlyMap<string, Uint8Array>): string {
  const problems: Problem[] = [];
  const parts = [...files].sort(byKey).map(([path, bytes]) => {
    const text = decoded(bytes);
    const value = fault(text);
    if (value !== undefined) problems.push(refusal(path, value));
    return `-- ${path} --\n${text ?? ""}`;
  });
  if (problems.length > 0) throw new InputError(problems);
  return comment + parts.join("");
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function fault(text: string | undefined): string | undefined {
  if (text === undefined) return "bytes that are no UTF-8";
  const line = marker.exec(text)?.[0];
  if (line !== undefined) return `the line ${JSON.stringify(line)}`;
  return text === "" || text.endsWith("\n") ? undefined : "a last line without an end";
}

function refusal(file: string, value: string): Problem {
  return {
    code: "file-refused",
    file,
    line: 0,
    column: "",
    value,
    expected: "a text that can stand in offline/source.txtar",
    hint: "write it in another way",
  };
}
