/**
 * The tick-off list as the browser keeps it.
 *
 * @module
 */
import { type Tick, ticksCsv, ticksIn } from "../parts/ticks.ts";
import { keepText, keptText, useKeptText } from "./kept_value.ts";

const name = "ticks";
const reviewerName = "reviewer";

/** All ticks; none where what is kept cannot be read. */
export function useTicks(): readonly Tick[] {
  return readable(useKeptText(name));
}

/** Changes the list. */
export function changeTicks(change: (ticks: readonly Tick[]) => readonly Tick[]): void {
  const ticks = change(readable(keptText(name)));
  keepText(name, ticks.length === 0 ? "" : ticksCsv(ticks));
}

/** The name by which the reviewer signs; empty without one. */
export function useReviewer(): string {
  return useKeptText(reviewerName);
}

/** Sets that name. */
export function setReviewer(reviewer: string): void {
  keepText(reviewerName, reviewer);
}

function readable(text: string): readonly Tick[] {
  const found = ticksIn(text);
  return typeof found === "string" ? [] : found;
}
