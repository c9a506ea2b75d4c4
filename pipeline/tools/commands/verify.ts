/**
 * `deno task verify`: whether the package is what it claims to be, as a table of ✔ and ✘.
 *
 * Reads the project folder and runs the flow again in a temporary copy; nothing in place is
 * changed.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag } from "../../base/commands/words.ts";
import { versionIn, zipPath } from "../../archive/archive.ts";
import {
  builtPlaces,
  digestPath,
  isBesideZip,
  isBuilt,
  manifestPath,
  readContents,
} from "../../archive/contents.ts";
import { cleanedFiles } from "../../clean/main.ts";
import { wholeFiles } from "../../stages/content.ts";
import { cleanFolder } from "../../clean/clean_files.ts";
import { readRawFolder } from "../../clean/raw_folder.ts";
import { rowBalance } from "../../clean/row_balance.ts";
import { readManifest } from "../../base/files/digest.ts";
import { stageManifestPath, stageProblems } from "../../stages/stage_files.ts";
import * as stages from "../../stages/stages.ts";
import { say } from "../../base/problems/say.ts";
import { nextPage, written } from "../../readme/main.ts";
import { readReplayInput } from "../replay/read_input.ts";
import { replay } from "../replay/replay.ts";
import { readSheet, type Sheet } from "../../base/sheets/read_sheet.ts";
import { cleanTables } from "../../tables/all.ts";
import { archiveManifest } from "../verify/archive_manifest.ts";
import { archiveZip } from "../verify/archive_zip.ts";
import { balancedRows, originsIn } from "../verify/balanced_rows.ts";
import { attempt, type Check, checkedFaults, checksJson, checksText } from "../verify/check.ts";
import {
  cellsOfKind,
  knownSources,
  resolvedReferences,
  uniqueKeys,
} from "../verify/clean_tables.ts";
import { nothingUnfinished, wholeStages } from "../verify/finished_stages.ts";
import {
  bytesOf,
  digestsOf,
  filesIn,
  findLeftovers,
  writtenFolders,
} from "../verify/project_files.ts";
import { replayLaw } from "../verify/replay_law.ts";
import { runAgain } from "../verify/run_again.ts";
import { sameFiles } from "../verify/same_files.ts";
import { noStrayFiles } from "../verify/stray_files.ts";

/** Runs every check on the project in the working directory. */
export async function verify(): Promise<Check[]> {
  const cleaned = readRawFolder().then((folder) => cleanFolder(folder));
  const sheets = readCleanSheets();
  // A reading that fails is reported by each check that awaits it, and must not end the process.
  cleaned.catch(() => {});
  sheets.catch(() => {});
  const checks: Readonly<Record<string, (name: string) => Check | Promise<Check>>> = {
    "cleaning again gives the same tables": async (name) => {
      const again = await cleaned;
      if (again.problems.length > 0) {
        return checkedFaults(name, again.problems, "");
      }
      const made = new Map(
        [...wholeFiles(cleanedFiles(again))].map(([path, content]) =>
          [path, toBytes(content)] as const
        ),
      );
      return sameFiles(name, await bytesOf(made.keys()), made);
    },
    "the whole flow again gives the same files": async (name) =>
      sameFiles(
        name,
        await filesIn(),
        await runAgain(),
        await isUnpacked() ? isBesideZip : isBuilt,
      ),
    "raw sheets and ledger rebuild the tables": async (name) =>
      replayLaw(name, replay(await readReplayInput())),
    "every raw row is accounted for": async (name) => {
      const path = "data-clean/row_origins.csv";
      const origins = originsIn(readSheet(path, await Deno.readFile(path)));
      return balancedRows(name, rowBalance((await cleaned).sheets, origins));
    },
    "keys are unique": async (name) => uniqueKeys(name, cleanTables, await sheets),
    "references resolve": async (name) => resolvedReferences(name, cleanTables, await sheets),
    "every cell is of its kind": async (name) => cellsOfKind(name, cleanTables, await sheets),
    "every source named is listed": async (name) => knownSources(name, cleanTables, await sheets),
    "outputs are what their stages wrote, from one run": async (name) => {
      // The archive does not hold what its own stage wrote beside it, a fresh clone not what is built.
      const unpacked = await isUnpacked();
      const manifests = await bytesOf(builtPlaces.map(stageManifestPath));
      const places = Object.values(stages).filter((place) =>
        !(unpacked && place === stages.archiveStage) &&
        !(builtPlaces.includes(place) && !manifests.has(stageManifestPath(place)))
      );
      const found = places.map(async (place) => [place.name, await stageProblems(place)] as const);
      return wholeStages(name, new Map(await Promise.all(found)));
    },
    "the archive lists the files in place": async (name) => {
      const text = await Deno.readTextFile(manifestPath);
      const inPlace = await digestsOf(readManifest(text).keys());
      return archiveManifest(name, manifestPath, text, inPlace, builtFolders);
    },
    "no file is there that the archive does not list": async (name) => {
      const listed = readManifest(await Deno.readTextFile(manifestPath));
      return noStrayFiles(name, (await readContents()).files.keys(), listed);
    },
    "the zip holds the files of its list": async (name) => {
      const version = versionIn(await Deno.readTextFile("deno.json"));
      const path = zipPath(version);
      const [zip] = (await bytesOf([path])).values();
      const listed = readManifest(await Deno.readTextFile(manifestPath));
      const [digestList] = (await bytesOf([digestPath])).values();
      const digests = readManifest(new TextDecoder().decode(digestList));
      const digest = digests.get(path.slice(path.lastIndexOf("/") + 1));
      const inPlace = await bytesOf([...listed.keys(), manifestPath]);
      return await archiveZip(name, path, zip, digest, listed, manifestPath, inPlace);
    },
    "no killed run left files behind": async (name) => {
      const leftovers = [
        ...await findLeftovers(),
        ...(await digestsOf(written.map(nextPage))).keys(),
      ];
      return nothingUnfinished(name, [...writtenFolders, ...written.map(nextPage)], leftovers);
    },
  };
  return await Promise.all(
    Object.entries(checks).map(([name, run]) => attempt(name, () => run(name))),
  );
}

async function readCleanSheets(): Promise<Map<string, Sheet>> {
  return new Map(
    await Promise.all(cleanTables.map(async ({ name }) => {
      const path = `data-clean/tables/${name}.csv`;
      return [name, readSheet(path, await Deno.readFile(path))] as const;
    })),
  );
}

/** Whether this is an unpacked archive: it lacks what its stage wrote beside the zip. */
async function isUnpacked(): Promise<boolean> {
  const beside = [digestPath, stageManifestPath(stages.archiveStage)];
  return (await bytesOf(beside)).size === 0 && (await bytesOf([manifestPath])).size === 1;
}

const builtFolders = builtPlaces.map(({ folder }) => folder);

function toBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

const command = describeCommand(
  "verify",
  "Checks that the package is what it claims to be; changes nothing in place",
  { options: { json: flag("gives the checks with all faults as data, in JSON") } },
);

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, async ({ options }) => {
    const checks = await verify();
    say(options.json ? checksJson(checks) : checksText(checks));
    if (!checks.every(({ ok }) => ok)) Deno.exit(1);
  }, words);
}

if (import.meta.main) await main();
