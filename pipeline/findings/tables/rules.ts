/**
 * Ballots, and which rules of social choice name the form that resulted.
 *
 * @module
 */
import type { BallotLine } from "../../tables/derived/findings/ballots.ts";
import type { HitLine } from "../../tables/derived/findings/rule_hits.ts";
import type { RuleLine } from "../../tables/derived/findings/rules.ts";
import { hitsByChance } from "../../base/inference/hits_by_chance.ts";
import { type BallotCase, forms } from "../../measures/social_choice/ballots.ts";
import { rules } from "../../measures/social_choice/rules.ts";
import { type Ballots, chance, hit } from "../../measures/social_choice/winners.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { usableBallots } from "../statistics/rule_statistics.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";

/** The ballots as they are counted. */
export function ballotLines({ ballots }: Evidence, coded: CodedEvidence): BallotLine[] {
  return ballots.flatMap((each, at) =>
    each.states.flatMap((state, row) =>
      forms.flatMap((form, column): BallotLine[] => {
        const rows = each.rows[row * forms.length + column]!;
        return rows.length === 0 ? [] : [{
          episode: each.episode,
          state,
          form,
          intensity: coded.ballots[at]!.intensity[row * forms.length + column]!,
          rows: rows.length,
          evidence: weakestGrade(rows),
          candidate: (each.candidates & (1 << column)) !== 0,
          resulted: each.resulting === column,
          unusable: each.unusable ?? null,
        }];
      })
    )
  );
}

/** What each rule names in each usable episode, with all ballots and with each state left out. */
export function hitLines(
  evidence: Evidence,
  coded: CodedEvidence,
  withoutKnown: { readonly evidence: Evidence; readonly coded: CodedEvidence },
): HitLine[] {
  const of = (label: string, evidence: Evidence, coded: CodedEvidence) =>
    usableBallots(evidence).flatMap((at) =>
      linesOf(label, evidence.ballots[at]!, coded.ballots[at]!)
    );
  return [
    ...of("all", evidence, coded),
    ...of("without known rows", withoutKnown.evidence, withoutKnown.coded),
    ...usableBallots(evidence).flatMap((at) => {
      const each = evidence.ballots[at]!;
      return each.states.flatMap((state, row) =>
        linesOf(state, each, withoutState(coded.ballots[at]!, row))
      );
    }),
  ];
}

function linesOf(label: string, ballot: BallotCase, values: Ballots): HitLine[] {
  return rules.map(({ id, winners }): HitLine => {
    const named = winners(values);
    return {
      ballots: label,
      episode: ballot.episode,
      rule: id,
      states: values.states,
      candidates: forms.filter((_, form) => (values.candidates & (1 << form)) !== 0).length,
      winners: forms.filter((_, form) => (named & (1 << form)) !== 0).join(";"),
      resulted: forms[ballot.resulting]!,
      hit: hit(named, ballot.resulting),
      chance: chance(values.candidates),
    };
  });
}

/** Ballots without one state; the candidates stay. */
function withoutState(ballots: Ballots, row: number): Ballots {
  const keep = (at: number) => Math.floor(at / ballots.forms) !== row;
  return {
    ...ballots,
    states: ballots.states - 1,
    intensity: ballots.intensity.filter((_, at) => keep(at)),
    power: ballots.power.filter((_, state) => state !== row),
  };
}

/** Sums over the episodes: with all ballots, and without the rows that rest on memory. */
export function ruleLines(hits: readonly HitLine[]): RuleLine[] {
  return (["all", "without known rows"] as const).flatMap((label) =>
    rules.map(({ id, name, heedsIntensity, weighs }): RuleLine => {
      const of = hits.filter(({ ballots, rule }) => ballots === label && rule === id);
      const total = of.reduce((sum, each) => sum + each.hit, 0);
      const { expected, p } = hitsByChance(of.map((each) => each.chance), total);
      return {
        ballots: label,
        rule: id,
        name,
        heeds_intensity: heedsIntensity,
        weighs,
        episodes: of.length,
        hits: total,
        expected_by_chance: expected,
        p,
      };
    })
  );
}
