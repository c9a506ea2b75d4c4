/**
 * Ballots made for a test, and forms by their letters.
 *
 * @module
 */
import type { Ballots } from "../../../pipeline/measures/social_choice/winners.ts";

/** Ballots row by row; `null` is a form that the state does not rank. */
export function made(
  rows: readonly (readonly (number | null)[])[],
  { power, candidates }: { power?: readonly number[]; candidates?: number } = {},
): Ballots {
  const forms = rows[0]?.length ?? 0;
  return {
    states: rows.length,
    forms,
    intensity: Float64Array.from(rows.flat(), (value) => value ?? NaN),
    power: Float64Array.from(power ?? rows.map(() => 1 / rows.length)),
    candidates: candidates ?? 2 ** forms - 1,
  };
}

const letters = "ABCDE";

/** Forms by their letters, as bits. */
export function bits(forms: string): number {
  return [...forms].reduce((sum, form) => sum | (1 << letters.indexOf(form)), 0);
}

/** Winners as letters. */
export function named(winners: number): string {
  return [...letters].filter((_, form) => (winners & (1 << form)) !== 0).join("");
}
