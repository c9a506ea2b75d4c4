/**
 * Figure: which rules of social choice name the form that resulted.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import * as theory from "../../findings/criteria/theory.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { type Cell, isOfKind, type Kind, kinds, ruleRows, type Total, totalled } from "./rows.ts";
import { hub } from "../../tables/states.ts";
import { ruleHitsSpec } from "./spec.ts";
import { mean } from "../../base/inference/mean.ts";
import { brief, fixed } from "../../base/words/numbers.ts";

/** Below this p a rule is said to hit more often than chance. */
const level = 0.05;

/** The claims on the lead of intensity over mere order, with the weights that each fixes. */
const leads = [
  [theory.intensityAtEqualWeights.id, "with states weighing alike"],
  [theory.intensityAtPowerWeights.id, "by power"],
] as const;

/** Rules by episodes: what names the result, what hangs on one ballot, and what chance would do. */
export const ruleHits: MakeFigure = (read) => {
  const { cells, totals } = ruleRows(read);
  const [all, withoutKnown] = totalled.map((ballots) =>
    totals.filter((each) => each.ballots === ballots)
  ) as [Total[], Total[]];
  const [first] = all;
  const described = all.map(({ name, hits }) => `${name} ${tenths(hits)}`);
  const means = kinds.filter((kind) => all.some((each) => isOfKind(each, kind)))
    .map((kind) => `${kind.heading} ${tenths(meanHits(all, kind))}`);
  return {
    id: "rule_hits",
    title: titleOf(all, withoutKnown),
    caption: captionOf(cells, all, otherChoices(read)),
    alt: flowing`A table of ${all.length} rules by ${first?.episodes ?? 0} negotiations, with
      totals. Hits: ${described.join(", ")}; random picks would have ${tenths(first?.chance ?? 0)}.
      Means by kind of rule: ${means.join("; ")}.`,
    rows: [...cells, ...totals],
    spec: ruleHitsSpec(cells, totals),
  };
};

/** Mean hits of the rules of a kind; NaN where it has none. */
function meanHits(totals: readonly Total[], kind: Kind): number {
  return mean(totals.filter((each) => isOfKind(each, kind)).map(({ hits }) => hits));
}

/** What heeding intensity adds, weights fixed: less and more only where both counts say so. */
function titleOf(all: readonly Total[], withoutKnown: readonly Total[]): string {
  const hits = (totals: readonly Total[], weighs: Kind["weighs"]) => ({
    intensity: meanHits(totals, { heeds_intensity: true, weighs }),
    order: meanHits(totals, { heeds_intensity: false, weighs }),
  });
  const said = (weighs: Kind["weighs"], where: string, than: string, of: string) => {
    const [own, again] = [hits(all, weighs), hits(withoutKnown, weighs)];
    const how = compared(own.intensity - own.order, again.intensity - again.order, than);
    return `${how} ${where} (${fixed(own.intensity, 1)} against ${fixed(own.order, 1)}${of})`;
  };
  const of = ` of ${all[0]?.episodes ?? 0}`;
  return flowing`Rules that heed intensity name the result
    ${said("alike", "where states weigh alike", " order alone", of)}, and
    ${said("by power", "where they weigh by power", "", "")}`;
}

/** How a lead that two counts give is called. */
function compared(lead: number, again: number, than: string): string {
  const [sign, other] = [lead, again].map((each) => Math.abs(each) < 1e-9 ? 0 : Math.sign(each));
  if (sign === 0) return `as often${than && ` as${than}`}`;
  const how = `${sign! > 0 ? "more" : "less"} often${than && ` than${than}`}`;
  return sign === other ? how : `${how}, though not without rows from memory,`;
}

function captionOf(cells: readonly Cell[], all: readonly Total[], choices: readonly string[]) {
  const episodes = [...Map.groupBy(cells, ({ episode }) => episode).values()];
  const alike = episodes.filter((own) => new Set(own.map(({ hits }) => hits)).size === 1);
  const onHub = cells.filter(({ hinges_on }) => hinges_on === hub);
  const beating = `${all.filter(({ p }) => p < level).length} of ${all.length}`;
  return {
    reading: flowing`A cell is filled where the rule, given the ballots of that negotiation, names
      the form that resulted; half or less of it where the rule names others too (1/n of a hit among
      n). Letters are states: without the ballot of any one of them the rule would no longer name
      the result, or would come to name it. At the right, dots are hits and ticks those to expect of
      random picks among the candidates. Hollow dots leave out rows graded “known”, whose source
      nobody opened, and negotiations that then lack ballots.`,
    leftOut: flowing`Negotiations in which no form resulted, without a ballot of the United States
      or with one ballot only, whose ballots repeat those of another, or whose resulting form fewer
      than half of the states ranked.`,
    caution: [
      ...choices,
      `In ${onHub.length} of ${cells.length} cells the US ballot alone turns the result.`,
      `All rules do equally well in ${alike.length} of ${episodes.length} negotiations.`,
      flowing`p is below ${level} for ${beating} rules, but takes parts of one dispute for trials of
        their own.`,
      "Naming the result does not show that states decided so.",
    ].join(" "),
  };
}

/** Choices that would have changed the verdict, a sentence each: the strongest objection to leads. */
function otherChoices(read: ReadTable): string[] {
  const estimates = read(describedFindings.estimates);
  const alternatives = read(describedRobustness.alternatives)
    .filter(({ verdict, verdict_as_chosen: chosen }) => verdict !== chosen);
  return leads.flatMap(([id, weights]) => {
    const own = estimates.find(({ finding }) => finding === id)?.estimate;
    return alternatives.filter(({ finding }) => finding === id).flatMap((line) =>
      typeof own !== "number" || line.estimate === null ? [] : flowing`The lead of intensity over
        mere order ${weights}, in shares of the negotiations, is ${fixed(own, 2)}
        (${line.verdict_as_chosen}) where ${line.chosen}, but ${fixed(line.estimate, 2)}
        (${line.verdict}) where instead ${line.instead}.`
    );
  });
}

const tenths = (number: number) => brief(number, 1);
