/**
 * Choices that a seed makes.
 *
 * @module
 */
import type { Random } from "../../../base/inference/random.ts";

/** A whole number from 0 to below a limit. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of a list, which has at least one. */
export function pick<Of>(random: Random, list: readonly Of[]): Of {
  return list[below(random, list.length)]!;
}

/** A list that begins at a place of its own by chance and goes round. */
export function turned<Of>(random: Random, list: readonly Of[]): readonly Of[] {
  const at = below(random, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** A list in an order by chance. */
export function shuffled<Of>(random: Random, list: readonly Of[]): readonly Of[] {
  return list.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** A text with one of its letters changed by a function. */
export function atLetter(
  random: Random,
  text: string,
  change: (letter: string) => string,
): string {
  const letters = [...text];
  const at = below(random, letters.length);
  return [...letters.slice(0, at), change(letters[at] ?? ""), ...letters.slice(at + 1)].join("");
}
