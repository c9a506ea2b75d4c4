/**
 * The order of negotiations in time.
 *
 * @module
 */
import { afterAllDays, earliestDay } from "../../base/dates/edtf.ts";
import type { DataRow } from "./figure.ts";
import { byText } from "../../base/words/order.ts";

/**
 * Finds the place of a negotiation, from 0, in the order of the first day on which it may have
 * opened; those of one day keep the order of the table, and one that it lacks comes last.
 *
 * @param names rows of the summary `episode_names`
 */
export function episodeOrder(names: readonly DataRow[]): (episode: string) => number {
  const opening = ({ opens }: DataRow) => earliestDay(`${opens ?? ""}`) ?? afterAllDays;
  const inOrder = names.toSorted((a, b) => byText(opening(a), opening(b)));
  const places = new Map(inOrder.map(({ episode }, place) => [episode, place]));
  return (episode) => places.get(episode) ?? places.size;
}
