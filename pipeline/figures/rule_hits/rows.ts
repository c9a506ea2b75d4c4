/**
 * Rows of the figure of the rules of social choice: its cells, its totals and where they stand.
 *
 * @module
 */
import type { HitLine, RuleLine } from "../../findings/tables/rules.ts";
import { figureWidth } from "../draw/figure.ts";
import { byText } from "../../base/words/order.ts";

/** Kinds of rule from the top, as the figure calls them. */
export const kinds: readonly (readonly [kind: string, heading: string, short: string])[] = [
  ["ordinal", "Order of forms alone", "order"],
  ["intensity", "Heeding intensity", "intensity"],
  ["power", "Heeding power", "power"],
];

/** The labels of the two sets of ballots that totals are drawn of. */
export const totalled = ["all", "without known rows"] as const;

/** Pixels: one unit of the rows' `x` and `y` is one pixel. */
export const layout = {
  width: figureWidth - 20,
  /** Left end of the cells, and what all of them take. */
  cells: 134,
  cellsWidth: 290,
  /** Lower end of the column heads and of the forms under them. */
  heads: 142,
  forms: 212,
  heading: 22,
  rule: 34,
} as const;

/** What a rule names in an episode. */
export interface Cell {
  readonly mark: "cell";
  readonly rule: string;
  readonly name: string;
  readonly kind: string;
  readonly ballots: string;
  readonly episode: string;
  /** What readers call the episode. */
  readonly episode_name: string;
  readonly year: number;
  readonly resulted: string;
  readonly winners: string;
  /** Ballots that are counted. */
  readonly states: number;
  /**
   * Of a cell: 1 where the rule names the result alone, 1/n among n, else 0. Of a total: their sum.
   */
  readonly hits: number;
  readonly chance: number;
  /** States without whose ballot the rule would, or would no longer, name the result. */
  readonly hinges_on: string;
  readonly episodes: null;
  readonly p: null;
  readonly x: number;
  readonly y: number;
}

/** How a rule does over the episodes; columns as of {@linkcode Cell}. */
export interface Total extends Record<keyof Cell, string | number | null> {
  readonly mark: "total";
  readonly rule: string;
  readonly name: string;
  readonly kind: string;
  readonly ballots: string;
  readonly hits: number;
  /** Hits to expect of candidates picked at random. */
  readonly chance: number;
  readonly episodes: number;
  readonly p: number;
  readonly y: number;
}

/** All that is drawn of the rules. */
export interface RuleRows {
  readonly cells: readonly Cell[];
  readonly totals: readonly Total[];
  /** Kinds that have rules, with the place of their heading. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly episodes: readonly string[];
  readonly height: number;
}

/** Year in the name of an episode, such as 1951 in `JPN-1951`; 0 where there is none. */
export function yearOf(episode: string): number {
  return Number(/\d{4}/.exec(episode)?.[0] ?? 0);
}

/** Lays out the rules by kind, and the episodes by year. */
export function ruleRows(
  hits: readonly HitLine[],
  rules: readonly RuleLine[],
  named: (episode: string) => string,
): RuleRows {
  const drawn = hits.filter(({ ballots }) => ballots === "all");
  const episodes = [...new Set(drawn.map(({ episode }) => episode))]
    .sort((a, b) => yearOf(a) - yearOf(b) || byText(a, b));
  const ofAll = rules.filter(({ ballots }) => ballots === "all");
  const headings: { text: string; y: number }[] = [];
  const places = new Map<string, number>();
  let top: number = layout.forms + 4;
  for (const [kind, text] of kinds) {
    const ofKind = ofAll.filter((rule) => rule.kind === kind);
    if (ofKind.length === 0) continue;
    headings.push({ text, y: top + layout.heading / 2 });
    top += layout.heading;
    for (const { rule } of ofKind) {
      places.set(rule, top + layout.rule / 2);
      top += layout.rule;
    }
  }
  const column = layout.cellsWidth / Math.max(1, episodes.length);
  const left = Map.groupBy(
    hits.filter(({ ballots }) => !(totalled as readonly string[]).includes(ballots)),
    ({ episode, rule }) => `${episode} ${rule}`,
  );
  const cells = ofAll.flatMap(({ rule, name, kind }) =>
    episodes.flatMap((episode, at) =>
      drawn.filter((line) => line.rule === rule && line.episode === episode).map((line): Cell => ({
        mark: "cell",
        rule,
        name,
        kind,
        ballots: line.ballots,
        episode,
        episode_name: named(episode),
        year: yearOf(episode),
        resulted: line.resulted,
        winners: line.winners,
        states: line.states,
        hits: line.hit,
        chance: line.chance,
        hinges_on: (left.get(`${episode} ${rule}`) ?? [])
          .filter(({ hit }) => (hit > 0) !== (line.hit > 0))
          .map(({ ballots }) => ballots).sort().join(";"),
        episodes: null,
        p: null,
        x: layout.cells + column * at,
        y: places.get(rule)!,
      }))
    )
  );
  const totals = rules.flatMap((line): Total[] => {
    const at = totalled.findIndex((label) => label === line.ballots);
    const middle = places.get(line.rule);
    return at < 0 || middle === undefined ? [] : [{
      mark: "total",
      rule: line.rule,
      name: line.name,
      kind: line.kind,
      ballots: line.ballots,
      episode: null,
      episode_name: null,
      year: null,
      resulted: null,
      winners: null,
      states: null,
      hits: line.hits,
      chance: line.expected_by_chance,
      hinges_on: null,
      episodes: line.episodes,
      p: line.p,
      x: null,
      y: middle + (at === 0 ? -7 : 7),
    }];
  });
  return { cells, totals, headings, episodes, height: top + 4 };
}
