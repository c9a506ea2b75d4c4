import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { archiveRoots, builtPlaces } from "../../pipeline/archive/contents.ts";
import { writeMadeBundle } from "../fixtures/made_bundle.ts";
import { copyProject } from "../../pipeline/base/files/copy_project.ts";
import { type Ran, runDeno } from "../fixtures/run_deno.ts";
import { stageTask } from "../fixtures/stage_task.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const cleanManifest = "data-clean/clean.sha256";
const summariseManifest = "data-clean/summaries/summarise.sha256";

/** Runs a stage alone, with what its task grants and perhaps more to read. */
async function runStage(name: string, folder: string, ...more: readonly string[]): Promise<Ran> {
  const { flags, script } = await stageTask(project, name);
  const granted = flags.map((flag) =>
    flag.startsWith("--allow-read=") ? [flag, ...more].join(",") : flag
  );
  return await runDeno(["run", ...granted, script], folder);
}

function refuses({ code, err }: Ran, file: string, reason: string): void {
  assertEquals(code, 1, err);
  assertStringIncludes(err, `${file}: Cannot build on an unfinished stage`);
  assertStringIncludes(err, `${reason}; run deno task reproduce`);
}

Deno.test("what was made from older tables is refused, however far down", async () => {
  const folder = await Deno.makeTempDir();
  try {
    // The outputs in place are whole, as in a fresh clone.
    const roots = archiveRoots.filter((root) => !builtPlaces.some(({ folder }) => folder === root));
    await copyProject([...roots, "pipeline", "std"], folder);
    await writeMadeBundle(folder);
    const sheet = join(folder, "data-raw/crosswalks/commitments.csv");
    const raw = await Deno.readTextFile(sheet);
    const changed = raw.replace("\nAIT-TECRO-2013,C,", "\nAIT-TECRO-2013,D,");
    assert(changed !== raw);
    await Deno.writeTextFile(sheet, changed);
    const cleaned = await runStage("clean", folder);
    assertEquals(cleaned.code, 0, cleaned.err);

    const olderClean = "summarise was made from an older clean";
    refuses(await runStage("figures", folder, "data-clean"), cleanManifest, olderClean);
    refuses(await runStage("archive", folder), cleanManifest, olderClean);
    const traced = await runDeno([
      "run",
      "--cached-only",
      "--allow-read=data-raw,data-clean",
      "pipeline/tools/commands/trace.ts",
      "commitments",
      "AIT-TECRO-2013",
    ], folder);
    assert(traced.code !== 0);
    assertStringIncludes(traced.err, olderClean);

    assertEquals((await runStage("summarise", folder)).code, 0);
    refuses(
      await runStage("figures", folder),
      cleanManifest,
      "findings was made from an older clean",
    );
    assertEquals((await runStage("findings", folder)).code, 0);
    refuses(
      await runStage("gallery", folder),
      cleanManifest,
      "robustness was made from an older clean",
    );
    // What shows no robustness does not wait for it.
    assertEquals((await runStage("figures", folder)).code, 0);
    assertEquals((await runStage("robustness", folder)).code, 0);
    refuses(
      await runStage("archive", folder),
      summariseManifest,
      "gallery was made from an older summarise",
    );
    assertEquals((await runStage("gallery", folder)).code, 0);
    assertEquals((await runStage("readme", folder)).code, 0);
    assertEquals((await runStage("site", folder)).code, 0);
    const archived = await runStage("archive", folder);
    assertEquals(archived.code, 0, archived.err);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the README that a killed run left half-written goes with the next run", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(
      ["README.md", "docs", "deno.json", "deno.lock", "std", "pipeline", "data-clean"],
      folder,
    );
    const next = join(folder, "README.md.next");
    for (const page of ["", await Deno.readTextFile("README.md")]) {
      await Deno.writeTextFile(next, page.slice(0, 100));
      const { code, err } = await runStage("readme", folder);
      assertEquals(code, 0, err);
      const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
      assertEquals(names.includes("README.md.next"), false);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
