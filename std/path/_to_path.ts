import { fromFileUrl } from "./url.ts";

/** The path that a path or a `file:` URL stands for. */
export function toPath(path: string | URL): string {
  return path instanceof URL ? fromFileUrl(path) : path;
}
