/**
 * How tasks of the project are begun from within: as this process itself was.
 *
 * @module
 */
import { bundlePlace, siteScriptsFolder } from "./place.ts";
import { sourceRoots } from "./sources.ts";

/** A way to begin a task. */
export interface Way {
  /** What a copy of the project needs for it, beside the data and what is written by hand. */
  readonly roots: readonly string[];
  /** Words before the name of a task, after the program. */
  readonly words: readonly string[];
}

/** With Deno, its packages and the sources. */
const fromSources: Way = { roots: sourceRoots, words: ["task", "--quiet"] };

/** Without sources, packages and network. */
const fromBundle: Way = {
  roots: [bundlePlace.folder, siteScriptsFolder],
  words: [
    "run",
    "--no-config",
    "--no-prompt",
    "--allow-read",
    "--allow-run",
    `${bundlePlace.folder}/run.mjs`,
  ],
};

/** The way in which this process was begun: the bundle has no module of this name. */
export const sameWay: Way = import.meta.url.endsWith("/way.ts") ? fromSources : fromBundle;
