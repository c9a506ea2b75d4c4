/**
 * The commands whose wall time is taken: every stage, all stages together, and the same work the
 * usual way, with pandas and matplotlib.
 *
 * @module
 */
import { archiveRoots } from "../../archive/contents.ts";
import { sourceRoots } from "../../bundle/sources.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { firstThatRuns, type WallTime, wallTime } from "./wall_time.ts";

const stageNames = [
  "clean",
  "summarise",
  "findings",
  "robustness",
  "figures",
  "gallery",
  "readme",
  "site",
  "archive",
] as const;

/** Times every stage by its own task in a copy of the project, so that nothing in place changes. */
export async function stageTimes(): Promise<WallTime[]> {
  return await inCopy(async (copy) => {
    const times: WallTime[] = [];
    for (const name of stageNames) {
      const command = await stageCommand(name);
      times.push(
        command
          ? await wallTime(name, Deno.execPath(), command, copy)
          : { name, skipped: "deno.json has no such task" },
      );
    }
    return times;
  });
}

/** Times the whole flow, from the raw sheets to the zip. */
export async function reproduceTime(): Promise<WallTime> {
  return await inCopy((copy) =>
    wallTime("reproduce", Deno.execPath(), ["task", "--quiet", "reproduce"], copy)
  );
}

/** Times a plain script that reads the same sheets and draws twelve figures. */
export async function baselineTime(): Promise<WallTime> {
  const name = "pandas and matplotlib";
  const args = ["-c", "import pandas, matplotlib"];
  const python = await firstThatRuns(["python3", "/usr/bin/python3", "python"], args);
  if (!python) return { name, skipped: "no Python with pandas and matplotlib was found" };
  return await inCopy((copy) =>
    wallTime(
      name,
      python,
      ["pipeline/tools/bench/pandas_baseline.py", "data-raw", "baseline"],
      copy,
    )
  );
}

/** Arguments of Deno in the task of a stage. */
async function stageCommand(name: string): Promise<string[] | undefined> {
  const { tasks = {} } = JSON.parse(await Deno.readTextFile("deno.json")) as {
    readonly tasks?: Readonly<Record<string, string | { readonly command?: string }>>;
  };
  const task = tasks[name];
  const command = typeof task === "string" ? task : task?.command;
  return command?.split(" ").slice(1);
}

async function inCopy<Value>(run: (copy: string) => Promise<Value>): Promise<Value> {
  const copy = await Deno.makeTempDir({ prefix: "hub-and-spokes-bench-" });
  try {
    await copyProject([...archiveRoots, ...sourceRoots], copy);
    return await run(copy);
  } finally {
    await Deno.remove(copy, { recursive: true });
  }
}
