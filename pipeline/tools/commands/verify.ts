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
import { cleanedFiles } from "../../clean/main.ts";
import { cleanFolder } from "../../clean/clean_files.ts";
import { readRawFolder } from "../../clean/raw_folder.ts";
import { rowBalance } from "../../clean/row_balance.ts";
import { readManifest, sha256 } from "../../base/files/digest.ts";
import { stageProblems } from "../../stages/stage_files.ts";
import * as stages from "../../stages/stages.ts";
import { problemText } from "../../base/problems/print.ts";
import { say } from "../../base/problems/say.ts";
import { nextPage, written } from "../../readme/main.ts";
import { readReplayInput } from "../replay/read_input.ts";
import { replay } from "../replay/replay.ts";
import { readSheet, type Sheet } from "../../base/sheets/read_sheet.ts";
import { cleanTables } from "../../tables/all.ts";
import { archiveManifest } from "../verify/archive_manifest.ts";
import { balancedRows, originsIn } from "../verify/balanced_rows.ts";
import { attempt, type Check, checksText } from "../verify/check.ts";
import {
  cellsOfKind,
  knownSources,
  resolvedReferences,
  uniqueKeys,
} from "../verify/clean_tables.ts";
import { nothingUnfinished, wholeStages } from "../verify/finished_stages.ts";
import {
  digestsOf,
  findLeftovers,
  outputFolders,
  readDigestLists,
} from "../verify/project_files.ts";
import { replayLaw } from "../verify/replay_law.ts";
import { runAgain } from "../verify/run_again.ts";
import { sameDigests } from "../verify/same_digests.ts";

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
        return { name, ok: false, detail: [problemText(again.problems)] };
      }
      const encoder = new TextEncoder();
      const made = await Promise.all(
        [...cleanedFiles(again)].map(async ([path, content]) => {
          const bytes = typeof content === "string" ? encoder.encode(content) : content;
          return [path, await sha256(bytes)] as const;
        }),
      );
      const manifest = new Map(made);
      const list = "data-clean";
      const inPlace = await digestsOf(manifest.keys());
      return sameDigests(name, new Map([[list, inPlace]]), new Map([[list, manifest]]));
    },
    "the whole flow again gives the same files": async (name) =>
      sameDigests(name, await readDigestLists(), await runAgain()),
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
      const places = Object.values(stages);
      const found = places.map(async (place) => [place.name, await stageProblems(place)] as const);
      return wholeStages(name, new Map(await Promise.all(found)));
    },
    "the archive lists the files in place": async (name) => {
      const text = await Deno.readTextFile("replication/MANIFEST-sha256.txt");
      return archiveManifest(name, text, await digestsOf(readManifest(text).keys()));
    },
    "no killed run left files behind": async (name) => {
      const leftovers = [
        ...await findLeftovers(),
        ...(await digestsOf(written.map(nextPage))).keys(),
      ];
      return nothingUnfinished(name, [...outputFolders, ...written.map(nextPage)], leftovers);
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

const command = describeCommand(
  "verify",
  "Checks that the package is what it claims to be; changes nothing in place",
  { options: { json: flag("gives the checks with all faults as JSON") } },
);

if (import.meta.main) {
  await runCommand(command, async ({ options }) => {
    const checks = await verify();
    const ok = checks.every((check) => check.ok);
    say(options.json ? JSON.stringify({ ok, checks }, null, 2) : checksText(checks));
    if (!ok) Deno.exit(1);
  });
}
