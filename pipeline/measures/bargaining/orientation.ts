/**
 * Which way the lines of issues run: from loose to binding, or from bilateral to multilateral.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";

/** What a higher position on an issue's line means. */
export type Orientation = CleanRows["issueTypes"][number]["orientation"];

/** An orientation by which one opening is looser or narrower than another. */
export type LooseOrBinding = Exclude<Orientation, "none">;

/** Whether a line runs between loose and binding, or between bilateral and multilateral. */
export function isOriented(orientation: Orientation): orientation is LooseOrBinding {
  return orientation !== "none";
}

/**
 * A position turned so that 0 is the loosest or most bilateral end, whichever way the line runs.
 *
 * @param position 0 to 100
 */
export function turned(position: number, orientation: LooseOrBinding): number {
  return orientation === "less-binding" ? 100 - position : position;
}
