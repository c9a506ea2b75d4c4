/**
 * Whether allies are ahead on the issues that they care about most, ally by ally.
 *
 * @module
 */
import type { Concession } from "./concessions.ts";
import { average } from "./read_tables.ts";

/** Share ahead on an ally's dearest contested issues less that on its others. */
export function topIssue(
  concessions: readonly Pick<Concession, "episode" | "outcome" | "us" | "openings">[],
  alliesIn: (episode: string) => readonly string[],
): { estimate: number; units: number } {
  const dearest: number[] = [];
  const others: number[] = [];
  for (const episode of new Set(concessions.map((each) => each.episode))) {
    for (const ally of alliesIn(episode)) {
      const seen = concessions.filter((each) => each.episode === episode).flatMap((issue) => {
        const own = issue.openings.find(({ state }) => state === ally);
        if (!own || Number.isNaN(issue.us) || !own.hasSalience) return [];
        if (Math.abs(own.opening - issue.us) < 10) return [];
        const toAlly = Math.abs(issue.outcome - own.opening);
        const toUs = Math.abs(issue.outcome - issue.us);
        const way = toAlly < toUs ? 1 : toAlly > toUs ? 0 : 0.5;
        return [{ care: own.salience, way }];
      });
      const most = Math.max(...seen.map(({ care }) => care));
      const top = seen.filter(({ care }) => care === most);
      if (top.length === seen.length) continue;
      dearest.push(...top.map(({ way }) => way));
      others.push(...seen.filter(({ care }) => care < most).map(({ way }) => way));
    }
  }
  return {
    estimate: average(dearest) - average(others),
    units: dearest.length + others.length,
  };
}
