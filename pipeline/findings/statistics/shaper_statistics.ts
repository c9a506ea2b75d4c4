/**
 * Whether the region's openings lay nearer to SEATO's outcomes than the American ones.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { turned } from "../../measures/bargaining/orientation.ts";
import {
  attainableAhead,
  membersAhead,
  nearestAhead,
} from "../../measures/seato/nearest_member.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { bindingUnits } from "../evidence/units.ts";
import {
  cellsOfVoice,
  opened,
  type OpeningsOf,
  voicesOn,
} from "../evidence/voices_on_questions.ts";
import type { SumStatistic } from "./statistic.ts";

/** Who stands for the region: its nearest member, the median of its members, or each of them alike. */
export type RegionBy = "nearest" | "median" | "mean";

/**
 * Share of SEATO's binding issues on which the region is nearer to the outcome than the United
 * States; equally near counts half. An issue without an opening of either side is missing.
 *
 * @param which openings of an issue's own talks, or carried back to where its question was raised
 */
export function shapedByRegion(
  evidence: Evidence,
  reading: StandingReading,
  which: OpeningsOf,
  by: RegionBy = "nearest",
): SumStatistic {
  const { binding, bargaining } = evidence;
  const voices = binding.map((each) => voicesOn(evidence, reading, each, which));
  const theirs = voices.map(({ members }) => new Float64Array(members.length));
  /** The opening of the hub; those of the members are read into their array. */
  const read = (coded: CodedEvidence, at: number): number => {
    const { hub, members } = voices[at]!;
    for (let each = 0; each < members.length; each++) {
      theirs[at]![each] = opened(coded, reading, members[each]);
    }
    return opened(coded, reading, hub);
  };
  return {
    kind: "sum",
    units: bindingUnits(evidence, (at) => {
      const { hub, members } = voices[at]!;
      return [
        bargaining[reading].issues[binding[at]!.issue]!.outcome,
        ...[...hub ? [hub] : [], ...members].flatMap((voice) =>
          cellsOfVoice(evidence, reading, voice)
        ),
      ];
    }),
    range: [0, 1],
    missing: voices.filter(({ hub, members }) => !hub || members.length === 0).length,
    measure: (coded, at, into) => {
      const { issue, orientation } = binding[at]!;
      const hub = read(coded, at);
      const ahead = scores[by](
        turned(coded.issues[reading][issue]!.outcome, orientation),
        hub,
        theirs[at]!,
      );
      into[0] = Number.isNaN(ahead) ? 0 : ahead;
      into[1] = Number.isNaN(ahead) ? 0 : 1;
    },
    ...by === "nearest"
      ? {
        attainable: (coded) => {
          const ends = voices.flatMap((_, at) => {
            const of = attainableAhead(read(coded, at), theirs[at]!);
            return of ? [of] : [];
          });
          return [mean(ends.map(([least]) => least)), mean(ends.map(([, most]) => most))];
        },
      }
      : {},
  };
}

/** How far the region is ahead of the hub on an issue. */
const scores: Readonly<
  Record<RegionBy, (outcome: number, hub: number, members: Float64Array) => number>
> = {
  nearest: nearestAhead,
  median: (outcome, hub, members) =>
    nearestAhead(outcome, hub, members.length === 0 ? [] : [median(members)]),
  mean: membersAhead,
};
