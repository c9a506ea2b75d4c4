/**
 * Measures one function at one size, in a process of its own so that no other has a part in its
 * memory: `one_size.ts clean 100` prints what `measure` gives as JSON.
 *
 * @module
 */
import { stageTasks } from "../../archive/metadata/stage_tasks.ts";
import { say } from "../../base/problems/say.ts";
import { readRawFiles } from "../../clean/main.ts";
import { measure, type Size } from "./growth.ts";
import { measuredFunctions } from "./measured.ts";

/** Runs this module for a function and a size, with the engine set as for the stage of that name. */
export async function measuredAlone(name: string, times: number): Promise<Size> {
  const stage = stageTasks(await Deno.readTextFile("deno.json")).find((task) => task.name === name);
  const engine = stage?.command.split(" ").filter((word) => word.startsWith("--v8-flags=")) ?? [];
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...engine, "--allow-read", import.meta.url, name, String(times)],
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(`Cannot time ${name} at ${times}×: ${decoder.decode(stderr)}`);
  return JSON.parse(decoder.decode(stdout)) as Size;
}

if (import.meta.main) {
  const [name, times] = Deno.args;
  const measured = measuredFunctions(await readRawFiles()).find((each) => each.name === name)!;
  say(JSON.stringify(measure(measured, Number(times))));
}
