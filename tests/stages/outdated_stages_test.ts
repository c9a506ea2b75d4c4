import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { copyProject } from "../../pipeline/base/files/copy_project.ts";
import { manifestText, readManifest, sha256 } from "../../pipeline/base/files/digest.ts";
import { stageManifestPath, type StagePlace } from "../../pipeline/stages/stage_files.ts";
import {
  cleanStage,
  figuresStage,
  findingsStage,
  galleryStage,
  robustnessStage,
  siteStage,
  summariseStage,
} from "../../pipeline/stages/stages.ts";
import { type Ran, runDeno } from "../fixtures/run_deno.ts";
import { smallProject } from "../fixtures/small_project.ts";
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
  return await runDeno(
    ["run", ...granted, `--config=${project}/deno.json`, `${project}/${script}`],
    folder,
  );
}

function refuses({ code, err }: Ran, file: string, reason: string): void {
  assertEquals(code, 1, err);
  assertStringIncludes(err, `${file}: Cannot build on an unfinished stage`);
  assertStringIncludes(err, `${reason}; run deno task reproduce`);
}

/** Writes the manifest of a stage anew, as it stands after a run that has made the same files. */
async function madeAgain(folder: string, stage: StagePlace): Promise<void> {
  const manifest = join(folder, stageManifestPath(stage));
  const digests = new Map<string, string>();
  for (const path of readManifest(await Deno.readTextFile(manifest)).keys()) {
    digests.set(path, await sha256(await Deno.readFile(join(folder, path))));
  }
  await Deno.writeTextFile(manifest, manifestText(digests));
}

Deno.test("what was made from older tables is refused, however far down", async () => {
  const folder = await Deno.makeTempDir();
  const again = (stage: StagePlace) => madeAgain(folder, stage);
  try {
    await smallProject(folder);
    const whole = await runStage("archive", folder);
    assertEquals(whole.code, 0, whole.err);
    await Deno.writeTextFile(join(folder, "data-clean/a.csv"), "another reading of the sheets\n");
    await again(cleanStage);

    const olderClean = "summarise was made from an older clean";
    refuses(await runStage("figures", folder, "data-clean"), cleanManifest, olderClean);
    refuses(await runStage("archive", folder), cleanManifest, olderClean);
    refuses(
      await runDeno([
        ...["run", "--cached-only", "--allow-read=data-raw,data-clean"],
        ...[`--config=${project}/deno.json`, `${project}/pipeline/tools/commands/trace.ts`],
        ...["commitments", "AIT-TECRO-2013"],
      ], folder),
      cleanManifest,
      olderClean,
    );

    await again(summariseStage);
    refuses(
      await runStage("figures", folder),
      cleanManifest,
      "findings was made from an older clean",
    );
    await again(findingsStage);
    refuses(
      await runStage("gallery", folder),
      cleanManifest,
      "robustness was made from an older clean",
    );
    // What shows no robustness does not wait for it: it goes on, to tables that are not there.
    const { err } = await runStage("figures", folder);
    assertStringIncludes(err, "data-clean/summaries/");
    assert(!err.includes("Cannot build on"), err);
    for (const stage of [figuresStage, robustnessStage]) await again(stage);
    refuses(
      await runStage("archive", folder),
      summariseManifest,
      "gallery was made from an older summarise",
    );
    for (const stage of [galleryStage, siteStage]) await again(stage);
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
      ["README.md", "docs", "data-clean"],
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
