/**
 * Task `bundle`: the sources and all packages that they use to `offline/`, from which the whole package
 * runs without network. It starts the bundler of Deno, so that it stands outside the closed stages.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { sha256 } from "../base/files/digest.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { readStageManifest, stageProblems, writeStage } from "../stages/stage_files.ts";
import { bundledEntries } from "./bundled_entries.ts";
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
  const entries = bundleEntries(denoJson);
  const standing = await standingFiles(entries, origin);
  if (standing > 0) {
    return {
      rowsIn: sources.size,
      rowsOut: standing,
      unit: "files",
      written: { total: standing, changed: [] },
      more:
        `  The bundle in place was made of the same sources; without ${folder}/ it is made anew`,
    };
  }
  const bundles = await bundledEntries(entries);
  const packages = new Map([...bundles.values()].flatMap((each) => [...each.packages]));
  const terms = await Promise.all([...packages.values()].map(packageTerms));
  const copies = await Promise.all(
    handWritten.map(async (name) =>
      [`${folder}/${name}`, await Deno.readTextFile(`pipeline/bundle/offline/${name}`)] as const
    ),
  );
  const files = new Map([
    ...[...bundles].map(([name, { text }]) =>
      [`${folder}/${name}`, origin + packedBytes(text)] as const
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

/** How many files stand in the folder of the bundle, made of the same sources; 0 if not all do. */
async function standingFiles(entries: readonly BundleEntry[], origin: string): Promise<number> {
  if ((await stageProblems(bundlePlace)).length > 0) return 0;
  const begin = await Promise.all(entries.map(({ name }) => begins(`${folder}/${name}`, origin)));
  if (begin.includes(false)) return 0;
  return (await readStageManifest(bundlePlace)).size;
}

/** Whether a file stands there and begins with a text. */
async function begins(path: string, text: string): Promise<boolean> {
  try {
    return (await Deno.readTextFile(path)).startsWith(text);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
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
