/**
 * Writing a file, whole or not at all.
 *
 * @module
 */
import { removeIfPresent } from "./remove_if_present.ts";

/**
 * Writes a file beside its place and renames it. A run that is killed leaves the old file; on a full
 * disk what is half written goes as well, for it would keep it full.
 *
 * @param next where it is written first, on the same disk
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  next = `${path}.next`,
): Promise<void> {
  try {
    if (typeof content === "string") await Deno.writeTextFile(next, content);
    else await Deno.writeFile(next, content);
    await Deno.rename(next, path);
  } catch (error) {
    // What went wrong is to be told, not that nothing could be removed either.
    await removeIfPresent(next).catch(() => {});
    throw error;
  }
}
