/**
 * The whole flow against that of an earlier commit, and the figures against plain Node, in pairs.
 *
 * @module
 */
import { complain } from "../../base/problems/say.ts";
import { join } from "@std/path";
import { archiveRoots } from "../../archive/contents.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { sourceRoots } from "../../bundle/sources.ts";
import { removeBundle } from "./commands.ts";
import { type Comparison, runPairs } from "./pairs.ts";
import { runMeasured } from "./peak_memory.ts";

/** The commit before the flow was laid out anew: what its speed is held against. */
const earlier = "7b9b551";

/** Times `deno task reproduce` here and at the earlier commit, in copies. */
export async function flowAgainstEarlier(): Promise<Comparison> {
  const name = `\`deno task reproduce\` against commit ${earlier}`;
  return await inFolder(async (folder) => {
    const [here, there] = [join(folder, "here"), join(folder, "there")];
    const tar = join(folder, "earlier.tar");
    const args = ["archive", `--output=${tar}`, earlier];
    if (!await succeeds("git", args)) {
      return { name, skipped: `git is not there, or its history lacks ${earlier}` };
    }
    await Deno.mkdir(there);
    if (!await succeeds("tar", ["-xf", tar, "-C", there])) {
      return { name, skipped: "tar is not there" };
    }
    await copyProject([...archiveRoots, ...sourceRoots], here);
    const reproduce = async (cwd: string) => {
      await removeBundle(cwd);
      return await timeOf(Deno.execPath(), ["task", "-q", "reproduce"], cwd);
    };
    return await runPairs(name, () => reproduce(here), () => reproduce(there));
  });
}

/** Times the stages that draw against the same specifications in plain Node. */
export async function figuresAgainstNode(): Promise<Comparison> {
  const name = "the figures against plain Node with the native resvg";
  const script = "pipeline/tools/bench/node/draw.mjs";
  if (!await succeeds("node", ["--version"])) return { name, skipped: "node is not there" };
  try {
    await Deno.stat("pipeline/tools/bench/node/node_modules");
  } catch {
    return { name, skipped: "npm ci was not run in pipeline/tools/bench/node" };
  }
  return await inFolder(async (folder) => {
    await copyProject([...archiveRoots, ...sourceRoots], folder);
    const stage = (task: string) => timeOf("sh", ["-c", commandOf(task)], folder);
    return await runPairs(
      name,
      async () => {
        const [figures, gallery] = [await stage("figures"), await stage("gallery")];
        return figures === undefined || gallery === undefined ? undefined : figures + gallery;
      },
      () => timeOf("node", [script, "figures", join(folder, "node")], "."),
    );
  });
}

/** What a task of `deno.json` runs, with this very Deno. */
function commandOf(task: string): string {
  const { tasks } = JSON.parse(Deno.readTextFileSync("deno.json")) as {
    readonly tasks: Readonly<Record<string, { readonly command: string }>>;
  };
  return tasks[task]!.command.replace(/^deno /, `"${Deno.execPath()}" `);
}

async function timeOf(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<number | undefined> {
  const { success, milliseconds, stderr } = await runMeasured(command, args, cwd);
  // The words may name places on this machine: they are for the terminal, not for the record.
  if (!success) complain(stderr);
  return success ? milliseconds : undefined;
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  try {
    return (await new Deno.Command(command, { args: [...args], stdin: "null" }).output()).success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

async function inFolder<Value>(run: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await Deno.makeTempDir({ prefix: "hub-and-spokes-bench-" });
  try {
    return await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
