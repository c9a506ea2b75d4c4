/**
 * `deno task checklist`: a data editor's own report on the archive, before it is submitted.
 *
 * Reads the zip, runs it in a temporary folder and prints Markdown. Nothing in place is changed.
 *
 * @module
 */
import { versionIn, zipPath } from "../../archive/archive.ts";
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, option } from "../../base/commands/words.ts";
import { InputError } from "../../base/problems/problem.ts";
import { say } from "../../base/problems/say.ts";
import { checklist, type NotRun } from "../checklist/checklist.ts";
import { relativePaths } from "../checklist/file_paths.ts";
import { mainProgram } from "../checklist/main_program.ts";
import { type OfflineRun, runOffline } from "../checklist/offline_run.ts";
import { type PackageFiles, packageFilesOf } from "../checklist/package_files.ts";
import { reportText } from "../checklist/report.ts";

/** Where the report is run, a line each. */
const machine: readonly string[] = [
  `${Deno.build.os}, ${Deno.build.arch}`,
  `Deno ${Deno.version.deno}, V8 ${Deno.version.v8}`,
];

/**
 * Reads the package of a zip.
 *
 * @throws {InputError} where there is none, or it is no zip
 */
async function readPackage(path: string): Promise<PackageFiles> {
  const bytes = await readZip(path);
  try {
    return packageFilesOf(bytes);
  } catch (error) {
    throw noZip(path, error instanceof Error ? error.message : String(error));
  }
}

async function readZip(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await Deno.readFile(path);
  } catch (error) {
    throw error instanceof Deno.errors.NotFound ? noZip(path, "no such file") : error;
  }
}

function noZip(file: string, value: string): InputError {
  const [expected, hint] = ["a zip", "deno task archive makes one"];
  return new InputError([{
    code: "file-unread",
    file,
    line: 0,
    column: "",
    value,
    expected,
    hint,
  }]);
}

async function runOrWhyNot(archive: PackageFiles, noRun = false): Promise<OfflineRun | NotRun> {
  if (noRun) return { why: "--no-run was given" };
  if (!archive.files.has(mainProgram)) return { why: `there is no ${mainProgram}` };
  const { ok } = relativePaths("", archive);
  return ok ? await runOffline(archive) : { why: "some of its paths lead elsewhere" };
}

const command = describeCommand(
  "checklist",
  "Reports on the archive as a data editor would: runs it, and looks at every file of it",
  {
    options: {
      zip: option(
        "file",
        "reports on another archive",
        "the path of a zip",
        (path) => path || undefined,
      ),
      "no-run": flag("looks at the files only"),
    },
  },
);

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, async ({ options }) => {
    const path = options.zip ?? zipPath(versionIn(await Deno.readTextFile("deno.json")));
    const archive = await readPackage(path);
    const parts = await checklist(archive, machine, await runOrWhyNot(archive, options["no-run"]));
    const title = `${path.slice(path.lastIndexOf("/") + 1)}: Validation and Replication results`;
    say(reportText(title, parts));
    if (parts.some(({ checks = [] }) => checks.some(({ ok }) => !ok))) Deno.exit(1);
  }, words);
}

if (import.meta.main) await main();
