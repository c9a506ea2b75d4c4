/**
 * The text of a bundle without a trace of the machine on which it was made: the bundler names modules
 * by where they lie in Deno's cache.
 *
 * @module
 */

/** A text that is the same wherever it was made. */
export interface Portable {
  readonly text: string;
  /** Folder of each package in the cache, as the bundler wrote it, by name and version. */
  readonly packages: ReadonlyMap<string, string>;
}

/** A module's name in a comment of its own line, or as the key of what loads it. */
const named =
  /^(\/\/ |\s*(?:async )?")([^"\n]*\/npm\/[^/"\n]+\/)((?:@[^/"\n]+\/)?[^/"\n]+\/[^/"\n]+)\//gm;

/**
 * Writes `npm:name@version/` in place of each path into the cache.
 *
 * @throws {Error} where a path into the cache stands in another place
 */
export function portableText(text: string): Portable {
  const packages = new Map<string, string>();
  const caches = new Set<string>();
  const portable = text.replace(named, (_, before: string, cache: string, place: string) => {
    const id = place.replace(/\/([^/]+)$/, "@$1");
    packages.set(id, `${cache}${place}`);
    caches.add(cache);
    return `${before}npm:${id}/`;
  });
  const left = [...caches].find((cache) => portable.includes(cache));
  if (left !== undefined) throw new Error(`The bundle names a folder of this machine: ${left}`);
  return { text: portable, packages };
}
