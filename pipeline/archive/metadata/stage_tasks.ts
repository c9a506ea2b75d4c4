/**
 * The stages of the flow as `deno.json` has them: what each runs, may read and may write.
 *
 * @module
 */
import { archiveStage } from "../../stages/stages.ts";

/** A stage of the flow. */
export interface StageTask {
  readonly name: string;
  readonly description: string;
  readonly command: string;
  readonly script: string;
  /** Paths from the project folder that it may read. */
  readonly reads: readonly string[];
  /** Paths from the project folder that it may write. */
  readonly writes: readonly string[];
}

/** A task of `deno.json`, as far as stages have it. */
interface Task {
  readonly description?: string;
  readonly command?: string;
  readonly dependencies?: readonly string[];
}

/**
 * The stages of the flow, each after those that it needs; none where there is no task of the last.
 *
 * @param denoJson text of `deno.json`
 */
export function stageTasks(denoJson: string): StageTask[] {
  const { tasks = {} } = JSON.parse(denoJson) as {
    readonly tasks?: Readonly<Record<string, Task>>;
  };
  const found = new Map<string, StageTask>();
  const take = (name: string) => {
    const { description = "", command = "", dependencies = [] } = tasks[name] ?? {};
    for (const other of dependencies) if (!found.has(other)) take(other);
    const script = `pipeline/${name}/main.ts`;
    if (!command.endsWith(` ${script}`)) return;
    const paths = (flag: string) =>
      command.split(" ").filter((word) => word.startsWith(`${flag}=`))
        .flatMap((word) => word.slice(flag.length + 1).split(","));
    const [reads, writes] = [paths("--allow-read"), paths("--allow-write")];
    found.set(name, { name, description, command, script, reads, writes });
  };
  take(archiveStage.name);
  return [...found.values()];
}
