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

/**
 * Resolves `.` and `..` in a path and makes repeated separators one. A `..` that leads out of a
 * relative path stays.
 *
 * @param path A path, or a `file:` URL.
 * @returns The normalized path; `"."` if it is empty.
 */
export function normalize(path: string | URL): string {
  return node.normalize(toPath(path));
}
