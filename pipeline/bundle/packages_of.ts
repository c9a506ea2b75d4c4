/**
 * The packages that a small bundle holds, whose text names none.
 *
 * @module
 */
import { requirePortable } from "./portable_text.ts";
import type { SmallBundle } from "./run_bundler.ts";

/** A module of a package in Deno's cache: the cache, the package's name, its version. */
const inCache = /^(.*\/npm\/[^/]+\/)((?:@[^/]+\/)?[^/]+)\/([^/]+)\//;

/**
 * Folder of each package of which something is in a bundle, by name and version.
 *
 * @throws {Error} where the text names the cache
 */
export function packagesOf({ text, modules }: SmallBundle): Map<string, string> {
  const packages = new Map<string, string>();
  const caches = new Set<string>();
  for (const module of modules) {
    const [, cache, name, version] = inCache.exec(module) ?? [];
    if (cache === undefined) continue;
    caches.add(cache);
    packages.set(`${name}@${version}`, `${cache}${name}/${version}`);
  }
  requirePortable(text, caches);
  return packages;
}
