/**
 * Figure: who leaned to a bilateral tie, and how the United States moved.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { mean } from "../../base/inference/mean.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { fixed, percent, signed } from "../../base/words/numbers.ts";
import { joint, type Verdict, verdictOf } from "../../findings/claims/verdict.ts";
import { alliesMoreBilateral, usBeganWider, usTurned } from "../../findings/criteria/premise.ts";
import { bilateralLean } from "../../tables/derived/findings/bilateral_lean.ts";
import { firstChoiceShares } from "../../tables/derived/findings/first_choice_shares.ts";
import { usBallots } from "../../tables/derived/findings/us_ballots.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { type PremiseRow, premiseRows } from "./rows.ts";
import { premiseSpec } from "./spec.ts";

/** Leans of allies beside those of the United States, in the order of time, and its own way. */
export const premise: MakeFigure = (read) => {
  const rows = premiseRows(read);
  return {
    id: "premise",
    title: titleOf(read),
    caption: captionOf(read, rows),
    alt: altOf(rows),
    rows,
    spec: premiseSpec(rows),
  };
};

/** Verdicts on the three claims that are drawn, by the claims' own marks. */
function verdictsOf(read: ReadTable): { lean: Verdict; began: Verdict; turned: Verdict } {
  const leans = read(bilateralLean);
  const ballots = read(usBallots);
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const starts = ballots.filter(({ no_start: why }) => why === null)
    .map(({ earliest_lean: lean }) => (1 - Math.sign(lean!)) / 2);
  const on = (values: readonly number[], { criterion }: typeof usTurned) =>
    verdictOf(mean(values), values.length, criterion);
  return {
    lean: joint([
      on(known(leans.map(({ difference }) => difference)), alliesMoreBilateral),
      on(known(leans.map(({ difference_without: value }) => value)), alliesMoreBilateral),
    ]),
    began: on(starts, usBeganWider),
    turned: on(known(ballots.map(({ change }) => change)), usTurned),
  };
}

/** The sentence of each verdict on the leans. */
const leanSentences: Readonly<Record<Verdict, string>> = {
  "supported": "Allies leaned more to a bilateral tie than the United States",
  "between": "Allies leaned little more to a bilateral tie than the United States",
  "contradicted": "Allies leaned no more to a bilateral tie than the United States",
  "cannot tell":
    "Too few ballots tell whether allies leaned more to a bilateral tie than the United States",
};

function titleOf(read: ReadTable): string {
  const { lean, began, turned } = verdictsOf(read);
  const ways = [
    ...(began === "supported" ? ["mostly began wider"] : []),
    ...(turned === "supported" ? ["on average turned towards one"] : []),
    ...(turned === "contradicted" ? ["on average turned no more towards one"] : []),
  ];
  return leanSentences[lean] + (ways.length === 0 ? "" : `, which ${ways.join(" and ")}`);
}

function captionOf(read: ReadTable, rows: readonly PremiseRow[]): Caption {
  const leans = read(bilateralLean);
  const left = leans.filter(({ left_out: why }) => why !== null);
  const reasons = [...Map.groupBy(left, ({ left_out: why }) => why)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([why, of]) => `${why!.replaceAll("'", "’")} (${of.length})`);
  const silent = read(usBallots).filter(({ no_start: why }) => why?.startsWith("no dated")).length;
  const pairs = rows.filter(({ shows }) => shows === "pair");
  const unsure =
    pairs.filter(({ ally_evidence: ally, us_evidence: us }) => ally === "known" || us === "known")
      .length;
  return {
    reading: flowing`A point is the worth of the bilateral form less that of the best wider form,
      pacts of three among them, in points: left of the line a wider pact is worth more, right of it
      a bilateral tie. Left: each ally beside the United States in the same negotiation, by the
      medians of what their leading voices said, with the difference; negotiations in the order in
      which they opened. Right: the United States by its earliest (circle) and its latest (triangle)
      dated word on each form, with the change.`,
    leftOut: flowing`${left.length} of ${leans.length} ballots of allies are not compared:
      ${reasons.join(", ")}. Right: ${counted(silent, "negotiation")} in which no dated word of the
      United States is on the bilateral form, or none on a wider one.`,
    caution: flowing`${firstText(read)}
      ${unsure} of ${pairs.length} pairs rest on a row graded “known”, whose source nobody opened.
      Intensities are coders’ readings; negotiations of one dispute are no independent evidence, and
      a change between two words may be one of speakers.`,
  };
}

/** What allies put first, which a lean does not tell. */
function firstText(read: ReadTable): string | false {
  const share = (by: string, group: string) =>
    read(firstChoiceShares).find((line) => line.grouped_by === by && line.group === group);
  const [all, both] = [share("all", "all"), share("compares", "yes")];
  if (!all || all.bilateral === null) return false;
  const onBoth = both && both.bilateral !== null &&
    `, ${percent(both.bilateral)} on the ${both.ballots} that rank it and a wider form`;
  return flowing`To lean to a bilateral tie is not to put it first: it holds
    ${percent(all.bilateral)} of the first places on all ${all.ballots} ballots of
    allies${onBoth ?? false}.`;
}

function altOf(rows: readonly PremiseRow[]): string {
  const pairs = rows.filter(({ shows }) => shows === "pair");
  const ahead = pairs.filter(({ difference }) => difference! > 0).length;
  const words = rows.filter(({ shows }) => shows === "US words");
  const wider = words.filter(({ earliest_lean: lean }) => lean! < 0);
  const moved = words.filter(({ change }) => change !== null);
  const differences = pairs.map(({ difference }) => difference!);
  const pairText = flowing`In ${ahead} of ${counted(pairs.length, "pair")} the ally leans more to a
    bilateral tie than the United States, by ${fixed(mean(differences), 0)} points in the mean.`;
  const changes = moved.map(({ change, episode_name: name }) => `${signed(change!, 0)} (${name})`);
  const moveText = moved.length > 0 && `; from earliest to latest it changes by ${listed(changes)}`;
  return flowing`Rows of points by negotiation, in the order of time.
    ${pairs.length > 0 && pairText}
    By its earliest words the United States is on the wider side in ${wider.length} of
    ${counted(words.length, "negotiation")}${moveText}.`;
}
