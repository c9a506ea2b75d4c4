/**
 * How long commitment chains last, in years.
 *
 * @module
 */
import { dayNumber } from "../../base/dates/edtf.ts";
import type { Duration } from "../../base/inference/kaplan_meier.ts";
import { type Chain, lastDay } from "./chains.ts";

/**
 * Which days to take where dates are open: `shortest` takes the latest start and the earliest end,
 * `longest` the earliest start and the latest end. They bound each chain by itself; other days
 * within the bounds may give a curve that leaves the two.
 */
export const durationBounds = ["shortest", "longest"] as const;

/** One of {@linkcode durationBounds}. */
export type DurationBound = typeof durationBounds[number];

/** The two groups of forms that are compared. */
export const formGroups = ["bilateral", "multilateral"] as const;

/** One of {@linkcode formGroups}. */
export type FormGroup = typeof formGroups[number];

/** A year, in days: the mean of the Julian calendar, as astronomers count. */
const daysInYear = 365.25;

/** The group of a chain: three parties or more are multilateral, all else joins two. */
export function formGroup({ form }: Pick<Chain, "form">): FormGroup {
  return form === "trilateral" || form === "multilateral" ? "multilateral" : "bilateral";
}

/**
 * Years from a chain's start to its end, or to {@linkcode lastDay} while it lasts; never less than
 * 0. `undefined` where its start is not known.
 */
export function chainDuration(
  { start, end }: Pick<Chain, "start" | "end">,
  bound: DurationBound,
): Duration | undefined {
  if (start === undefined) return undefined;
  const from = bound === "shortest" ? start.latest : start.earliest;
  const to = bound === "shortest" ? end?.earliest : end?.latest;
  const days = dayNumber(to ?? lastDay) - dayNumber(from);
  return { time: Math.max(0, days) / daysInYear, ended: end !== undefined };
}
