import * as node from "node:path";
import { toPath } from "./_to_path.ts";

/**
 * Joins paths with the separator and normalizes the result.
 *
 * @param path First path, or a `file:` URL.
 * @param paths Paths that follow; empty ones are passed over.
 * @returns The joined path; `"."` if all are empty.
 */
export function join(path: string | URL, ...paths: string[]): string {
  return node.join(toPath(path), ...paths);
}
