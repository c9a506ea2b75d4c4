/**
 * Figure: which rules of social choice name the form that resulted.
 *
 * @module
 */
import type { HitLine, RuleLine } from "../findings/tables/rules.ts";
import type { MakeFigure } from "./figure.ts";
import {
  type Cell,
  kinds,
  type RuleRows,
  ruleRows,
  type Total,
  totalled,
} from "./rule_hits_rows.ts";
import { ruleHitsSpec } from "./rule_hits_spec.ts";

/** Below this p a rule is said to hit more often than chance. */
const level = 0.05;
const hub = "USA";

/** Rules by episodes: what names the result, what hangs on one ballot, and what chance would do. */
export const ruleHits: MakeFigure = (summary) => {
  const hits = summary("findings/rule_hits") as unknown as HitLine[];
  const rules = summary("findings/rules") as unknown as RuleLine[];
  const drawn = ruleRows(hits, rules);
  const { cells, totals, episodes } = drawn;
  const [all, withoutKnown] = totalled.map((ballots) =>
    totals.filter((each) => each.ballots === ballots)
  ) as [Total[], Total[]];
  const chances = [all, withoutKnown].map(([first]) => first ? tenths(first.chance) : "none");
  const described = all.map(({ rule, name, hits, p }) => {
    const again = withoutKnown.find((each) => each.rule === rule);
    return `${name} ${tenths(hits)} (${pText(p)})` +
      (again ? `, without known rows ${tenths(again.hits)} (${pText(again.p)})` : "");
  });
  return {
    id: "rule_hits",
    title: titleOf(all, withoutKnown),
    caption: captionOf(drawn, all, withoutKnown),
    alt: `A table of ${all.length} rules by ${episodes.length} episodes, with totals. Hits of ` +
      `${episodes.length}, where random picks would have ${chances[0]} (${chances[1]} of ` +
      `${withoutKnown[0]?.episodes ?? 0} without known rows): ${described.join("; ")}.`,
    summaries: ["findings/rule_hits", "findings/rules"],
    rows: [...cells, ...totals].map((row) => ({ ...row })),
    spec: ruleHitsSpec(drawn, `chance: ${chances.join(" and ")}`),
  };
};

/** Mean hits of a kind of rule. */
interface KindMean {
  readonly kind: string;
  readonly short: string;
  readonly mean: number;
}

/** Kinds by the mean hits of their rules, most first. */
function kindMeans(totals: readonly Total[]): KindMean[] {
  return kinds.flatMap(([kind, , short]): KindMean[] => {
    const of = totals.filter((each) => each.kind === kind);
    const sum = of.reduce((all, { hits }) => all + hits, 0);
    return of.length === 0 ? [] : [{ kind, short, mean: sum / of.length }];
  }).sort((a, b) => b.mean - a.mean);
}

/** The first of a list if the next is not level with it. */
function alone([first, second]: readonly KindMean[]): KindMean | undefined {
  return first && second && Math.abs(first.mean - second.mean) > 1e-9 ? first : undefined;
}

/** Says of the kind that is ahead, or behind, under both counts; of none where the counts differ. */
function titleOf(all: readonly Total[], withoutKnown: readonly Total[]): string {
  const [means, again] = [kindMeans(all), kindMeans(withoutKnown)];
  const episodes = all[0]?.episodes ?? 0;
  const chance = `${tenths(all[0]?.chance ?? 0)} by chance`;
  const both = (order: (means: KindMean[]) => KindMean[]) => {
    const kind = alone(order(means));
    return kind && alone(order(again))?.kind === kind.kind ? kind : undefined;
  };
  const say = (kind: KindMean, how: string) => {
    const others = means.filter((each) => each !== kind)
      .map(({ short, mean }) => `${tenths(mean)} (${short})`);
    return `Rules ${kind.kind === "ordinal" ? "of" : "heeding"} ${kind.short} name the resulting ` +
      `form ${how} often: on average in ${tenths(kind.mean)} of ${episodes} episodes, against ` +
      `${others.join(", ")} and ${chance}`;
  };
  const first = both((each) => each);
  const last = both((each) => each.toReversed());
  if (first) return say(first, "most");
  if (last) return say(last, "least");
  return "Which kind of rule names the resulting form most often hangs on the rows that rest on " +
    `memory; on average of ${episodes} episodes: ` +
    `${means.map(({ short, mean }) => `${tenths(mean)} (${short})`).join(", ")}, ${chance}`;
}

function captionOf(
  { cells, episodes }: RuleRows,
  all: readonly Total[],
  withoutKnown: readonly Total[],
): string {
  const alike = episodes.filter((episode) =>
    new Set(cells.filter((cell) => cell.episode === episode).map(({ hits }) => hits)).size === 1
  );
  const hinging = cells.filter(({ hinges_on }) => hinges_on !== "");
  const onHub = hinging.filter(({ hinges_on }) => hinges_on === hub);
  const beating = (totals: readonly Total[]) =>
    `${totals.filter(({ p }) => p < level).length} of ${totals.length}`;
  const [first] = cells;
  const pairs = cells.filter(({ rule, states }) => rule === first?.rule && states === 2).length;
  const misses = cells.filter(({ kind, hits }) => kind === "power" && hits === 0);
  const byHub = misses.filter(({ hinges_on }) => hinges_on.split(";").includes(hub));
  const means = kindMeans(withoutKnown).map(({ short, mean }) => `${tenths(mean)} (${short})`);
  return "A cell is blue where the rule, given the ballots of that episode, names the form that " +
    "resulted; half or less of it is blue where the rule names that form and others too (1/n of a " +
    "hit among n). Letters in a cell are states: without the ballot of any one of them the rule " +
    "would no longer name the result, or would come to name it; a change from naming it alone to " +
    `naming it among others is not marked. That is so in ${hinging.length} of ${cells.length} ` +
    `cells, in ${onHub.length} of them for the ballot of the United States alone${
      exampleOf(onHub)
    }; where only two states have ballots, in ${pairs} of ${episodes.length} episodes, one ballot ` +
    `is then left to decide. Of the ${misses.length} misses of rules heeding power, ` +
    `${byHub.length} would name the result without the ballot of the United States. At the right, ` +
    "dots are the hits of a rule and ticks the hits to expect of picking one of " +
    "the candidates at random; p is the chance that such picks hit at least as often, part hits being " +
    "rounded up to the next whole one. Filled dots count all rows; hollow dots leave out rows of " +
    "evidence grade “known”, of which nobody opened the source, and with them candidates and whole " +
    `episodes that then lack ballots, so that chance differs too. p is below ${level} for ` +
    `${beating(all)} rules, and without known rows for ${beating(withoutKnown)}, where the means ` +
    `of the kinds are ${means.join(", ")} of ${withoutKnown[0]?.episodes ?? 0}. The episodes are ` +
    `few, and in ${alike.length} of ${episodes.length} all rules do equally well, so that the ` +
    `order of the rules rests on the other ${episodes.length - alike.length}. Several episodes ` +
    "are parts of one dispute, while p takes each for a trial of its own, and the rules are not " +
    "tested one by one against each other. A rule that names the result does not show that states " +
    "decided by it. Left out are episodes in which no form resulted, without a ballot of the " +
    "United States or with one ballot only, whose ballots repeat those of another, or whose " +
    "resulting form fewer than half of the states ranked.";
}

/** The episode in which most rules hang on the United States alone. */
function exampleOf(cells: readonly Cell[]): string {
  const [found] = [...Map.groupBy(cells, ({ episode }) => episode)]
    .sort(([, a], [, b]) => b.length - a.length);
  return found ? `, most often in ${found[0]} (${found[1].length})` : "";
}

function tenths(number: number): string {
  return `${Math.round(10 * number) / 10}`;
}

function pText(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`;
}
