/**
 * Running the whole flow again in a fresh copy of the project.
 *
 * @module
 */
import { archiveRoots } from "../../archive/contents.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { filesIn, outputFolders } from "./project_files.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/** Folders that hold outputs of stages and nothing else. */
const outputsOnly: ReadonlySet<string> = new Set(outputFolders);

/**
 * Copies what belongs into the archive, without the outputs, to a temporary folder, runs `deno task
 * reproduce` there and gives all files that the run has written. The copy is removed.
 *
 * @throws {Error} with the end of what the run printed, where it fails
 */
export async function runAgain(): Promise<Files> {
  const copy = await Deno.makeTempDir({ prefix: "hub-and-spokes-" });
  try {
    await copyProject(archiveRoots.filter((root) => !outputsOnly.has(root)), copy);
    const { success, code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", "reproduce"],
      cwd: copy,
      env: { NO_COLOR: "1" },
      stdin: "null",
    }).output();
    if (!success) throw new Error(failure(code, stdout, stderr));
    return await filesIn(copy);
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
