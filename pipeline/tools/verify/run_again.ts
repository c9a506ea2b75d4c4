/**
 * Running the whole flow again in a fresh copy of the project.
 *
 * @module
 */
import { archiveRoots } from "../../archive/contents.ts";
import { copyProject } from "../../base/files/copy_project.ts";
import { bundlePlace, siteScriptsFolder } from "../../bundle/place.ts";
import { sourceRoots } from "../../bundle/sources.ts";
import { filesIn, writtenFolders } from "./project_files.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/** How the flow is run: what a copy of the project needs beside what comes before it, and how it begins. */
interface Way {
  readonly roots: readonly string[];
  readonly args: readonly string[];
}

const fromSources: Way = { roots: sourceRoots, args: ["task", "--quiet", "reproduce"] };

/** Without sources, packages and network. */
const fromBundle: Way = {
  roots: [bundlePlace.folder, siteScriptsFolder],
  args: [
    "run",
    "--no-config",
    "--no-prompt",
    "--allow-read",
    "--allow-run",
    `${bundlePlace.folder}/run.mjs`,
    "reproduce",
  ],
};

/** The way in which this process itself was begun: the bundle has no module of this name. */
const sameWay = import.meta.url.endsWith("/run_again.ts") ? fromSources : fromBundle;

/**
 * Copies what belongs into the archive, without the outputs, to a temporary folder, runs the flow
 * there and gives all files that the run has written. The copy is removed.
 *
 * @throws {Error} with the end of what the run printed, where it fails
 */
export async function runAgain({ roots, args } = sameWay): Promise<Files> {
  // A name with blanks, in which a run must give the same too.
  const copy = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    const given = archiveRoots.filter((root) =>
      !writtenFolders.some((folder) => root === folder || root.startsWith(`${folder}/`))
    );
    await copyProject([...given, ...roots], copy);
    const { success, code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [...args],
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
  return [`The flow ended with ${code} in a copy of the project:`, ...printed.slice(-10)]
    .join("\n  ");
}
