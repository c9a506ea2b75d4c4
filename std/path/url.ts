import { isAbsolute, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Converts a `file:` URL to a path.
 *
 * @param url The URL, or its text. Another scheme throws a `TypeError`.
 * @returns The path, with percent codes resolved.
 */
export function fromFileUrl(url: string | URL): string {
  const { protocol, href } = new URL(url);
  if (protocol !== "file:") {
    throw new TypeError(`URL must be a file URL: received "${protocol}"`);
  }
  // A % that begins no percent code stands for itself.
  return fileURLToPath(href.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}

/**
 * Converts an absolute path to a `file:` URL.
 *
 * @param path The path. A relative one throws a `TypeError`.
 * @returns The URL.
 */
export function toFileUrl(path: string): URL {
  if (!isAbsolute(path)) throw new TypeError(`Path must be absolute: received "${path}"`);
  if (sep !== "/") return pathToFileURL(path);
  const url = new URL("file:///");
  url.pathname = path.replace(/[%\\\t\n\r]/g, encodeURIComponent);
  return url;
}
