import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { InputError } from "../../pipeline/base/problems/problem.ts";
import {
  requireStages,
  type StageFiles,
  stageProblems,
  writeStage,
} from "../../pipeline/stages/stage_files.ts";

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
    const place = { name: "trial", folder, buildsOn: [] };
    const report = await writeStage(place, filesOf(folder, { "a.csv": "1\n", "sub/b.csv": "2\n" }));
    assertEquals(report.total, 3);
    assertEquals(report.changed.length, 3);
    assertEquals(await Deno.readTextFile(`${folder}/sub/b.csv`), "2\n");
    assertEquals(await stageProblems(place), []);
  }));

Deno.test("equal content is not written again, and what is no longer made goes", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder, buildsOn: [] };
    await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    const { mtime } = await Deno.stat(`${folder}/a.csv`);
    const again = await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    assertEquals(again.changed, []);
    assertEquals((await Deno.stat(`${folder}/a.csv`)).mtime, mtime);
    await writeStage(place, filesOf(folder, { "a.csv": "1\n" }));
    await assertRejects(() => Deno.stat(`${folder}/b.csv`), Deno.errors.NotFound);
  }));

Deno.test("a text in parts is written and found again like the whole", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder, buildsOn: [] };
    const path = `${folder}/a.csv`;
    const write = (...parts: readonly string[]) => writeStage(place, new Map([[path, parts]]));
    await write("a,b\n", "1,é\n", "2,ü\n");
    assertEquals(await Deno.readTextFile(path), "a,b\n1,é\n2,ü\n");
    assertEquals(await stageProblems(place), []);
    const texts = [["a,b\n1,é\n2,ü\n"], ["a,b\n1,é", "\n2,ü\n"]];
    for (const same of texts) assertEquals((await write(...same)).changed, []);
    // Longer, shorter and other in a later part.
    for (const parts of [["a,b\n1,é\n2,ü\n", "3,\n"], ["a,b\n1,é\n"], ["a,b\n", "1,e\n"]]) {
      assertEquals((await write(...parts)).changed, [path, `${folder}/trial.sha256`]);
      assertEquals(await Deno.readTextFile(path), parts.join(""));
      assertEquals(await stageProblems(place), []);
    }
    await assertRejects(() => write("a,b\n"), InputError);
    assertEquals(await Deno.readTextFile(path), "a,b\n1,e\n");
  }));

Deno.test("what is no longer listed and is still made stays", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder, buildsOn: [] };
    const files = filesOf(folder, { "a.csv": "1\n", "b.js": "2\n" });
    await writeStage(place, files);
    const [listed, built] = [...files].map((file) => new Map([file]));
    const { total, changed } = await writeStage(place, listed!, built);
    assertEquals(await Deno.readTextFile(`${folder}/b.js`), "2\n");
    assertEquals([total, changed], [2, [`${folder}/trial.sha256`]]);
    // Only what is listed makes the stage unfinished where it is lacking.
    await Deno.remove(`${folder}/b.js`);
    assertEquals(await stageProblems(place), []);
  }));

Deno.test("a file changed after the stage, or gone, makes it unfinished", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder, buildsOn: [] };
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
    const [problem] = await stageProblems({ name: "trial", folder, buildsOn: [] });
    assertEquals(problem!.code, "stage-unfinished");
    assertEquals(problem!.hint, "run deno task reproduce");
  }));

/** A stage and another that builds on it, both written. */
async function linkedStages(folder: string) {
  const first = { name: "first", folder: `${folder}/first`, buildsOn: [] };
  const second = { name: "second", folder: `${folder}/second`, buildsOn: [first] };
  await writeStage(first, filesOf(first.folder, { "a.csv": "1\n" }));
  await writeStage(second, filesOf(second.folder, { "b.csv": "2\n" }));
  return { first, second };
}

Deno.test("a stage that ran again makes the one that builds on it outdated", () =>
  inFolder(async (folder) => {
    const { first, second } = await linkedStages(folder);
    await requireStages(second);
    await writeStage(first, filesOf(first.folder, { "a.csv": "1\n" }));
    assertEquals(await stageProblems(second), []);

    await writeStage(first, filesOf(first.folder, { "a.csv": "3\n" }));
    assertEquals(await stageProblems(first), []);
    const [problem, ...others] = await stageProblems(second);
    assertEquals(others, []);
    assertEquals(problem!.file, `${first.folder}/first.sha256`);
    assertStringIncludes(problem!.expected, "second was made from an older first");
    assertEquals(problem!.hint, "run deno task reproduce");

    await writeStage(second, filesOf(second.folder, { "b.csv": "2\n" }));
    assertEquals(await stageProblems(second), []);
  }));

Deno.test("a stage is required with all that it builds on, however far back", () =>
  inFolder(async (folder) => {
    const { first, second } = await linkedStages(folder);
    const third = { name: "third", folder: `${folder}/third`, buildsOn: [second] };
    await writeStage(third, filesOf(third.folder, { "c.csv": "3\n" }));
    await requireStages(third);
    await Deno.writeTextFile(`${first.folder}/a.csv`, "edited\n");
    const { problems } = await assertRejects(() => requireStages(third), InputError);
    assertEquals(problems.map(({ file }) => file), [`${first.folder}/a.csv`]);
  }));

Deno.test("a manifest that does not say what its stage was made from is refused", () =>
  inFolder(async (folder) => {
    const { second } = await linkedStages(folder);
    await writeStage({ ...second, buildsOn: [] }, filesOf(second.folder, { "b.csv": "2\n" }));
    const problems = await stageProblems(second);
    assertEquals(problems.map(({ file }) => file), [`${second.folder}/second.sha256`]);
  }));

Deno.test("the manifest of another stage is never removed", () =>
  inFolder(async (folder) => {
    const { first, second } = await linkedStages(folder);
    // Nothing that the old manifest of the second stage lists is made any more.
    await writeStage({ ...second, buildsOn: [] }, new Map());
    await assertRejects(() => Deno.stat(`${second.folder}/b.csv`), Deno.errors.NotFound);
    assertEquals(await stageProblems(first), []);

    // Nor where the stage that it builds on lies in its own folder.
    const outer = { name: "outer", folder, buildsOn: [first] };
    await writeStage(outer, filesOf(folder, { "c.csv": "3\n" }));
    await writeStage({ ...outer, buildsOn: [] }, new Map());
    await assertRejects(() => Deno.stat(`${folder}/c.csv`), Deno.errors.NotFound);
    assertEquals(await stageProblems(first), []);
  }));

Deno.test("a run that cannot write leaves nothing half written, and the old files whole", () =>
  inFolder(async (folder) => {
    const place = { name: "trial", folder, buildsOn: [] };
    await writeStage(place, filesOf(folder, { "a.csv": "1\n", "b.csv": "2\n" }));
    // A folder with something in it stands where a file should go.
    await Deno.mkdir(`${folder}/c.csv/in`, { recursive: true });
    await assertRejects(() =>
      writeStage(place, filesOf(folder, { "a.csv": "1\n", "c.csv": "3\n" }))
    );
    assertEquals(await Deno.readTextFile(`${folder}/b.csv`), "2\n");
    const left = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    assertEquals(left.sort(), ["a.csv", "b.csv", "c.csv", "trial.sha256"]);
  }));
