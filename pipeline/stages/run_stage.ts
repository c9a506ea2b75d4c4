/**
 * Running a stage from the command line: one line of progress, problems as text, an exit code.
 *
 * @module
 */
import { runCommand } from "../base/commands/run_command.ts";
import type { Command, Given, Options } from "../base/commands/words.ts";
import { say } from "../base/problems/say.ts";
import type { WriteReport } from "./stage_files.ts";

/** What a stage has done. */
export interface StageReport {
  readonly rowsIn: number;
  readonly rowsOut: number;
  /** What is counted, where not rows. */
  readonly unit?: string;
  /** What goes in, where it is counted otherwise than what comes out. */
  readonly unitIn?: string;
  readonly written: WriteReport;
  /** Further lines to print below the stage's own. */
  readonly more?: string;
}

/**
 * Runs a stage as a command and prints its line: rows in and out, time, and which outputs are
 * others than those that stood there.
 *
 * @param words what follows the name of the stage
 */
export async function runStage<Of extends Options>(
  command: Command<Of>,
  run: (given: Given<Of>) => Promise<StageReport>,
  words: readonly string[] = Deno.args,
): Promise<void> {
  await runCommand(command, async (given) => {
    const start = performance.now();
    const report = await run(given);
    say(stageLine(command.task, report, performance.now() - start));
    if (report.more) say(report.more);
  }, words);
}

/** The line of a stage: what went in and came out, its time, and its outputs that are new or changed. */
export function stageLine(name: string, report: StageReport, milliseconds: number): string {
  const { rowsIn, rowsOut, unit = "rows", unitIn = unit, written: { total, changed } } = report;
  const outputs = changed.length === 0
    ? `${total} outputs as they stood`
    : `${changed.length} of ${total} outputs new or changed: ${shortened(changed)}`;
  return `${name.padEnd(10)}${count(rowsIn)} ${unitIn} in ${count(rowsOut)} ${unit} out ` +
    `${`${Math.round(milliseconds)}`.padStart(6)} ms   ${outputs}`;
}

function count(value: number): string {
  return `${value}`.padStart(6);
}

function shortened(paths: readonly string[]): string {
  const shown = paths.slice(0, 4).join(", ");
  return paths.length > 4 ? `${shown} and ${paths.length - 4} more` : shown;
}
