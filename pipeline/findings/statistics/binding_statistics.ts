/**
 * Who wanted a looser SEATO.
 *
 * @module
 */
import { turned } from "../../measures/bargaining/orientation.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { medianOpening } from "../../measures/seato/binding_openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { bindingUnits } from "../evidence/units.ts";
import { contestedFrom } from "./contested_issues.ts";
import type { SumStatistic } from "./statistic.ts";

/**
 * Share of SEATO's binding issues on which the allies of the Asia-Pacific, by their median, opened
 * looser than the United States, among those on which the openings lie apart. An issue without an
 * opening of either is missing.
 *
 * @param reading how openings are read
 * @param threshold least distance in points
 */
export function openedLooser(
  evidence: Evidence,
  reading: StandingReading,
  threshold: number = contestedFrom,
): SumStatistic {
  const { binding, bargaining } = evidence;
  const { issues } = bargaining[reading];
  const regional = (at: number) => binding[at]!.regional[reading];
  return {
    kind: "sum",
    units: bindingUnits(evidence, (at) => {
      const { openings, usAt } = issues[binding[at]!.issue]!;
      return [...usAt === -1 ? [] : [usAt], ...regional(at)].flatMap((place) =>
        openings[place]!.positions
      );
    }),
    range: [0, 1],
    missing:
      binding.filter(({ issue }, at) => issues[issue]!.usAt === -1 || regional(at).length === 0)
        .length,
    measure: (coded, at, into) => {
      const { issue, orientation } = binding[at]!;
      const values = coded.issues[reading][issue]!;
      const { usAt } = issues[issue]!;
      const us = usAt === -1 ? NaN : turned(values.openings[usAt]!, orientation);
      const theirs = medianOpening(regional(at), values, orientation);
      const apart = Math.abs(theirs - us) >= threshold;
      into[0] = apart && theirs < us ? 1 : 0;
      into[1] = apart ? 1 : 0;
    },
  };
}
