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
  requirePortable(portable, caches);
  return { text: portable, packages };
}

/**
 * Makes sure that a text is the same wherever it was made.
 *
 * @throws {Error} where it names one of the caches, which lie elsewhere on another machine
 */
export function requirePortable(text: string, caches: ReadonlySet<string>): void {
  const left = [...caches].find((cache) => text.includes(cache));
  if (left !== undefined) throw new Error(`The bundle names a folder of this machine: ${left}`);
}
