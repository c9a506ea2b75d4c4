/**
 * Stage `site`: tables, findings and judgements to the pages on which a reviewer can follow and
 * doubt them.
 *
 * @module
 */
import { bundledScriptPath, siteScripts, siteScriptsFolder } from "../bundle/place.ts";
import { describeCommand } from "../base/commands/words.ts";
import { sha256 } from "../base/files/digest.ts";
import { InputError } from "../base/problems/problem.ts";
import { readRawFiles } from "../clean/main.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, stageManifestPath, writeStage } from "../stages/stage_files.ts";
import { cleanStage, siteStage } from "../stages/stages.ts";
import { tableReader } from "../stages/table_reader.ts";
import type { PackedTable } from "./embedded/packed_table.ts";
import { isInParts, siteTables } from "./embedded/site_tables.ts";
import { packedCsv, packedParts, packedSheets } from "./embedded/table_records.ts";
import { siteFiles, type SiteMaterial } from "./site_files.ts";

async function run(): Promise<StageReport> {
  await requireStages(...siteStage.buildsOn);
  const material = await siteMaterial();
  const files = await siteFiles(material);
  return {
    rowsIn: [...material.tables.values()].reduce((sum, { rows }) => sum + rows, 0),
    rowsOut: files.size,
    unit: "files",
    unitIn: "rows",
    written: await writeStage(
      siteStage,
      new Map([...files].map(([path, text]) => [`${siteStage.folder}/${path}`, text])),
    ),
  };
}

/**
 * What the site is made of, as the stages before have written it.
 *
 * @throws {InputError} where a script was not bundled
 */
export async function siteMaterial(): Promise<SiteMaterial> {
  return {
    read: tableReader().read,
    tables: await packedTables(),
    data: await dataDigest(),
    scripts: new Map(
      await Promise.all(siteScripts.map(async (name) => [name, await readScript(name)] as const)),
    ),
  };
}

/** Short digest of all that the stage `clean` wrote. */
async function dataDigest(): Promise<string> {
  return (await sha256(await Deno.readFile(stageManifestPath(cleanStage)))).slice(0, 12);
}

/** Every table of the site, packed. */
async function packedTables(): Promise<Map<string, PackedTable>> {
  const written = await Promise.all(
    siteTables.filter(({ sheet }) => sheet === undefined).map(async (table) => {
      const text = await Deno.readTextFile(table.path);
      return isInParts(table)
        ? [...packedParts(table.id, text)]
        : [[table.id, packedCsv(text)] as const];
    }),
  );
  return new Map([...written.flat(), ...packedSheets(siteTables, await readRawFiles())]);
}

/** @throws {InputError} where the script was not bundled */
async function readScript(name: string): Promise<string> {
  const inSite = `${siteScriptsFolder}/${name}`;
  for (const path of [bundledScriptPath(name), inSite]) {
    try {
      return await Deno.readTextFile(path);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  throw new InputError([{
    code: "stage-unfinished",
    file: inSite,
    line: 0,
    column: "",
    value: "",
    expected: "a script of the review site",
    hint: "take the file out of the archive again, or run deno task bundle with a network",
  }]);
}

const command = describeCommand(
  siteStage.name,
  "Builds the review site, on which every number can be followed to its document",
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
