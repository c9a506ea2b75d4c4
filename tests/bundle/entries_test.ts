import { assert, assertEquals } from "@std/assert";
import { dirname, fromFileUrl, toFileUrl } from "@std/path";
import { bundledTasks } from "../../pipeline/bundle/bundled_tasks.ts";
import { bundleEntries, commandsText } from "../../pipeline/bundle/entries.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const denoJson = await Deno.readTextFile(`${project}/deno.json`);

Deno.test("tasks of one script of the pipeline are bundled, but those that need the sources", () => {
  const command = (text: string) => ({ command: text });
  const tasks = {
    clean: command("deno run --no-prompt --allow-read=data-raw pipeline/clean/main.ts"),
    "new-ally": command("deno run pipeline/tools/commands/new_ally.ts"),
    bundle: command("deno run --allow-run pipeline/bundle/main.ts"),
    bench: command("deno run --allow-run pipeline/tools/bench/main.ts"),
    test: command("deno test tests"),
    ok: command("deno fmt --check && deno run pipeline/clean/main.ts"),
    all: { dependencies: ["clean"] },
  };
  assertEquals(bundledTasks(JSON.stringify({ tasks })), [
    { name: "clean", script: "pipeline/clean/main.ts" },
    { name: "new-ally", script: "pipeline/tools/commands/new_ally.ts" },
  ]);
  assertEquals(bundledTasks("{}"), []);
});

Deno.test("every bundled task has a script that gives its main", async () => {
  const tasks = bundledTasks(denoJson);
  for (const name of ["clean", "archive", "verify", "trace", "reproduce"]) {
    assert(tasks.some((task) => task.name === name), name);
  }
  for (const { name, script } of tasks) {
    const module = await import(toFileUrl(`${project}/${script}`).href) as Record<string, unknown>;
    assertEquals(typeof module["main"], "function", `the task ${name} runs ${script}`);
  }
});

Deno.test("the first entry holds every task", () => {
  const [first] = bundleEntries(denoJson);
  assertEquals(first!.name, "reproduce.mjs");
  for (const { script } of bundledTasks(denoJson)) assert(first!.text.includes(script), script);
});

Deno.test("an entry runs the task that its first word names, with the words that follow", async () => {
  const folder = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    await Deno.mkdir(`${folder}/offline/.next/entry`, { recursive: true });
    await Deno.mkdir(`${folder}/pipeline/base/problems`, { recursive: true });
    await Deno.writeTextFile(
      `${folder}/pipeline/base/problems/say.ts`,
      "export const complain = (text: string) => console.error(text);\n",
    );
    const text = commandsText([
      { name: "one", script: "pipeline/one.ts" },
      { name: "broken", script: "pipeline/broken.ts" },
    ]);
    await Deno.writeTextFile(`${folder}/offline/.next/entry/a.js`, text);
    await Deno.writeTextFile(
      `${folder}/pipeline/one.ts`,
      'export const main = (words: readonly string[]) => console.log("one", ...words);\n',
    );
    await Deno.writeTextFile(`${folder}/pipeline/broken.ts`, 'throw new Error("loaded");\n');
    const ran = async (...words: string[]) => {
      const { code, stdout } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "--no-prompt", "offline/.next/entry/a.js", ...words],
        cwd: folder,
      }).output();
      return [code, new TextDecoder().decode(stdout)];
    };
    // A task that is not asked for is not loaded.
    assertEquals(await ran("one", "a", "--b"), [0, "one a --b\n"]);
    assertEquals(await ran("two"), [2, ""]);
    assertEquals(await ran("toString"), [2, ""]);
    assertEquals(await ran(), [2, ""]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
