/**
 * Rows of the figure of conditions: both measures of every value, under both readings.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ConditionLine } from "../../tables/derived/findings/conditions.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { picked } from "../draw/picked.ts";
import { stateNames } from "../draw/reader_names.ts";
import { conditionWords } from "./words.ts";

/** The measures, each with its interval. */
const measures = [
  { measure: "ally_ahead_share", low: "ally_ahead_low", high: "ally_ahead_high" },
  { measure: "us_move", low: "us_move_low", high: "us_move_high" },
] as const;

/** A point of the figure: a value of a condition under a measure and a reading of openings. */
export type ConditionRow = ReturnType<typeof conditionRows>[number];

/** All points, condition by condition in the order of the page. */
export function conditionRows(read: ReadTable) {
  const lines = read(describedFindings.conditions);
  const stateOf = stateNames(read);
  const labelOf = ({ condition, value, label }: ConditionLine) =>
    condition === "ally" ? stateOf(value) : conditionWords[condition].values?.[value]?.[0] ?? label;
  return Object.keys(conditionWords).flatMap((condition) =>
    lines.filter((line) => line.condition === condition).flatMap((line) =>
      measures.flatMap(({ measure, low, high }) => {
        const value = line[measure];
        if (value === null) return [];
        return [{
          ...{ condition: line.condition, value_of_condition: line.value, label: labelOf(line) },
          ...{ reading: line.reading, measure, value, low: line[low], high: line[high] },
          ...picked(line, ["issues", "read", "families"]),
        }];
      })
    )
  );
}
