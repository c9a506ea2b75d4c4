import * as node from "node:path";

/**
 * Returns whether a path is absolute.
 *
 * @param path A path.
 * @returns `true` if it begins at a root.
 */
export function isAbsolute(path: string): boolean {
  return node.isAbsolute(path);
}

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

/**
 * Makes an absolute path out of parts, from right to left, until one of them is absolute; else
 * the working directory comes first.
 *
 * @param pathSegments The parts.
 * @returns The normalized absolute path, without a separator at its end.
 */
export function resolve(...pathSegments: string[]): string {
  return node.resolve(...pathSegments);
}
