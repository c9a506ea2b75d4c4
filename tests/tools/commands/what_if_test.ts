import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { sha256 } from "../../../pipeline/base/files/digest.ts";
import { runDeno } from "../../fixtures/run_deno.ts";
import { stageTask } from "../../fixtures/stage_task.ts";
import { realTexts } from "../../what_if/real_texts.ts";

const project = dirname(dirname(dirname(dirname(fromFileUrl(import.meta.url)))));
const { flags, script } = await stageTask(project, "what-if");

/** Digests of all files below a folder, by path, and the folders in it. */
async function wholeTree(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) {
      found.set(path, "folder");
      for (const entry of await wholeTree(path)) found.set(...entry);
    } else found.set(path, await sha256(await Deno.readFile(path)));
  }
  return found;
}

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (isDirectory) await copy(source, target);
    else await Deno.copyFile(source, target);
  }
}

Deno.test("what-if may read, and nothing else", () => {
  assertEquals(flags.filter((flag) => flag.startsWith("--allow")), ["--allow-read"]);
  assert(flags.includes("--no-prompt"));
});

Deno.test("what-if writes nothing, whether it answers or refuses", async () => {
  const folder = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    for (const part of ["data-clean", "data-raw", "figures", "docs"]) {
      await copy(join(project, part), join(folder, part));
    }
    const row = realTexts.get("positions")![0]!["row_id"]!;
    const edits = join(folder, "edits.csv");
    await Deno.writeTextFile(
      edits,
      `table,row,column,value,note\npositions,${row},position,3,\n,,grade,known,Is it known?\n`,
    );
    const before = await wholeTree(folder);
    assert(before.size > 200);
    const ran = (...args: readonly string[]) =>
      runDeno(
        ["run", "--config", join(project, "deno.json"), ...flags, join(project, script), ...args],
        folder,
      );
    const [answered, refused, mended] = await Promise.all([
      ran("--file", edits, "--json"),
      ran("positions", row, "position=300"),
      ran("positions", row, "position=3", "--corrections"),
    ]);
    assertEquals(await wholeTree(folder), before);
    assertEquals([answered.code, answered.err], [0, ""]);
    const { edits: taken, changes } = JSON.parse(answered.out);
    assertEquals(taken.length, 2);
    assert(changes.length > 10);
    assertEquals([refused.code, refused.out], [2, ""]);
    assertEquals(refused.err.trim().split("\n").length, 1);
    assertStringIncludes(refused.err, 'found "300", expected a number from 0 to 100');
    assertStringIncludes(mended.out, "file,row_key,column,expect,value,reason,source");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
