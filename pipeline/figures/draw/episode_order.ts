/**
 * The order of negotiations in time.
 *
 * @module
 */
import { afterAllDays, earliestDay } from "../../base/dates/edtf.ts";
import { byText } from "../../base/words/order.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { episodeNames } from "../../tables/derived/summaries/episode_names.ts";

/**
 * Finds the place of a negotiation, from 0, in the order of the first day on which it may have
 * opened; those of one day keep the order of the table, and one that it lacks comes last.
 */
export function episodeOrder(read: ReadTable): (episode: string) => number {
  const openings = read(episodeNames).map(({ episode, opens }) => (
    { episode, day: earliestDay(opens) ?? afterAllDays }
  ));
  const inOrder = openings.sort((a, b) => byText(a.day, b.day));
  const places = new Map(inOrder.map(({ episode }, place) => [episode, place]));
  return (episode) => places.get(episode) ?? places.size;
}
