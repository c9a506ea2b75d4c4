/**
 * Who wanted a looser SEATO.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import {
  medianOpening,
  oriented,
  type SpeakerGroup,
} from "../../measures/seato/binding_openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { bindingUnits } from "../evidence/units.ts";
import { contestedFrom } from "./concession_statistics.ts";
import type { SumStatistic } from "./statistic.ts";

/** Groups whose openings on SEATO are held against those of the United States. */
export type LooserGroup = Extract<
  SpeakerGroup,
  "asia-pacific" | "north-atlantic" | "us-military"
>;

/**
 * Share of SEATO's binding issues on which a group opened looser than the United States, among
 * those on which the openings lie apart.
 *
 * @param threshold least distance in points
 */
export function openedLooser(
  evidence: Evidence,
  group: LooserGroup,
  threshold: number = contestedFrom,
): SumStatistic {
  const { binding, bargaining } = evidence;
  return {
    kind: "sum",
    units: bindingUnits(evidence, (at) => {
      const { issue, places, military } = binding[at]!;
      const { openings, usAt } = bargaining.issues[issue]!;
      const theirs = group === "us-military"
        ? military
        : (places.get(group) ?? []).flatMap((place) => openings[place]!.positions);
      return [...usAt === -1 ? [] : openings[usAt]!.positions, ...theirs];
    }),
    range: [0, 1],
    measure: ({ issues, cells }, at, into) => {
      const { issue, orientation, places, military } = binding[at]!;
      const { usAt } = bargaining.issues[issue]!;
      const us = usAt === -1 ? NaN : oriented(issues[issue]!.openings[usAt]!, orientation);
      const theirs = group !== "us-military"
        ? medianOpening(places.get(group) ?? [], issues[issue]!, orientation)
        : military.length === 0
        ? NaN
        : oriented(medianOfFew(cells, military), orientation);
      const apart = Math.abs(theirs - us) >= threshold;
      into[0] = apart && theirs < us ? 1 : 0;
      into[1] = apart ? 1 : 0;
    },
  };
}
