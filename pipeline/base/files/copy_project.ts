/**
 * Copies parts of the project into another folder.
 *
 * @module
 */
import { dirname, join } from "@std/path";
import { filesAt } from "./list_files.ts";

/**
 * Copies files and folders of the project, by their paths from its root, below a folder. What does
 * not exist, and names inside that begin with a dot, are left out.
 *
 * @param keep which files to copy, by their paths; all without it
 */
export async function copyProject(
  roots: readonly string[],
  folder: string,
  keep: (path: string) => boolean = () => true,
): Promise<void> {
  for (const root of roots) {
    for (const path of ((await filesAt(root)) ?? []).filter(keep)) {
      await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
      await Deno.copyFile(path, join(folder, path));
    }
  }
}
