/**
 * Section "Controlled Randomness".
 *
 * @module
 */
import type { ReadmeMaterial } from "./material.ts";
import { type Place, placesOf } from "./source_texts.ts";

/** A seed and where it stands. */
export interface Seed extends Place {
  readonly seed: number;
}

/** A number given to a name that ends in seed, or straight to the generator. */
const seedPattern = /(?:\b\w*[sS]eed(?:: number)? = |\bseeded\()(\d+)\b/g;

/** Every seed of the programs of the flow; those of commands for people change no output. */
export function seedsIn(sources: ReadmeMaterial["sources"]): Seed[] {
  return placesOf(sources, "pipeline", seedPattern)
    .filter(({ path }) => !path.startsWith("pipeline/tools/"))
    .map(({ path, line, match }) => ({ path, line, seed: Number(match[1]) }));
}

/** Each seed with its program and line, and how streams are kept apart. */
export function randomnessText({ sources }: Pick<ReadmeMaterial, "sources">): string {
  const seeds = seedsIn(sources);
  if (seeds.length === 0) {
    return "- [x] No random numbers are drawn.";
  }
  return [
    seeds.map(({ path, line, seed }) => `- [x] Seed ${seed}: program \`${path}\`, line ${line}`)
      .join("\n"),
    "Random numbers serve intervals, tests and the noise of codes; no estimate is drawn. The " +
    "generators are the package's own (`pipeline/base/inference/random.ts`), so that they give the " +
    "same numbers on every machine; none begins with the time of day. Each analysis begins its " +
    "own stream from its seed, so that the order of stages is no matter; the noise is keyed by " +
    "cell, so that a change elsewhere moves nothing.",
  ].join("\n\n");
}
