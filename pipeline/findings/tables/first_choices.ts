/**
 * What each allied ballot puts first, and counts of first choices by group.
 *
 * @module
 */
import type { FirstChoiceLine } from "../../tables/derived/findings/first_choices.ts";
import {
  type FirstChoiceShareLine,
  groupings,
} from "../../tables/derived/findings/first_choice_shares.ts";
import { firstYearOf } from "../../base/dates/edtf.ts";
import { mean } from "../../base/inference/mean.ts";
import { periodFinder } from "../../measures/periods/period_finder.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { placesOf, widerPlaces } from "../../measures/social_choice/breadths.ts";
import { firstShare } from "../../measures/social_choice/first_choices.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";
import { ranksBoth } from "../statistics/premise_statistics.ts";

/** Every allied ballot, one that repeats another's choice too, in the order of the ballots. */
export function firstChoiceLines(
  evidence: Evidence,
  coded: CodedEvidence,
  rows: Pick<CleanRows, "episodes" | "periods">,
): FirstChoiceLine[] {
  const opens = new Map(rows.episodes.map((row) => [row.episode, row.opens]));
  const periodOf = periodFinder(rows.periods);
  return evidence.alliedBallots.map((allied): FirstChoiceLine => {
    const { state, region, episode: place, at, treaty, hadTreaty, pact, hadPact } = allied;
    const ballot = evidence.ballots[place]!;
    const { intensity } = coded.ballots[place]!;
    const share = (places: readonly number[]) => firstShare(intensity, places, at);
    const opened = opens.get(ballot.episode)!;
    const own = ballot.rows.slice(at * forms.length, (at + 1) * forms.length);
    return {
      episode: ballot.episode,
      ally: state,
      region,
      year: firstYearOf(opened),
      period: periodOf(opened).period,
      first_treaty: treaty?.treaty ?? null,
      had_treaty: hadTreaty,
      first_pact: pact?.treaty ?? null,
      had_pact: hadPact,
      forms: forms.filter((_, form) => share([form]) > 0).join(";"),
      bilateral: share(placesOf.bilateral),
      wider: share(placesOf.wider),
      neither: share(placesOf.neither),
      compares: ranksBoth(evidence, place, at, widerPlaces["trilateral counted as wider"]),
      evidence: weakestGrade(own.flat()),
      left_out: ballot.repeats === null ? null : "repeats the ballots of another episode",
    };
  });
}

/** Group of a ballot, by each way of grouping. */
const groupOf: Readonly<Record<typeof groupings[number], (line: FirstChoiceLine) => string>> = {
  all: () => "all",
  period: ({ period }) => period,
  treaty: ({ had_treaty: had }) => yesOrNo(had),
  pact: ({ had_pact: had }) => yesOrNo(had),
  region: ({ region }) => region,
  compares: ({ compares }) => yesOrNo(compares),
  ally: ({ ally }) => ally,
};

/**
 * Counts of the ballots that count, over all of them and by group. Groups stand in the order of
 * their names, periods in that of the ballots' years.
 */
export function firstChoiceShareLines(lines: readonly FirstChoiceLine[]): FirstChoiceShareLine[] {
  const counted = lines.filter(({ left_out: leftOut }) => leftOut === null);
  return groupings.flatMap((grouping) => {
    const groups = Map.groupBy(counted, groupOf[grouping]);
    const first = ([name, own]: [string, FirstChoiceLine[]]) =>
      grouping === "period" ? Math.min(...own.map(({ year }) => year)) : name;
    return [...groups].sort((a, b) => first(a) < first(b) ? -1 : 1).map((
      [group, own],
    ): FirstChoiceShareLine => ({
      grouped_by: grouping,
      group,
      ballots: own.length,
      bilateral: mean(own.map(({ bilateral }) => bilateral)),
      wider: mean(own.map(({ wider }) => wider)),
      neither: mean(own.map(({ neither }) => neither)),
    }));
  });
}

function yesOrNo(had: boolean): string {
  return had ? "yes" : "no";
}
