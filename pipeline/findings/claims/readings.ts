/**
 * Claims that rest on openings are tested under both readings of an opening.
 *
 * @module
 */
import { type StandingReading, standingReadings } from "../../measures/bargaining/openings.ts";
import type { Criterion } from "../criteria/criterion.ts";
import type { Test } from "./claim.ts";

/** What the readings are called. */
export const readingNames: Readonly<Record<StandingReading, string>> = {
  earliest: "earliest word",
  coded: "word coded as an opening",
};

/**
 * A test under each reading.
 *
 * @param statistic what is estimated where openings are read so
 * @param name what sets the tests apart from others of the claim; none where there are no others
 */
export function underBothReadings(
  criterion: Criterion,
  statistic: (reading: StandingReading) => Test["statistic"],
  name = "",
): Test[] {
  return standingReadings.map((reading) => ({
    name: name === "" ? readingNames[reading] : `${name}, ${readingNames[reading]}`,
    criterion,
    statistic: statistic(reading),
  }));
}
