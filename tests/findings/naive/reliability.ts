/**
 * Agreement of both readings straight from the raw sheets of the second one.
 *
 * @module
 */
import { parse } from "@std/csv";
import { naiveAlpha } from "../../base/inference/naive_alpha.ts";

/** Agreement on a column: units of the sample, those with both values, and their alpha. */
export interface NaiveAgreement {
  readonly column: string;
  readonly sampled: number;
  readonly units: number;
  readonly alpha: number;
  readonly equal: number;
}

const words = ["ended-or-suspended", "reduced", "kept", "deepened"];

/** Sheet, column and metric, of words with the order of their values, if they have one. */
const columns = [
  ["positions", "position", "interval"],
  ["positions", "stage", "nominal"],
  ["outcomes", "outcome", "interval"],
  ["outcomes", "reference_point", "interval"],
  ["preferences", "intensity", "interval"],
  ["designs", "value", "ordinal"],
  ["linkages", "domain", "nominal"],
  ["linkages", "depth", "ordinal"],
  ["linkages", "initiator", "nominal"],
  ["shocks", "followed", "ordinal"],
] as const;

/**
 * All columns, of a grade of the first reading.
 *
 * @param textOf text of a sheet of the second reading
 * @param grade all units without it
 */
export function naiveAgreement(
  textOf: (sheet: string) => string,
  grade?: string,
): NaiveAgreement[] {
  return columns.map(([sheet, column, metric]): NaiveAgreement => {
    const rows = parse(textOf(sheet), { skipFirstRow: true })
      .filter((row) => grade === undefined || row["first_confidence"] === grade);
    const pairs = rows.map((row) => [row[`first_${column}`]!, row[column]!])
      .filter((pair) => pair.every((text) => text !== ""));
    const kinds = metric === "nominal" ? [...new Set(pairs.flat())] : words;
    const coded = pairs.map((pair) =>
      pair.map((text) => kinds.includes(text) ? kinds.indexOf(text) : Number(text))
    );
    return {
      column,
      sampled: rows.length,
      units: pairs.length,
      alpha: naiveAlpha(coded, metric),
      equal: pairs.filter(([first, second]) => first === second).length / pairs.length,
    };
  });
}
