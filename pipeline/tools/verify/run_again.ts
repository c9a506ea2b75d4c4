/**
 * Running the whole flow again in a fresh copy of the project.
 *
 * @module
 */
import { copyProject } from "../../base/files/copy_project.ts";
import { archiveStage } from "../../stages/stages.ts";
import { readStageManifest } from "../../stages/stage_files.ts";
import { readDigestLists } from "./project_files.ts";
import type { DigestLists } from "./same_digests.ts";

/** What no stage reads: history, installed packages. */
const leftOut = new Set([".git", "node_modules"]);

/** Folders that hold outputs of stages and nothing else. */
const outputsOnly = new Set(["data-clean", "figures"]);

/**
 * Copies the project without its outputs to a temporary folder, runs `deno task reproduce` there
 * and gives the lists of digests that the run has written. The copy is removed.
 *
 * @throws {Error} with the end of what the run printed, where it fails
 */
export async function runAgain(): Promise<DigestLists> {
  const copy = await Deno.makeTempDir({ prefix: "hub-and-spokes-" });
  try {
    await copyInputs(copy);
    const { success, code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", "reproduce"],
      cwd: copy,
      env: { NO_COLOR: "1" },
      stdin: "null",
    }).output();
    if (!success) throw new Error(failure(code, stdout, stderr));
    return await readDigestLists(copy);
  } finally {
    await Deno.remove(copy, { recursive: true });
  }
}

function failure(code: number, stdout: Uint8Array, stderr: Uint8Array): string {
  const decoder = new TextDecoder();
  const printed = `${decoder.decode(stdout)}\n${decoder.decode(stderr)}`.trim().split("\n");
  return [`deno task reproduce ended with ${code} in a copy of the project:`, ...printed.slice(-10)]
    .join("\n  ");
}

async function copyInputs(copy: string): Promise<void> {
  const outputs = new Set((await readStageManifest(archiveStage)).keys());
  const roots = (await Array.fromAsync(Deno.readDir("."))).map(({ name }) => name)
    .filter((name) => !leftOut.has(name) && !outputsOnly.has(name));
  await copyProject(roots, copy, (path) => !outputs.has(path) && !isUnlistedOutput(path));
}

/** What the archive stage writes without listing it: its own manifest and the zip. */
function isUnlistedOutput(path: string): boolean {
  return path.startsWith(`${archiveStage.folder}/`) && /\.(sha256|zip)$/.test(path);
}
