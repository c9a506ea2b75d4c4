/**
 * Rows of the figure of the rules of social choice: what each names, by negotiation and in all.
 *
 * @module
 */
import type { HitLine } from "../../tables/derived/findings/rule_hits.ts";
import type { RuleLine } from "../../tables/derived/findings/rules.ts";
import { byNumber, byText } from "../../base/words/order.ts";

/** Kinds of rule from the top, as the figure calls them. */
export const kinds: readonly (readonly [kind: string, heading: string, short: string])[] = [
  ["ordinal", "Order of forms alone", "order"],
  ["intensity", "Heeding intensity", "intensity"],
  ["power", "Heeding power", "power"],
];

/** The labels of the two sets of ballots that totals are drawn of. */
export const totalled = ["all", "without known rows"] as const;

/** What cells and totals tell of a rule. */
type Counted = {
  readonly rule: string;
  readonly name: string;
  readonly kind: string;
  readonly ballots: string;
  /**
   * Of a negotiation 1 where the rule names the result alone, 1/n among n, else 0; in all, their sum.
   */
  readonly hits: number;
  /** Hits to expect of candidates picked at random. */
  readonly chance: number;
  readonly episodes: number;
};

/** What a rule names in a negotiation. */
export type Cell = Counted & {
  readonly episode: string;
  /** What readers call the negotiation. */
  readonly episode_name: string;
  readonly resulted: string;
  readonly winners: string;
  /** Ballots that are counted. */
  readonly states: number;
  /** States without whose ballot the rule would, or would no longer, name the result. */
  readonly hinges_on: string;
  readonly p: null;
};

/** How a rule does over the negotiations; what only a single one has is empty. */
export type Total =
  & Counted
  & {
    readonly [Own in "episode" | "episode_name" | "resulted" | "winners" | "states" | "hinges_on"]:
      null;
  }
  & {
    /** Chance that random picks hit at least as often. */
    readonly p: number;
  };

/** All that is drawn of the rules; rules by kind, negotiations as they opened. */
export interface RuleRows {
  readonly cells: readonly Cell[];
  readonly totals: readonly Total[];
}

/**
 * What the rules name, and how often they name the result.
 *
 * @param nameOf name of a negotiation
 * @param placeOf place of a negotiation in the order of time
 */
export function ruleRows(
  hits: readonly HitLine[],
  rules: readonly RuleLine[],
  nameOf: (episode: string) => string,
  placeOf: (episode: string) => number,
): RuleRows {
  const byKind = kinds.flatMap(([kind]) => rules.filter((rule) => rule.kind === kind));
  const [all] = totalled;
  const cellsOf = ({ rule, name, kind }: RuleLine) => {
    const own = hits.filter((line) => line.rule === rule);
    return own.filter(({ ballots }) => ballots === all)
      .toSorted((a, b) => byNumber(placeOf(a.episode), placeOf(b.episode)))
      .map((line): Cell => ({
        ...{ rule, name, kind, ballots: line.ballots },
        ...{ hits: line.hit, chance: line.chance, episodes: 1 },
        ...{ episode: line.episode, episode_name: nameOf(line.episode) },
        ...{ resulted: line.resulted, winners: line.winners, states: line.states },
        hinges_on: own.filter(({ episode, ballots, hit }) =>
          episode === line.episode && !totalled.some((label) => label === ballots) &&
          (hit > 0) !== (line.hit > 0)
        ).map(({ ballots }) => ballots).sort(byText).join(";"),
        p: null,
      }));
  };
  const totalOf = ({ rule, name, kind, ballots, ...line }: RuleLine): Total => ({
    ...{ rule, name, kind, ballots },
    ...{ hits: line.hits, chance: line.expected_by_chance, episodes: line.episodes },
    ...{ episode: null, episode_name: null, resulted: null, winners: null, states: null },
    ...{ hinges_on: null, p: line.p },
  });
  return {
    cells: byKind.filter(({ ballots }) => ballots === all).flatMap(cellsOf),
    totals: byKind.filter(({ ballots }) => totalled.some((label) => label === ballots))
      .map(totalOf),
  };
}
