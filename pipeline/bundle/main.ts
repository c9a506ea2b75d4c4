/**
 * Task `bundle`: the sources and all packages that they use to `offline/`, from which the whole package
 * runs without network. It starts the bundler of Deno, so that it stands outside the closed stages.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { sha256 } from "../base/files/digest.ts";
import type { Answer } from "../base/problems/answer.ts";
import { InputError } from "../base/problems/problem.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { removeIfPresent } from "../base/files/remove_if_present.ts";
import { stageProblems, writeStage } from "../stages/stage_files.ts";
import { bundleEntries, type BundleEntry } from "./entries.ts";
import { licencesText } from "./licences.ts";
import { packageTerms, readUnstated } from "./package_terms.ts";
import { packedBytes } from "./packed_bytes.ts";
import {
  bundledScriptPath,
  bundlePlace,
  siteScripts,
  sourceTextPath,
  thirdPartyPath,
} from "./place.ts";
import { type Portable, portableText } from "./portable_text.ts";
import { runBundler } from "./run_bundler.ts";
import { readSources } from "./sources.ts";
import { sourceText } from "./source_text.ts";

const { folder } = bundlePlace;
/** Sources that are taken as they are. */
const handWritten = ["run.mjs", "deno_shim.mjs"];

async function run(): Promise<StageReport> {
  const sources = await readSources();
  const text = sourceText(sources);
  const denoJson = await Deno.readTextFile("deno.json");
  const origin = await originLine(text, denoJson, await Deno.readTextFile("deno.lock"));
  const bundles = new Map<string, Portable>();
  for (const entry of bundleEntries(denoJson)) {
    const bundle = await bundled(entry);
    if ("refused" in bundle) {
      const standing = await standingFiles(origin, bundle.refused);
      return {
        rowsIn: sources.size,
        rowsOut: standing,
        unit: "files",
        written: { total: standing, changed: [] },
        more: `  No new bundle (${bundle.refused}); the one in place was made of the same sources`,
      };
    }
    bundles.set(entry.name, bundle.found);
  }
  const packages = new Map([...bundles.values()].flatMap((each) => [...each.packages]));
  const terms = await Promise.all([...packages.values()].map(packageTerms));
  const copies = await Promise.all(
    handWritten.map(async (name) =>
      [`${folder}/${name}`, await Deno.readTextFile(`pipeline/bundle/offline/${name}`)] as const
    ),
  );
  const files = new Map([
    ...[...bundles].map(([name, each]) =>
      [`${folder}/${name}`, origin + packedBytes(each.text)] as const
    ),
    ...copies,
    [thirdPartyPath, licencesText(terms, await readUnstated())],
    [sourceTextPath, text],
  ]);
  // In an unpacked archive the site has them.
  const scripts = new Map(
    siteScripts.map(bundledScriptPath).map((path) => [path, files.get(path)!]),
  );
  for (const path of scripts.keys()) files.delete(path);
  const written = await writeStage(bundlePlace, files, scripts);
  return { rowsIn: sources.size, rowsOut: files.size, unit: "files", written };
}

/** The first line of each bundle: what it was made of. */
async function originLine(...texts: readonly string[]): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(texts.join("\0")));
  return `// Made by deno task bundle of source.txtar, deno.json and deno.lock (${digest})\n`;
}

/** What the bundler is told of a script for a page. */
const pageOptions = ["--platform", "browser", "--format", "iife"];

/** Bundles the text of a module, which stands in the folder of the bundle meanwhile. */
async function bundled({ name, text, inPage, wrapped }: BundleEntry): Promise<Answer<Portable>> {
  const beside = `${folder}/.next/entry`;
  const path = `${beside}/${name}`;
  try {
    await Deno.mkdir(beside, { recursive: true });
    await Deno.writeTextFile(path, text);
    const whole = await runBundler(path, inPage ? pageOptions : []);
    if ("refused" in whole) return whole;
    const { text: portable, packages } = portableText(whole.found);
    if (!inPage) return { found: { text: portable, packages } };
    // A small text names no packages any more.
    const small = await runBundler(path, [...pageOptions, "--minify"]);
    if ("refused" in small) return small;
    const { text: script } = portableText(small.found);
    return { found: { text: wrapped?.(script) ?? script, packages } };
  } finally {
    await removeIfPresent(`${folder}/.next`);
  }
}

/**
 * How many files stand in the folder of the bundle, made of the same sources.
 *
 * @throws {InputError} where they are not whole, or were made of others
 */
async function standingFiles(origin: string, refused: string): Promise<number> {
  const isWhole = (await stageProblems(bundlePlace)).length === 0;
  const names = bundleEntries(await Deno.readTextFile("deno.json")).map(({ name }) => name);
  const texts = isWhole
    ? await Promise.all(names.map((name) => Deno.readTextFile(`${folder}/${name}`)))
    : [];
  if (texts.length > 0 && texts.every((text) => text.startsWith(origin))) {
    return (await Array.fromAsync(Deno.readDir(folder))).filter(({ isFile }) => isFile).length;
  }
  throw new InputError([{
    code: "file-missing",
    file: folder,
    line: 0,
    column: "",
    value: refused,
    expected: "the packages of deno.lock and the bundler of Deno, which it fetches once",
    hint: "run it once with a network, or use offline/run.mjs of an archive of this version",
  }]);
}

const command = describeCommand(
  bundlePlace.name,
  "Makes offline/, from which the whole package runs without network",
);

/** Runs the task with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
