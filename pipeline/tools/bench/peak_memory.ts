/**
 * A command's time and the most memory that it held.
 *
 * @module
 */

/** What a run took. */
export interface Run {
  readonly success: boolean;
  readonly milliseconds: number;
  /** Most resident memory of the process; unknown where the system does not tell it. */
  readonly megabytes: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** How often a running process is asked, in milliseconds; the system keeps the peak between. */
const every = 20;

/** Runs a command to its end. */
export async function runMeasured(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Run> {
  const start = performance.now();
  const child = new Deno.Command(command, {
    args: [...args],
    cwd,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let megabytes: number | undefined;
  const ask = setInterval(() => megabytes = peakOf(child.pid) ?? megabytes, every);
  const { success, stdout, stderr } = await child.output();
  clearInterval(ask);
  const decoder = new TextDecoder();
  return {
    success,
    milliseconds: performance.now() - start,
    megabytes,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}

/** The peak of a running process in megabytes, where the system is Linux and the process lives. */
function peakOf(pid: number): number | undefined {
  try {
    return peakIn(Deno.readTextFileSync(`/proc/${pid}/status`));
  } catch {
    return undefined;
  }
}

/** The line `VmHWM` of a status of Linux, in megabytes. */
export function peakIn(status: string): number | undefined {
  const [, kilobytes] = status.match(/^VmHWM:\s*(\d+) kB$/m) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1.024 / 1000;
}
