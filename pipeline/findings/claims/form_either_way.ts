/**
 * Claim: on form the allies were ahead both where the United States opened wider than they did and
 * where it opened narrower.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { formEitherWay as stated } from "../criteria/concession.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import type { IssueChoice, Sides } from "../statistics/contested_issues.ts";
import type { Claim } from "./claim.ts";
import { otherMeans } from "./issue_alternatives.ts";
import { isOfBreadth } from "./issue_kinds.ts";
import { underBothReadings } from "./readings.ts";

const opened = {
  wider: ({ hub, ally }: Sides) => hub > ally,
  narrower: ({ hub, ally }: Sides) => hub < ally,
} as const;

type Direction = keyof typeof opened;

const statistic =
  (direction: Direction, reading: StandingReading, choice: IssueChoice = {}) =>
  (evidence: Evidence) =>
    aheadShare(evidence, reading, "ally", {
      ...choice,
      keep: isOfBreadth,
      counts: (sides) => opened[direction](sides) && (choice.counts?.(sides) ?? true),
    });

const testsWhere = (direction: Direction) =>
  underBothReadings(
    stated.criterion,
    (reading) => statistic(direction, reading),
    `where the United States opened ${direction}`,
  );

/** The claim and what it is measured by; alternatives are of the first direction. */
export const formEitherWay: Claim = {
  ...stated,
  tests: [...testsWhere("wider"), ...testsWhere("narrower")],
  alternatives: otherMeans((choice) => statistic("wider", "earliest", choice)),
};
