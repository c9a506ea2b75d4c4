import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl } from "@std/path";
import { runDeno } from "../../fixtures/run_deno.ts";
import { stageTask } from "../../fixtures/stage_task.ts";

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

for (const name of commands) {
  Deno.test(`${name} refuses what it does not know, and says what it takes`, async () => {
    const { flags, script } = await stageTask(project, name);
    const ran = async (...args: readonly string[]) =>
      await runDeno(["run", ...flags, script, ...args], project);
    const [wrong, help] = await Promise.all([ran("--no-such-option"), ran("--help")]);
    assertEquals([wrong.code, wrong.out], [2, ""], wrong.err);
    const [why, usage] = wrong.err.trim().split("\n");
    assertStringIncludes(why!, 'Cannot understand the command: found "--no-such-option"');
    assertStringIncludes(usage!, `Usage: deno task ${name}`);
    assertEquals([help.code, help.err], [0, ""]);
    assertStringIncludes(help.out, usage!);
  });
}
