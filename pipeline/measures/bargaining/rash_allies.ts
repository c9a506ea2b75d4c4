/**
 * In which negotiations an ally sat that threatened to use force on its own.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";

/** Whether one of its allies is marked as rash, by episode; none of one that no row judges. */
export function rashByEpisode(rows: CleanRows["rivals"]): ReadonlyMap<string, boolean> {
  const episodes = Map.groupBy(rows, ({ episode }) => episode);
  return new Map([...episodes].map(([episode, of]) => [episode, of.some(({ rash }) => rash)]));
}
