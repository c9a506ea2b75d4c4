/**
 * Stage `archive`: everything to the replication archive.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { archiveStage } from "../stages/stages.ts";
import { type Archive, archiveOf, versionIn } from "./archive.ts";
import { builtPlaces, readContents } from "./contents.ts";
import { generatedFiles } from "./generated.ts";
import { fixed } from "../base/words/numbers.ts";

async function run(): Promise<StageReport> {
  await requireStages(...archiveStage.buildsOn, ...builtPlaces);
  const { files, missing } = await readContents();
  const version = versionIn(await Deno.readTextFile("deno.json"));
  const archive = await archiveOf(version, files, generatedFiles);
  const written = await writeStage(archiveStage, archive.beside, archive.zip);
  return {
    rowsIn: files.size,
    rowsOut: archive.count,
    unit: "files",
    written,
    more: archiveText(archive, missing),
  };
}

function archiveText({ zip, digest, count }: Archive, missing: readonly string[]): string {
  const [path, bytes] = [...zip][0]!;
  return [
    `  ${path}: ${count} files, ${fixed(bytes.length / 1e6, 1)} MB, SHA-256 ${digest}`,
    ...missing.map((root) => `  ${root} is not in it: no such file or folder`),
  ].join("\n");
}

const command = describeCommand(
  archiveStage.name,
  "Runs the whole flow and packs everything into the replication archive",
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
