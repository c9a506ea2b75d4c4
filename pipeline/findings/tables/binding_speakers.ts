/**
 * How binding a pact each speaker wanted, over all issues of SEATO on which it has an opening.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { contestedFrom } from "../statistics/concession_statistics.ts";
import type { BindingOpeningLine } from "./binding_openings.ts";
import { byText } from "../../base/words/order.ts";

/**
 * A speaker's openings taken together; points run from 0, the loosest, to 100, the most binding.
 */
export interface BindingSpeakerLine {
  /** Code of the state; that of the hub with `military` behind it where its soldiers speak. */
  readonly speaker: string;
  readonly state: string;
  /** `us`, `us-military`, or the part of the world that an ally lies in. */
  readonly group: string;
  /** Issues on which it has an opening. */
  readonly issues: number;
  /** Of these, openings that officials of another state report. */
  readonly reported: number;
  /** Median of its openings, in points. */
  readonly median_opening: number;
  /** Median of the outcomes of the same issues, in points. */
  readonly median_outcome: number;
  /** Issues on which the leading voice of the United States has an opening too. */
  readonly shared: number;
  /** Of the shared issues, those on which it opened at least ten points below the United States. */
  readonly looser: number;
  /** Those on which it opened at least ten points above. */
  readonly tighter: number;
  /** Mean distance of the outcomes from its openings, in points. */
  readonly mean_distance: number;
  /** The same over the shared issues. */
  readonly shared_distance: number;
  /**
   * Mean distance of the outcomes from the openings of the United States, over the shared issues.
   */
  readonly us_distance: number;
  /** Issues on which other states have openings too. */
  readonly contests: number;
  /**
   * Contests on which no state's opening was nearer to the outcome; k equally near take 1/k each.
   */
  readonly nearest: number;
  /** What `nearest` would be if each speaker on an issue were as likely to be nearest. */
  readonly nearest_by_chance: number;
}

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
