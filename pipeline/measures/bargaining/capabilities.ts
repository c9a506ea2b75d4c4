/**
 * States' shares of the world's capabilities.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";

/** Finds a state's capability in a year; NaN where no row holds it. */
export function capabilityFinder(
  rows: CleanRows["capabilities"],
): (state: string, year: number) => number {
  const byState = Map.groupBy(rows, ({ state }) => state);
  return (state, year) =>
    byState.get(state)?.find(({ from, to }) => from <= year && year <= to)?.capability ?? NaN;
}
