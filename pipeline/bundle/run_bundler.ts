/**
 * Running the bundler that Deno fetches.
 *
 * @module
 */
import { join } from "@std/path";
import type { Answer } from "../base/problems/answer.ts";

/** A module and all that it imports as one small file. */
export interface SmallBundle {
  /** Its text, without comments and with short names. */
  readonly text: string;
  /** Paths of the modules of which something is in it. */
  readonly modules: readonly string[];
}

/**
 * One file of a module and all that it imports, in which comments name the modules.
 *
 * @param path path of the module
 * @returns its text, or the last lines that the bundler said where it failed
 */
export async function wholeBundle(path: string): Promise<Answer<string>> {
  return await said([path]);
}

/**
 * Scripts of pages: one small file of each module and all that it imports.
 *
 * @param folder where the modules stand
 * @param names names of the modules, which end in `.js`
 * @param made folder in which the bundler writes
 * @returns the files in the order of the names, or the last lines that the bundler said where it failed
 */
export async function pageBundles(
  folder: string,
  names: readonly string[],
  made: string,
): Promise<Answer<SmallBundle[]>> {
  const forPages = ["--platform", "browser", "--format", "iife", "--minify"];
  const kept = ["--sourcemap", "external", "--outdir", made];
  const answer = await said([...forPages, ...kept, ...names.map((name) => `${folder}/${name}`)]);
  if ("refused" in answer) return answer;
  return { found: await Promise.all(names.map((name) => smallBundle(made, name))) };
}

/** Reads a file that the bundler made, and the map in which it names the modules. */
async function smallBundle(folder: string, name: string): Promise<SmallBundle> {
  const [text, map] = await Promise.all(
    [name, `${name}.map`].map((file) => Deno.readTextFile(`${folder}/${file}`)),
  );
  const { sources } = JSON.parse(map!) as { readonly sources: readonly string[] };
  return { text: text!, modules: sources.map((source) => join(folder, source)) };
}

/** What the bundler writes to its output, or the last lines of what it complains of. */
async function said(words: readonly string[]): Promise<Answer<string>> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", ...words],
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  if (success) return { found: decoder.decode(stdout) };
  return { refused: complaint(decoder.decode(stderr)) };
}

/** The last lines of what the bundler wrote to its errors, before the places in its own program. */
export function complaint(errors: string): string {
  const [lines = ""] = errors.split("Stack backtrace:");
  return lines.trim().split("\n").slice(-5).join("; ");
}
