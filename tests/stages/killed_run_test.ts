import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { listFiles } from "../../pipeline/base/files/list_files.ts";
import { sha256 } from "../../pipeline/base/files/digest.ts";
import { copyProject } from "../../pipeline/base/files/copy_project.ts";
import { runDeno } from "../fixtures/run_deno.ts";

const cleanArguments = [
  "run",
  "--no-prompt",
  "--cached-only",
  "--allow-read=data-raw,data-clean",
  "--allow-write=data-clean",
  "pipeline/clean/main.ts",
];

/**
 * Starts a process and kills it.
 *
 * @param command what to start
 * @param delay milliseconds to leave it
 * @returns whether it was killed: a process may end by itself first, on a fast machine
 */
async function killedAfter(command: Deno.Command, delay: number): Promise<boolean> {
  const child = command.spawn();
  const timer = setTimeout(() => {
    try {
      child.kill("SIGKILL");
    } catch (error) {
      // It ended between the timer's ring and this line, and nobody has been told yet.
      if (!(error instanceof TypeError)) throw error;
    }
  }, delay);
  const { signal } = await child.status;
  clearTimeout(timer);
  return signal === "SIGKILL";
}

/** Digest of every file of the stage `clean`, by path. */
async function digests(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(join(folder, "data-clean")))
    .filter((path) => !path.includes("/summaries/"));
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
    await copyProject(["deno.json", "deno.lock", "std", "pipeline", "data-raw"], folder);
    const run = (args: readonly string[]) => runDeno(args, folder);
    assertEquals((await run(cleanArguments)).code, 0);
    const before = await digests(folder);

    // Another text in a note changes a table, the ledger's neighbour and the manifest.
    const sheet = join(folder, "data-raw/states.csv");
    const table = join(folder, "data-clean/tables/states.csv");
    const raw = await Deno.readTextFile(sheet);
    const other = raw.replace("Australia,", "Commonwealth of Australia,");
    await Deno.writeTextFile(sheet, other);
    const start = performance.now();
    assertEquals((await run(cleanArguments)).code, 0);
    const whole = performance.now() - start;
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
    for (const share of [0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1]) {
      // Each run has the other text to write than what stands.
      const renamed = (await Deno.readTextFile(table)).includes("Commonwealth of");
      await Deno.writeTextFile(sheet, renamed ? raw : other);
      if (await killedAfter(command, share * whole)) killed++;
      for (const [path, digest] of await digests(folder)) {
        assert(
          digest === before.get(path) || digest === after.get(path),
          `${path} is neither the old nor the new file after ${share} of a run`,
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
    await copyProject(["deno.json", "deno.lock", "std", "pipeline", "data-clean"], folder);
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
      "pipeline/summarise/main.ts",
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
