import * as node from "node:path";
import { SEPARATOR } from "./constants.ts";
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

/**
 * Returns the last part of a path, without separators after it.
 *
 * @param path A path, or a `file:` URL.
 * @param suffix An ending to take off, unless it is the whole part.
 * @returns The last part; the separator for the root.
 */
export function basename(path: string | URL, suffix = ""): string {
  const whole = toPath(path);
  const last = node.basename(whole) || (whole && SEPARATOR);
  const strip = suffix !== "" && suffix !== last && last.endsWith(suffix);
  return strip ? last.slice(0, -suffix.length) : last;
}

/**
 * Returns the extension of a path: its last part from the last dot on. A dot at the beginning of
 * the part does not count.
 *
 * @param path A path, or a `file:` URL.
 * @returns The extension with its dot; `""` if there is none.
 */
export function extname(path: string | URL): string {
  return node.extname(toPath(path));
}
