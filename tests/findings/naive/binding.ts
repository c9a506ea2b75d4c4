/**
 * Who opened looser than the United States on the issues that made SEATO, once more.
 *
 * @module
 */
import type { Concession } from "./concessions.ts";
import { middleOf, readTexts, type Tables } from "./read_tables.ts";

/** Issues of the Manila disputes whose line runs between loose and binding. */
export function bindingIssues(
  tables: Tables,
  concessions: readonly Concession[],
): { readonly issue: Concession; readonly lessBinding: boolean }[] {
  const types = readTexts("data-clean/tables/issue_types.csv");
  return concessions.flatMap((issue) => {
    const { family } = tables.episodes.find(({ episode }) => episode === issue.episode)!;
    const { orientation } = types.find((row) =>
      row["episode"] === issue.episode && row["issue"] === issue.issue
    )!;
    if (family !== "manila-1954-55") return [];
    if (orientation !== "more-binding" && orientation !== "less-binding") return [];
    return [{ issue, lessBinding: orientation === "less-binding" }];
  });
}

/** Share of the issues with openings ten points apart on which the region opened looser. */
export function wantedLooser(
  tables: Tables,
  concessions: readonly Concession[],
): { estimate: number; units: number } {
  const regions: Record<string, string> = {};
  for (const row of readTexts("data-clean/tables/states.csv")) {
    regions[row["state"]!] = row["region"]!;
  }
  let looser = 0;
  let apart = 0;
  for (const { issue, lessBinding } of bindingIssues(tables, concessions)) {
    const { allies } = tables.episodes.find(({ episode }) => episode === issue.episode)!;
    const theirs = middleOf(
      issue.openings.filter(({ state }) =>
        allies.includes(state) && regions[state] === "asia-pacific"
      )
        .map(({ opening }) => opening),
    );
    if (Number.isNaN(issue.us) || Number.isNaN(theirs)) continue;
    const tighterBy = lessBinding ? issue.us - theirs : theirs - issue.us;
    if (tighterBy > -10 && tighterBy < 10) continue;
    apart++;
    if (tighterBy < 0) looser++;
  }
  return { estimate: looser / apart, units: apart };
}
