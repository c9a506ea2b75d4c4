/**
 * Which rows of preferences speak for a state.
 *
 * @module
 */
import { afterAllDays, beforeAllDays, dayBounds, earliestDay } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { standingFinder } from "../bargaining/openings.ts";

/** A row of the clean table of preferences. */
export type PreferenceRow = CleanRows["preferences"][number];

/**
 * Makes the finder of the rows of an episode that count: those of the leading voice that are not
 * dated after its end, as far as their dates tell.
 */
export function countedFinder(
  { preferences, voices }: Pick<CleanRows, "preferences" | "voices">,
): (episode: CleanRows["episodes"][number]) => PreferenceRow[] {
  const standingOf = standingFinder(voices);
  const byEpisode = Map.groupBy(preferences, ({ episode }) => episode);
  return ({ episode, closes: end }) => {
    const closes = dayBounds(end).latest ?? afterAllDays;
    return (byEpisode.get(episode) ?? []).filter(({ voice, date }) =>
      standingOf(voice) === "leading" && (earliestDay(date ?? "") ?? beforeAllDays) <= closes
    );
  };
}
