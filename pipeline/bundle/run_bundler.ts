/**
 * Running the bundler that Deno fetches.
 *
 * @module
 */
import type { Answer } from "../base/problems/answer.ts";

/**
 * One file of a module and all that it imports.
 *
 * @param path path of the module
 * @param options further options of the bundler
 * @returns its text, or the last lines that the bundler said where it failed
 */
export async function runBundler(
  path: string,
  options: readonly string[] = [],
): Promise<Answer<string>> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", ...options, path],
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  if (success) return { found: decoder.decode(stdout) };
  return { refused: decoder.decode(stderr).trim().split("\n").slice(-5).join("; ") };
}
