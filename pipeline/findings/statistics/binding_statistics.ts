/**
 * Who wanted a looser SEATO.
 *
 * @module
 */
import { turned } from "../../measures/bargaining/orientation.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { medianOpening, type SpeakerGroup } from "../../measures/seato/binding_openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { bindingUnits } from "../evidence/units.ts";
import { contestedFrom } from "./contested_issues.ts";
import type { SumStatistic } from "./statistic.ts";

/** Groups whose openings on SEATO are held against those of the United States. */
export type LooserGroup = Extract<SpeakerGroup, "asia-pacific" | "north-atlantic">;

/**
 * Share of SEATO's binding issues on which a group opened looser than the United States, among
 * those on which the openings lie apart.
 *
 * @param reading how openings are read
 * @param threshold least distance in points
 */
export function openedLooser(
  evidence: Evidence,
  reading: StandingReading,
  group: LooserGroup,
  threshold: number = contestedFrom,
): SumStatistic {
  const { binding, bargaining } = evidence;
  const { issues } = bargaining[reading];
  const speakersOf = (at: number) => binding[at]!.speakers[reading];
  return {
    kind: "sum",
    units: bindingUnits(evidence, (at) => {
      const { openings, usAt } = issues[binding[at]!.issue]!;
      const theirs = speakersOf(at).get(group) ?? [];
      return [...usAt === -1 ? [] : [usAt], ...theirs].flatMap((place) =>
        openings[place]!.positions
      );
    }),
    range: [0, 1],
    measure: (coded, at, into) => {
      const { issue, orientation } = binding[at]!;
      const values = coded.issues[reading][issue]!;
      const { usAt } = issues[issue]!;
      const us = usAt === -1 ? NaN : turned(values.openings[usAt]!, orientation);
      const theirs = medianOpening(speakersOf(at).get(group) ?? [], values, orientation);
      const apart = Math.abs(theirs - us) >= threshold;
      into[0] = apart && theirs < us ? 1 : 0;
      into[1] = apart ? 1 : 0;
    },
  };
}
