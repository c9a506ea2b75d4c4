/**
 * Figure: which rules of social choice name the form that resulted.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { type Cell, kinds, ruleRows, type Total, totalled } from "./rows.ts";
import { hub } from "../../tables/states.ts";
import { otherChoices } from "./choices.ts";
import { ruleHitsSpec } from "./spec.ts";
import { mean } from "../../base/inference/mean.ts";
import { brief } from "../../base/words/numbers.ts";

/** Below this p a rule is said to hit more often than chance. */
const level = 0.05;
/** What the rules of a kind do, as the title says it. */
const verbs: Readonly<Record<string, string>> = {
  ordinal: "of order alone",
  intensity: "heeding intensity",
  power: "weighing power",
};

/** Rules by episodes: what names the result, what hangs on one ballot, and what chance would do. */
export const ruleHits: MakeFigure = (read) => {
  const { cells, totals } = ruleRows(read);
  const choices = otherChoices(
    read(describedFindings.estimates),
    read(describedRobustness.alternatives),
  );
  const [all, withoutKnown] = totalled.map((ballots) =>
    totals.filter((each) => each.ballots === ballots)
  ) as [Total[], Total[]];
  return {
    id: "rule_hits",
    title: titleOf(all, withoutKnown),
    caption: captionOf(cells, all, choices),
    alt: altOf(all),
    rows: [...cells, ...totals],
    spec: ruleHitsSpec(cells, totals),
  };
};

/** Mean hits of the rules of each kind, most first. */
function kindMeans(totals: readonly Total[]) {
  return kinds.flatMap(([kind, , short]) => {
    const hits = totals.filter((each) => each.kind === kind).map(({ hits }) => hits);
    return hits.length === 0 ? [] : [{ kind, short, mean: mean(hits) }];
  }).sort((a, b) => b.mean - a.mean);
}

type KindMeans = ReturnType<typeof kindMeans>;

/** The first of a list if the next is not level with it. */
function alone([first, second]: KindMeans) {
  return first && second && Math.abs(first.mean - second.mean) > 1e-9 ? first : undefined;
}

/**
 * Says of the kind that is ahead, or behind, under both counts; of none where the counts differ.
 */
function titleOf(all: readonly Total[], withoutKnown: readonly Total[]): string {
  const [means, again] = [kindMeans(all), kindMeans(withoutKnown)];
  const episodes = all[0]?.episodes ?? 0;
  const others = (of: KindMeans) =>
    `${of.map(({ short, mean }) => `${short} ${tenths(mean)}`).join(", ")}, ` +
    `chance ${tenths(all[0]?.chance ?? 0)}`;
  const orders = [
    ["most", means, again],
    ["least", means.toReversed(), again.toReversed()],
  ] as const;
  for (const [how, order, other] of orders) {
    const kind = alone(order);
    if (!kind || alone(other)?.kind !== kind.kind) continue;
    const rest = others(means.filter((each) => each !== kind));
    return `Among forms half the states rank, rules ${verbs[kind.kind]} name the result ${how} ` +
      `often: ${tenths(kind.mean)} of ${episodes} (${rest})`;
  }
  return "Which kind of rule names the result most often hangs on the rows that rest on memory; of " +
    `${episodes} negotiations: ${others(means)}`;
}

function captionOf(
  cells: readonly Cell[],
  all: readonly Total[],
  choices: readonly string[],
): Caption {
  const episodes = [...Map.groupBy(cells, ({ episode }) => episode).values()];
  const alike = episodes.filter((own) => new Set(own.map(({ hits }) => hits)).size === 1);
  const onHub = cells.filter(({ hinges_on }) => hinges_on === hub);
  const beating = `${all.filter(({ p }) => p < level).length} of ${all.length}`;
  return {
    reading:
      "A cell is filled where the rule, given the ballots of that negotiation, names the form " +
      "that resulted; half or less of it where the rule names others too (1/n of a hit among n). " +
      "Letters are states: without the ballot of any one of them the rule would no longer name the " +
      "result, or would come to name it. At the right, dots are hits and ticks those to expect of " +
      "random picks among the candidates. Hollow dots leave out rows graded “known”, whose source " +
      "nobody opened, and negotiations that then lack ballots.",
    leftOut:
      "Negotiations in which no form resulted, without a ballot of the United States or with " +
      "one ballot only, whose ballots repeat those of another, or whose resulting form fewer than " +
      "half of the states ranked.",
    caution: [
      ...choices,
      `In ${onHub.length} of ${cells.length} cells the US ballot alone turns the result.`,
      `All rules do equally well in ${alike.length} of ${episodes.length} negotiations.`,
      `p is below ${level} for ${beating} rules, but takes parts of one dispute for trials of ` +
      "their own.",
      "Naming the result does not show that states decided so.",
    ].join(" "),
  };
}

function altOf(all: readonly Total[]): string {
  const [first] = all;
  const means = kindMeans(all).map(({ short, mean }) => `${tenths(mean)} (${short})`);
  const described = all.map(({ name, hits }) => `${name} ${tenths(hits)}`);
  return `A table of ${all.length} rules by ${first?.episodes ?? 0} negotiations, with totals. ` +
    `Hits: ${described.join(", ")}; random picks would have ${tenths(first?.chance ?? 0)}. ` +
    `Means by kind of rule: ${means.join(", ")}.`;
}

const tenths = (number: number) => brief(number, 1);
