/**
 * The commands whose wall time is taken: every stage, all stages together, and the same work the
 * usual way, with pandas and matplotlib.
 *
 * @module
 */
import { join } from "@std/path";
import { archiveRoots } from "../../archive/contents.ts";
import { stageTasks } from "../../archive/metadata/stage_tasks.ts";
import { bundlePlace } from "../../bundle/place.ts";
import { sourceRoots } from "../../bundle/sources.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { removeIfPresent } from "../../base/files/remove_if_present.ts";
import { firstThatRuns, type WallTime, wallTime } from "./wall_time.ts";

/** Times every stage by its own task in a copy of the project, so that nothing in place changes. */
export async function stageTimes(): Promise<WallTime[]> {
  return await inCopy(async (copy) => {
    const times: WallTime[] = [];
    for (const { name, command } of stageTasks(await Deno.readTextFile("deno.json"))) {
      const words = command.split(" ").slice(1);
      // Stages that read the bundle need it in place.
      const before = name === bundlePlace.name ? () => removeBundle(copy) : undefined;
      times.push(await wallTime(name, Deno.execPath(), words, copy, before));
    }
    return times;
  });
}

/** Removes the bundle of a copy, which would be kept where it was made of the same sources. */
export async function removeBundle(copy: string): Promise<void> {
  await removeIfPresent(join(copy, bundlePlace.folder));
}

/** Times the whole flow, from the raw sheets to the zip, the bundle made anew. */
export async function reproduceTime(): Promise<WallTime> {
  return await inCopy((copy) =>
    wallTime(
      "reproduce",
      Deno.execPath(),
      ["task", "--quiet", "reproduce"],
      copy,
      () => removeBundle(copy),
    )
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

async function inCopy<Value>(run: (copy: string) => Promise<Value>): Promise<Value> {
  const copy = await Deno.makeTempDir({ prefix: "hub-and-spokes-bench-" });
  try {
    await copyProject([...archiveRoots, ...sourceRoots], copy);
    return await run(copy);
  } finally {
    await Deno.remove(copy, { recursive: true });
  }
}
