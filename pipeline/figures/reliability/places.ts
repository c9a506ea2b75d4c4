/**
 * Where variables and claims stand, in pixels from the upper left.
 *
 * @module
 */
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { figureWidth } from "../draw/figure.ts";
import { brief, fixed, ifKnown, percent } from "../../base/words/numbers.ts";
import { type ReliabilityRow, variablesOf } from "./rows.ts";

/** Pixels of the figure. */
export const layout = {
  width: figureWidth - 20,
  /** Key and heads of the columns. */
  head: 52,
  variable: 20,
  /** How far the grades of a variable stand below it. */
  below: 7,
  /** From the variables to the claims, with the names of the columns. */
  between: 84,
  claim: 12,
  /** More before the first claim of a part of the argument. */
  part: 4,
  /** The columns of the variables beside the claims. */
  columns: { from: 262, to: figureWidth - 30 },
} as const;

/** What a variable is coded in, by the metric of its alpha. */
const scales: Readonly<Record<string, string>> = {
  interval: "points",
  ordinal: "steps",
  nominal: "kinds",
};

/** The columns of a finding that the figure draws. */
export type RestingClaim = Pick<FindingLine, "finding" | "chapter" | "short" | "verdict">;

/** Variables from the top, grades below each, then the claims with a mark a variable. */
export function placed(rows: readonly ReliabilityRow[], findings: readonly RestingClaim[]) {
  const variables = variablesOf(rows);
  const { head, variable, columns } = layout;
  const step = (columns.to - columns.from) / Math.max(1, variables.length);
  const place = ({ table, column }: ReliabilityRow) => {
    const at = variables.findIndex((each) => each.table === table && each.column === column);
    return { y: head + variable * (at + 0.5), x: columns.from + step * (at + 0.5) };
  };
  const end = head + variable * variables.length;
  const first = end + layout.between;
  let top: number = first;
  const claims = findings.map((claim, at) => {
    if (at > 0 && claim.chapter !== findings[at - 1]!.chapter) top += layout.part;
    top += layout.claim;
    return { ...claim, y: top - layout.claim / 2 };
  });
  const placedVariables = variables.map((row) => {
    const { x, y } = place(row);
    return {
      ...{ ...row, y, x, left: x - step / 2, right: x + step / 2 },
      ...{ upper: y - variable / 2, lower: y + variable / 2 },
      scale: scales[row.metric] ?? row.metric,
      numbers: row.carries === "not read twice" ? "" : `${row.units}`,
      gap: gapText(row),
      within: ifKnown(row.share_within_10, percent, ""),
      equal: ifKnown(row.share_equal, percent, ""),
      count: `${row.claims}`,
    };
  });
  return {
    ...{ claims, end, first, foot: top, height: top + 16 },
    variables: placedVariables,
    grades: rows.filter(({ confidence }) => confidence !== "all")
      .map((row) => ({ ...row, y: place(row).y + layout.below })),
    resting: placedVariables.flatMap(({ findings, carries, x }) =>
      claims.filter(({ finding }) => findings.split(";").includes(finding))
        .map(({ finding, y }) => ({ finding, carries, x, y }))
    ),
  };
}

/** How far two readings lie apart on average: "8.3 points", "0.2 steps"; nothing for kinds. */
function gapText({ metric, mean_absolute_difference: gap }: ReliabilityRow): string {
  if (gap === null) return "";
  return metric === "interval" ? `${fixed(gap, 1)} points` : `${brief(gap, 2)} steps`;
}
