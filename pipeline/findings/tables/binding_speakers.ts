/**
 * How binding a pact each speaker wanted, over all issues of SEATO on which it has an opening.
 *
 * @module
 */
import type { BindingOpeningLine } from "../../tables/derived/findings/binding_openings.ts";
import type { BindingSpeakerLine } from "../../tables/derived/findings/binding_speakers.ts";
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { contestedFrom } from "../statistics/contested_issues.ts";
import { byText } from "../../base/words/order.ts";

/**
 * Speakers from the loosest median opening to the most binding, equal ones by code.
 *
 * Soldiers stand in for their own leading voice where nearness is compared, so that the hub does
 * not run against itself; against allies the leading voice runs.
 */
export function bindingSpeakerLines(lines: readonly BindingOpeningLine[]): BindingSpeakerLine[] {
  const byIssue = Map.groupBy(lines, ({ episode, issue }) => `${episode}/${issue}`);
  const others = (own: BindingOpeningLine) =>
    byIssue.get(`${own.episode}/${own.issue}`)!.filter(({ group }) => group !== "us-military");
  return [...Map.groupBy(lines, ({ speaker }) => speaker)].map(([speaker, own]) => {
    const shared = own.flatMap((line) => {
      const us = others(line).find(({ group }) => group === "us");
      return us && us !== line ? [{ line, us, apart: line.opening - us.opening }] : [];
    });
    const contests = own.flatMap((line) => {
      const rivals = others(line).filter(({ state }) => state !== line.state);
      return rivals.length === 0 ? [] : [{
        share: shareOfNearest(distance(line), rivals.map(distance)),
        chance: 1 / (rivals.length + 1),
      }];
    });
    return {
      speaker,
      state: own[0]!.state,
      group: own[0]!.group,
      issues: own.length,
      reported: own.filter(({ reported }) => reported).length,
      median_opening: median(own.map(({ opening }) => opening)),
      median_outcome: median(own.map(({ outcome }) => outcome)),
      shared: shared.length,
      looser: shared.filter(({ apart }) => apart <= -contestedFrom).length,
      tighter: shared.filter(({ apart }) => apart >= contestedFrom).length,
      mean_distance: mean(own.map(distance)),
      shared_distance: mean(shared.map(({ line }) => distance(line))),
      us_distance: mean(shared.map(({ us }) => distance(us))),
      contests: contests.length,
      nearest: contests.reduce((sum, { share }) => sum + share, 0),
      nearest_by_chance: contests.reduce((sum, { chance }) => sum + chance, 0),
    };
  }).sort((a, b) => a.median_opening - b.median_opening || byText(a.speaker, b.speaker));
}

function distance({ opening, outcome }: BindingOpeningLine): number {
  return Math.abs(outcome - opening);
}

/** 0 where a rival is nearer, else 1 shared among all that are as near. */
function shareOfNearest(own: number, rivals: readonly number[]): number {
  if (rivals.some((rival) => rival < own)) return 0;
  return 1 / (1 + rivals.filter((rival) => rival === own).length);
}
