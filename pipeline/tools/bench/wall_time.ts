/**
 * Wall time of whole commands, start-up included.
 *
 * @module
 */

import { complain } from "../../base/problems/say.ts";
import { runMeasured } from "./peak_memory.ts";

/** Time of a command, or why there is none. */
export interface WallTime {
  readonly name: string;
  readonly milliseconds?: number;
  /** Most memory that the process held. */
  readonly megabytes?: number;
  /** Rows that went in, as the command's own line says. */
  readonly rows?: number;
  /** Why there is no time. */
  readonly skipped?: string;
}

const runs = 3;

/** The fastest of three runs of a command; `before` is done before each, and not timed. */
export async function wallTime(
  name: string,
  command: string,
  args: readonly string[],
  cwd: string,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<WallTime> {
  let milliseconds = Infinity;
  let megabytes: number | undefined;
  let rows: number | undefined;
  for (let turn = 0; turn < runs; turn++) {
    await before();
    const run = await runMeasured(command, args, cwd);
    milliseconds = Math.min(milliseconds, run.milliseconds);
    megabytes = run.megabytes && Math.max(megabytes ?? 0, run.megabytes);
    rows = rowsIn(run.stdout);
    if (!run.success) {
      // The words may name places on this machine: they are for the terminal, not for the record.
      complain(run.stderr);
      return { name, skipped: "it failed" };
    }
  }
  return {
    name,
    milliseconds,
    ...(rows === undefined ? {} : { rows }),
    ...(megabytes === undefined ? {} : { megabytes }),
  };
}

/** The first count of rows in a command's output. */
function rowsIn(output: string): number | undefined {
  const found = output.match(/(\d+) rows in/);
  return found ? Number(found[1]) : undefined;
}

/** The first of several commands that runs with the given arguments. */
export async function firstThatRuns(
  commands: readonly string[],
  args: readonly string[],
): Promise<string | undefined> {
  for (const command of commands) {
    try {
      const { success } = await new Deno.Command(command, { args: [...args], stdin: "null" })
        .output();
      if (success) return command;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return undefined;
}
