/**
 * Rows of the figure of conditions: both measures of every value, under both readings.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ConditionLine } from "../../tables/derived/findings/conditions.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { stateNames } from "../draw/reader_names.ts";
import { conditionWords } from "./words.ts";

/** The measures, each with its interval. */
export const measures = [
  { measure: "ally_ahead_share", low: "ally_ahead_low", high: "ally_ahead_high" },
  { measure: "us_move", low: "us_move_low", high: "us_move_high" },
] as const;

/** A point of the figure: a value of a condition under a measure and a reading of openings. */
export type ConditionRow = {
  readonly condition: ConditionLine["condition"];
  readonly value_of_condition: string;
  /** The value as the figure names it. */
  readonly label: string;
  readonly reading: ConditionLine["reading"];
  readonly measure: string;
  readonly value: number;
  /** Interval of 95%; empty where too few families allow none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly issues: number;
  /** Issues whose outcome was read in its source. */
  readonly read: number;
  readonly families: number;
};

/** All points, condition by condition in the order of the page. */
export function conditionRows(read: ReadTable): ConditionRow[] {
  const lines = read(describedFindings.conditions);
  const stateOf = stateNames(read);
  const labelOf = ({ condition, value, label }: ConditionLine) =>
    condition === "ally" ? stateOf(value) : conditionWords[condition].values?.[value]?.[0] ?? label;
  return Object.keys(conditionWords).flatMap((condition) =>
    lines.filter((line) => line.condition === condition).flatMap((line) =>
      measures.flatMap(({ measure, low, high }): ConditionRow[] => {
        const value = line[measure];
        return value === null ? [] : [{
          condition: line.condition,
          value_of_condition: line.value,
          label: labelOf(line),
          reading: line.reading,
          measure,
          value,
          low: line[low],
          high: line[high],
          issues: line.issues,
          read: line.read,
          families: line.families,
        }];
      })
    )
  );
}
