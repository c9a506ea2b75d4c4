import { assertEquals, assertRejects } from "@std/assert";
import { filesAt, listFiles } from "../../../pipeline/base/files/list_files.ts";
import { InputError } from "../../../pipeline/base/problems/problem.ts";

/** Runs a test in a folder of its own, with two files in it. */
async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/in/japan`, { recursive: true });
    await Deno.writeTextFile(`${folder}/in/b.csv`, "b\n");
    await Deno.writeTextFile(`${folder}/in/japan/a.csv`, "a\n");
    await Deno.writeTextFile(`${folder}/in/.hidden`, "");
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const shell = async (command: string, cwd: string) => {
  const { success } = await new Deno.Command("sh", { args: ["-c", command], cwd }).output();
  assertEquals(success, true, command);
};

Deno.test("files are listed in the order of their paths, without those that begin with a dot", () =>
  inFolder(async (folder) => {
    const expected = [`${folder}/in/b.csv`, `${folder}/in/japan/a.csv`];
    assertEquals(await listFiles(`${folder}/in`), expected);
    assertEquals(await filesAt(`${folder}/in`), expected);
    assertEquals(await filesAt(`${folder}/in/b.csv`), [`${folder}/in/b.csv`]);
    assertEquals(await filesAt(`${folder}/none`), undefined);
  }));

Deno.test("what npm and Python put into a folder is left out", () =>
  inFolder(async (folder) => {
    const before = await listFiles(`${folder}/in`);
    await shell("mkdir -p in/japan/__pycache__ in/node_modules/a", folder);
    await shell("touch in/japan/__pycache__/load.pyc in/node_modules/a/index.js", folder);
    assertEquals(await listFiles(`${folder}/in`), before);
  }));

/** What makes a stray entry in a folder, its path there, and what it is called. */
const strays = [
  ["ln -s /etc/passwd in/japan/c.csv", "in/japan/c.csv", "a link"],
  ["ln -s ../.. in/japan/up", "in/japan/up", "a link"],
  ["ln -s nowhere in/dangling.csv", "in/dangling.csv", "a link"],
  ["ln -s loop in/loop", "in/loop", "a link"],
  ["mkfifo in/pipe.csv", "in/pipe.csv", "a pipe, a socket or a device"],
  [String.raw`touch "in/$(printf 'b\377.csv')"`, "in/b\uFFFD.csv", "a name that is no UTF-8"],
  ["touch in/con.csv", "in/con.csv", "a name that Windows keeps for itself"],
  ["mkdir in/nul", "in/nul", "a name that Windows keeps for itself"],
  ["touch in/B.csv", "in/b.csv", null],
] as const;

Deno.test("links, pipes and names that not every system holds are refused, all at once", () =>
  inFolder(async (folder) => {
    for (const [command] of strays) await shell(command, folder);
    const { problems } = await assertRejects(() => listFiles(`${folder}/in`), InputError);
    const found = problems.map(({ file, value }) => [file.slice(folder.length + 1), value]);
    const expected = strays.map(([, path, value]) => [
      path,
      value ?? `the name of ${folder}/in/B.csv in other letters`,
    ]);
    assertEquals(found.sort(), expected.sort());
    assertEquals(new Set(problems.map(({ code }) => code)), new Set(["file-refused"]));
  }));

Deno.test("a link or pipe in place of a root is refused, too", () =>
  inFolder(async (folder) => {
    await shell("ln -s /etc/passwd README.md; ln -s in docs; mkfifo LICENSE", folder);
    for (const name of ["README.md", "docs", "LICENSE"]) {
      await assertRejects(() => filesAt(`${folder}/${name}`), InputError);
    }
  }));
