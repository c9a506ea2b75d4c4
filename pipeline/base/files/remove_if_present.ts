/**
 * Removing what may not be there.
 *
 * @module
 */

/** Removes a file or a folder with all that it holds, where there is one. */
export async function removeIfPresent(path: string): Promise<void> {
  try {
    await Deno.remove(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
