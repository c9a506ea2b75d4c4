/**
 * Running another task of the project from within.
 *
 * @module
 */
import { sameWay } from "./way.ts";

/**
 * Runs a task with all that it depends on, in the way in which this process was begun, and ends this
 * process with its exit code where it fails: what went wrong the task has told.
 */
export async function runTask(name: string): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [...sameWay.words, name],
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  if (code !== 0) Deno.exit(code);
}
