import { assertEquals, assertMatch } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { bundledTasks } from "../../pipeline/bundle/bundled_tasks.ts";
import { offlineProject } from "../fixtures/offline_project.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));

/** Tells its words and what it may do, and fails where it is asked to. */
const bundle = `
const state = async (name, path) => (await Deno.permissions.query({ name, path })).state;
const allowed = [];
for (const path of ["data", "other"]) {
  if (await state("read", path) === "granted") allowed.push("reads " + path);
  if (await state("write", path) === "granted") allowed.push("writes " + path);
}
for (const name of ["net", "env", "run"]) if (await state(name) === "granted") allowed.push(name);
console.log([...Deno.args, ...allowed].join(" "));
if (Deno.args.includes("fail")) Deno.exit(3);
`;

const command = (flags: string, dependencies: readonly string[] = []) => ({
  dependencies,
  command: `deno run ${flags} pipeline/a/main.ts`,
});

const tasks = {
  first: command("--no-prompt --allow-read=data"),
  bundle: command("--allow-run"),
  second: command("--no-prompt --allow-read --allow-write=data", ["bundle", "first"]),
  third: command("--no-prompt", ["first"]),
  last: command("--no-prompt", ["second", "third"]),
  fail: command("--no-prompt"),
  after: command("--no-prompt", ["fail"]),
  test: { command: "deno test tests" },
};

const files = { "deno.json": JSON.stringify({ tasks }), "offline/reproduce.mjs": bundle };

Deno.test("a task runs once after those that it depends on, each with its own permissions", async () => {
  await offlineProject(files, async ({ run }) => {
    const { code, out, err } = await run("last", "a", "--b");
    assertEquals(code, 0, err);
    const lines = out.trim().split("\n");
    assertEquals([lines[0], lines[3]], ["first reads data", "last a --b"]);
    assertEquals(lines.slice(1, 3).sort(), ["second reads data writes data reads other", "third"]);
    assertEquals(lines.length, 4);
  });
});

Deno.test("what fails is told by the exit code, and what depends on it is not run", async () => {
  await offlineProject(files, async ({ run }) => {
    assertEquals(await run("first", "fail"), { code: 3, out: "first fail reads data\n", err: "" });
    // The made bundle fails by its name, which is its first word.
    assertEquals(await run("after"), { code: 3, out: "fail\n", err: "" });
  });
});

Deno.test("a task that is not in the bundle is refused with the names of those that are", async () => {
  await offlineProject(files, async ({ run }) => {
    for (const words of [["bundle"], ["test"], ["toString"], []]) {
      const { code, err } = await run(...words);
      assertEquals(code, 2);
      assertMatch(err, /Tasks: unpack · first · second · third · last · fail · after\n$/);
    }
    assertEquals((await run("--help")).code, 0);
  });
});

Deno.test("the launcher takes every task that is bundled", async () => {
  const denoJson = await Deno.readTextFile(join(project, "deno.json"));
  await offlineProject({ "deno.json": denoJson }, async ({ run }) => {
    const names = bundledTasks(denoJson).map(({ name }) => name);
    assertMatch((await run("--help")).err, new RegExp(`Tasks: unpack · ${names.join(" · ")}\\n`));
  });
});
