/**
 * The order of negotiations in time.
 *
 * @module
 */
import { afterAllDays, earliestDay } from "../../base/dates/edtf.ts";
import type { DataRow } from "./figure.ts";

/**
 * Finds the place of a negotiation, from 0, in the order of the first day on which it may have
 * opened; those of one day keep the order of the table, and one that it lacks comes last.
 *
 * @param names rows of the summary `episode_names`
 */
export function episodeOrder(names: readonly DataRow[]): (episode: string) => number {
  const opening = ({ opens }: DataRow) => earliestDay(`${opens ?? ""}`) ?? afterAllDays;
  const inOrder = names.toSorted((a, b) =>
    opening(a) < opening(b) ? -1 : opening(a) > opening(b) ? 1 : 0
  );
  const places = new Map(inOrder.map(({ episode }, place) => [episode, place]));
  return (episode) => places.get(episode) ?? places.size;
}
