import { assertEquals, assertRejects } from "@std/assert";
import { InputError } from "../../pipeline/problems/problem.ts";
import {
  requireStages,
  type StageFiles,
  stageProblems,
  writeStage,
} from "../../pipeline/outputs/stage_files.ts";

/** Runs a test in a folder of its own. */
async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const filesOf = (folder: string, texts: Record<string, string>): StageFiles =>
  new Map(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]));

Deno.test("a stage writes its files and a manifest that matches them", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder };
    const report = await writeStage(place, filesOf(folder, { "a.csv": "1\n", "sub/b.csv": "2\n" }));
    assertEquals(report.total, 3);
    assertEquals(report.changed.length, 3);
    assertEquals(await Deno.readTextFile(`${folder}/sub/b.csv`), "2\n");
    assertEquals(await stageProblems(place), []);
  }));

Deno.test("equal content is not written again, and what is no longer made goes", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder };
    await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    const { mtime } = await Deno.stat(`${folder}/a.csv`);
    const again = await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    assertEquals(again.changed, []);
    assertEquals((await Deno.stat(`${folder}/a.csv`)).mtime, mtime);
    await writeStage(place, filesOf(folder, { "a.csv": "1\n" }));
    await assertRejects(() => Deno.stat(`${folder}/b.csv`), Deno.errors.NotFound);
  }));

Deno.test("a file changed after the stage, or gone, makes it unfinished", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder };
    await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    await Deno.writeTextFile(`${folder}/a.csv`, "3\n");
    await Deno.remove(`${folder}/b.csv`);
    const problems = await stageProblems(place);
    assertEquals(problems.map(({ file, code }) => [file, code]), [
      [`${folder}/a.csv`, "stage-unfinished"],
      [`${folder}/b.csv`, "stage-unfinished"],
    ]);
    await assertRejects(() => requireStages(place), InputError);
  }));

Deno.test("a stage that never ran is unfinished", () =>
  inFolder(async (folder) => {
    const [problem] = await stageProblems({ name: "trial", folder });
    assertEquals(problem!.code, "stage-unfinished");
    assertEquals(problem!.hint, "run deno task reproduce");
  }));
