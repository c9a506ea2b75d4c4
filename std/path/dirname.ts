import * as node from "node:path";
import { toPath } from "./_to_path.ts";

/**
 * Returns the directory part of a path.
 *
 * @param path A path, or a `file:` URL.
 * @returns All before the last part; `"."` if there is nothing.
 */
export function dirname(path: string | URL): string {
  return node.dirname(toPath(path));
}
