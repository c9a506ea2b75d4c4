import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl, toFileUrl } from "@std/path";
import { runDeno } from "../../fixtures/run_deno.ts";
import { type StageTask, stageTask } from "../../fixtures/stage_task.ts";

const project = dirname(dirname(dirname(dirname(fromFileUrl(import.meta.url)))));

const { tasks } = JSON.parse(await Deno.readTextFile(`${project}/deno.json`)) as {
  readonly tasks: Readonly<Record<string, { readonly command?: string }>>;
};
const commands = Object.entries(tasks)
  .filter(([, { command = "" }]) => command.startsWith("deno run "))
  .map(([name]) => name);

Deno.test("the commands of the package are among those tried here", () => {
  for (
    const name of ["clean", "archive", "check", "trace", "verify", "diff", "figure", "reproduce"]
  ) {
    assert(commands.includes(name), name);
  }
});

/** Runs a script with the permissions of its task. */
const ran = ({ flags, script }: StageTask, word: string) =>
  runDeno(["run", ...flags, script, word], project);

/** What a command says that it takes, by a process of its own only where its script gives no `main`. */
async function help(task: StageTask): Promise<string> {
  const { main } = await import(toFileUrl(`${project}/${task.script}`).href) as {
    readonly main?: (words: readonly string[]) => Promise<void>;
  };
  if (main === undefined) return (await ran(task, "--help")).out;
  const { log } = console;
  const lines: unknown[] = [];
  console.log = (line: unknown) => lines.push(line);
  try {
    await main(["--help"]);
  } finally {
    console.log = log;
  }
  return lines.join("\n");
}

Deno.test("no stage is run before the words of reproduce and serve are understood", () => {
  for (const name of ["reproduce", "serve"]) {
    assertEquals(Object.keys(tasks[name]!).sort(), ["command", "description"]);
  }
});

for (const name of commands) {
  Deno.test(`${name} refuses what it does not know, and says what it takes`, async () => {
    const task = await stageTask(project, name);
    const wrong = await ran(task, "--no-such-option");
    assertEquals([wrong.code, wrong.out], [2, ""], wrong.err);
    const [why, usage] = wrong.err.trim().split("\n");
    assertStringIncludes(why!, 'Cannot understand the command: found "--no-such-option"');
    assertStringIncludes(usage!, `Usage: deno task ${name}`);
    assertStringIncludes(await help(task), usage!);
  });
}

Deno.test("a command that says what it takes has ended well", async () => {
  const { code, out, err } = await ran(await stageTask(project, "check"), "--help");
  assertEquals([code, err], [0, ""]);
  assertStringIncludes(out, "Usage: deno task check");
});
