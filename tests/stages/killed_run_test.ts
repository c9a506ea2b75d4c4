import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { listFiles } from "../../pipeline/base/files/list_files.ts";
import { sha256 } from "../../pipeline/base/files/digest.ts";
import { copyProject } from "../../pipeline/base/files/copy_project.ts";
import { runDeno } from "../fixtures/run_deno.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const cleanArguments = [
  "run",
  "--no-prompt",
  "--cached-only",
  "--allow-read=data-raw,data-clean",
  "--allow-write=data-clean",
  `--config=${project}/deno.json`,
  `${project}/pipeline/clean/main.ts`,
];

/**
 * Starts a process and kills it once it has begun to write.
 *
 * @param command what to start
 * @param next the file that it writes first
 * @param delay milliseconds to leave it from then on
 * @returns whether it was killed: a process may end by itself first, on a fast machine
 */
async function killedWriting(
  command: Deno.Command,
  next: string,
  delay: number,
): Promise<boolean> {
  // An earlier run that was killed may have left the file.
  const before = await writtenAt(next);
  const child = command.spawn();
  let ended = false;
  const status = child.status.finally(() => ended = true);
  while (!ended && await writtenAt(next) === before) await pause(1);
  await pause(delay);
  try {
    child.kill("SIGKILL");
  } catch (error) {
    // It ended by itself.
    if (!(error instanceof TypeError)) throw error;
  }
  return (await status).signal === "SIGKILL";
}

/** When a file was last written; `undefined` where there is none. */
async function writtenAt(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).mtime?.getTime();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Digest of every file of the stage `clean`, by path. */
async function digests(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(join(folder, "data-clean")))
    .filter((path) => !/\/(?:summaries|\.next)\//.test(path));
  const found = await Promise.all(
    paths.map(async (path) =>
      [path.slice(folder.length + 1), await sha256(await Deno.readFile(path))] as const
    ),
  );
  return new Map(found);
}

Deno.test("a run that is killed leaves whole files only", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(["data-raw"], folder);
    const run = (args: readonly string[]) => runDeno(args, folder);
    assertEquals((await run(cleanArguments)).code, 0);
    const before = await digests(folder);

    // Another text in a note changes a table, the ledger's neighbour and the manifest.
    const sheet = join(folder, "data-raw/states.csv");
    const table = join(folder, "data-clean/tables/states.csv");
    const raw = await Deno.readTextFile(sheet);
    const other = raw.replace("Australia,", "Commonwealth of Australia,");
    await Deno.writeTextFile(sheet, other);
    assertEquals((await run(cleanArguments)).code, 0);
    const after = await digests(folder);
    assert(
      before.get("data-clean/tables/states.csv") !== after.get("data-clean/tables/states.csv"),
    );

    const command = new Deno.Command(Deno.execPath(), {
      args: cleanArguments,
      cwd: folder,
      stdin: "null",
      stdout: "null",
      stderr: "null",
    });

    let killed = 0;
    for (const delay of [0, 1, 2, 4, 8]) {
      // Each run has the other text to write than what stands.
      const renamed = (await Deno.readTextFile(table)).includes("Commonwealth of");
      await Deno.writeTextFile(sheet, renamed ? raw : other);
      if (await killedWriting(command, join(folder, "data-clean/.next/clean/0"), delay)) killed++;
      for (const [path, digest] of await digests(folder)) {
        assert(
          digest === before.get(path) || digest === after.get(path),
          `${path} is neither the old nor the new file, killed ${delay} ms after the first was begun`,
        );
      }
    }
    assert(killed > 0, "no run was killed before its end");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a stage refuses to build on one whose manifest does not match, and names the file", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(["data-clean"], folder);
    const table = join(folder, "data-clean/tables/states.csv");
    await Deno.writeTextFile(
      table,
      (await Deno.readTextFile(table)).replace("Australia", "Austria"),
    );
    const summarised = await runDeno([
      "run",
      "--no-prompt",
      "--cached-only",
      "--allow-read=data-clean",
      "--allow-write=data-clean/summaries",
      `--config=${project}/deno.json`,
      `${project}/pipeline/summarise/main.ts`,
    ], folder);
    assertEquals(summarised.code, 1);
    assertStringIncludes(
      summarised.err,
      "data-clean/tables/states.csv: Cannot build on an unfinished",
    );
    assertStringIncludes(summarised.err, "run deno task reproduce");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
