/**
 * Bundles of all entries.
 *
 * @module
 */
import { removeIfPresent } from "../base/files/remove_if_present.ts";
import { systemProblem } from "../base/files/system_problem.ts";
import type { Answer } from "../base/problems/answer.ts";
import { InputError, type Problem } from "../base/problems/problem.ts";
import type { BundleEntry } from "./entries.ts";
import { packagesOf } from "./packages_of.ts";
import { bundlePlace } from "./place.ts";
import { type Portable, portableText } from "./portable_text.ts";
import { pageBundles, wholeBundle } from "./run_bundler.ts";

/**
 * Bundles the texts of modules, which stand in the folder of the bundle meanwhile: the commands, and
 * beside them all scripts of pages at once.
 *
 * @throws {InputError} where the bundler refuses
 */
export async function bundledEntries(
  entries: readonly BundleEntry[],
): Promise<Map<string, Portable>> {
  const beside = `${bundlePlace.folder}/.next`;
  const modules = `${beside}/entry`;
  try {
    await Deno.mkdir(modules, { recursive: true });
    for (const { name, text } of entries) await Deno.writeTextFile(`${modules}/${name}`, text);
    const inPages = entries.filter(({ inPage }) => inPage);
    const names = inPages.map(({ name }) => name);
    const [scripts, ...commands] = await Promise.all([
      pageBundles(modules, names, `${beside}/made`),
      ...entries.filter((entry) => !inPages.includes(entry)).map(async ({ name }) =>
        [name, portableText(found(await wholeBundle(`${modules}/${name}`)))] as const
      ),
    ]);
    const small = found(scripts).map((bundle, at) => {
      const { name, wrapped = (text: string) => text } = inPages[at]!;
      return [name, { text: wrapped(bundle.text), packages: packagesOf(bundle) }] as const;
    });
    return new Map([...commands, ...small]);
  } finally {
    await removeIfPresent(beside);
  }
}

/** What the bundler made. */
function found<Made>(answer: Answer<Made>): Made {
  if ("found" in answer) return answer.found;
  throw new InputError([bundlerProblem(answer.refused)]);
}

/** Why there is no bundle: what the system refused the bundler, else what it lacks. */
export function bundlerProblem(said: string): Problem {
  const file = bundlePlace.folder;
  const refused = systemProblem(new Error(said));
  if (refused) return { ...refused, code: "file-unwritten", file };
  return {
    code: "file-missing",
    file,
    line: 0,
    column: "",
    value: said,
    expected: "the packages of deno.lock and the bundler of Deno, which it fetches once",
    hint: "run it once with a network, or use offline/run.mjs of an archive of this version",
  };
}
