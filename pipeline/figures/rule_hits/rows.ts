/**
 * Rows of the figure of the rules of social choice: what each names, by negotiation and in all.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { byNumber, byText } from "../../base/words/order.ts";
import type { HitLine } from "../../tables/derived/findings/rule_hits.ts";
import type { RuleLine } from "../../tables/derived/findings/rules.ts";
import { episodeOrder } from "../draw/episode_order.ts";
import { picked } from "../draw/picked.ts";
import { episodeNames } from "../draw/reader_names.ts";

/** Kinds of rule from the top, with their headings. */
export const kinds = [
  { heeds_intensity: false, weighs: "alike", heading: "Order of forms alone, states alike" },
  { heeds_intensity: true, weighs: "alike", heading: "Heeding intensity, states alike" },
  { heeds_intensity: false, weighs: "by power", heading: "Order of forms alone, by power" },
  { heeds_intensity: true, weighs: "by power", heading: "Heeding intensity, by power" },
  { heeds_intensity: false, weighs: "strongest alone", heading: "The most powerful state alone" },
] as const satisfies readonly (Kind & { readonly heading: string })[];

/** What makes rules one kind. */
export type Kind = Pick<RuleLine, "heeds_intensity" | "weighs">;

/** Whether a rule is of a kind. */
export function isOfKind(rule: Kind, kind: Kind): boolean {
  return rule.heeds_intensity === kind.heeds_intensity && rule.weighs === kind.weighs;
}

/** The labels of the two sets of ballots that totals are drawn of. */
export const totalled: readonly string[] = ["all", "without known rows"];

/** What a rule names in a negotiation: 1 of a hit where the result alone, 1/n among n, else 0. */
export type Cell = ReturnType<typeof ruleRows>["cells"][number];
/** How a rule does over the negotiations: their hits summed; what only a single one has is empty. */
export type Total = ReturnType<typeof totalOf>;

/** Cells and totals, rules by kind and negotiations as they opened. */
export function ruleRows(read: ReadTable) {
  const [hits, rules] = [read(describedFindings.ruleHits), read(describedFindings.rules)];
  const [nameOf, placeOf] = [episodeNames(read), episodeOrder(read)];
  const byKind = kinds.flatMap((kind) => rules.filter((rule) => isOfKind(rule, kind)));
  const cells = byKind.filter(({ ballots }) => ballots === totalled[0]).flatMap((rule) => {
    const ofRule = hits.filter((line) => line.rule === rule.rule);
    return ofRule.filter(({ ballots }) => ballots === rule.ballots)
      .toSorted((a, b) => byNumber(placeOf(a.episode), placeOf(b.episode)))
      .map((line) => ({
        ...picked(rule, ["rule", "name", "heeds_intensity", "weighs", "ballots"]),
        ...{ hits: line.hit, chance: line.chance, episodes: 1 },
        ...{ episode: line.episode, episode_name: nameOf(line.episode) },
        ...picked(line, ["resulted", "winners", "states"]),
        ...{ hinges_on: hinges(line, ofRule), p: null },
      }));
  });
  return { cells, totals: byKind.filter(({ ballots }) => totalled.includes(ballots)).map(totalOf) };
}

function totalOf(line: RuleLine) {
  return {
    ...picked(line, ["rule", "name", "heeds_intensity", "weighs", "ballots", "hits"]),
    ...{ chance: line.expected_by_chance, episodes: line.episodes },
    ...{ episode: null, episode_name: null, resulted: null, winners: null, states: null },
    ...{ hinges_on: null, p: line.p },
  };
}

/** States without whose ballot the rule would, or would no longer, name the result. */
function hinges(line: HitLine, ofRule: readonly HitLine[]): string {
  return ofRule.filter(({ episode, ballots, hit }) =>
    episode === line.episode && !totalled.includes(ballots) && (hit > 0) !== (line.hit > 0)
  ).map(({ ballots }) => ballots).sort(byText).join(";");
}
