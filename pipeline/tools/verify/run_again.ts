/**
 * Running the whole flow again in a fresh copy of the project.
 *
 * @module
 */
import { archiveRoots } from "../../archive/contents.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { sameWay } from "../../bundle/way.ts";
import { filesIn, writtenFolders } from "./project_files.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/**
 * Copies what belongs into the archive, without the outputs, to a temporary folder, runs the flow
 * there and gives all files that the run has written. The copy is removed.
 *
 * @throws {Error} with the end of what the run printed, where it fails
 */
export async function runAgain({ roots, words } = sameWay): Promise<Files> {
  // A name with blanks, in which a run must give the same too.
  const copy = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    const given = archiveRoots.filter((root) =>
      !writtenFolders.some((folder) => root === folder || root.startsWith(`${folder}/`))
    );
    await copyProject([...given, ...roots], copy);
    const { success, code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [...words, "reproduce"],
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
  const [said, complained] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes).trim()
  );
  // What went well is of no account where it is told what went wrong.
  const printed = (complained || said || "").split("\n");
  return [`The flow ended with ${code} in a copy of the project:`, ...printed.slice(-10)]
    .join("\n  ");
}
