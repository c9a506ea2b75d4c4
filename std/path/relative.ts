import * as node from "node:path";

/**
 * Returns the way from one path to another. Relative paths begin at the working directory.
 *
 * @param from The path to start at, taken as a directory.
 * @param to The path to reach.
 * @returns The relative path; `""` if both are the same.
 */
export function relative(from: string, to: string): string {
  return node.relative(from, to);
}
