/**
 * The packages that a small bundle holds, whose text names none.
 *
 * @module
 */
import type { SmallBundle } from "./run_bundler.ts";

/** A module of a package in Deno's cache: the cache, the package's name, its version. */
const inCache = /^(.*\/npm\/[^/]+\/)((?:@[^/]+\/)?[^/]+)\/([^/]+)\//;

/**
 * Folder of each package of which something is in a bundle, by name and version.
 *
 * @throws {Error} where the text names the cache, which lies elsewhere on another machine
 */
export function packagesOf({ text, modules }: SmallBundle): Map<string, string> {
  const packages = new Map<string, string>();
  for (const module of modules) {
    const [, cache, name, version] = inCache.exec(module) ?? [];
    if (cache === undefined) continue;
    if (text.includes(cache)) {
      throw new Error(`The bundle names a folder of this machine: ${cache}`);
    }
    packages.set(`${name}@${version}`, `${cache}${name}/${version}`);
  }
  return packages;
}
