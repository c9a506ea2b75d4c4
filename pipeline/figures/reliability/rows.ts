/**
 * Rows of the figure of two readings: agreement by variable, and which claims rest on each.
 *
 * @module
 */
import { readingNames } from "../../findings/claims/readings.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReliabilityLine } from "../../tables/derived/findings/reliability.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { picked } from "../draw/picked.ts";
import { wordsOf } from "./words.ts";

/** What Krippendorff (2004, p. 241) holds fit for tentative conclusions, and for firm ones. */
export const marks = { tentative: 0.667, firm: 0.8 } as const;

/** Agreement in a group of fewer units says too little to be drawn. */
export const fewestUnits = 10;

/** How far an alpha carries by these marks; nothing is known of what was not read twice. */
export type Carries = "firm" | "tentative" | "too little" | "not read twice";

/** A variable, all its units or those of one grade; columns are named as in the table. */
export type ReliabilityRow = ReturnType<typeof reliabilityRows>[number];

/**
 * One row a variable, from the best read on, then those that were not read twice; after each
 * variable its grades with enough units.
 */
export function reliabilityRows(read: ReadTable) {
  const lines = read(describedFindings.reliability);
  const resting = restingClaims(read);
  const readTwice = lines.filter(({ confidence }) => confidence === "all")
    .toSorted((a, b) => (b.alpha ?? -Infinity) - (a.alpha ?? -Infinity));
  const twice = new Set(readTwice.map(variableOf));
  const once = [...resting.keys()].filter((variable) => !twice.has(variable)).map((variable) => {
    const [table, column] = variable.split(".") as [string, string];
    return rowOf({ ...unread, table, column }, resting);
  });
  return [
    ...readTwice.flatMap((line) => [
      rowOf(line, resting),
      ...lines.filter((each) =>
        variableOf(each) === variableOf(line) && each.confidence !== "all" &&
        each.units >= fewestUnits && each.alpha !== null
      ).map((each) => rowOf(each, resting)),
    ]),
    ...once,
  ];
}

/** A variable as the table has it, or one that was not read twice and so has no metric. */
type Line = Omit<ReliabilityLine, "metric" | "undefined_because"> & { readonly metric: string };

/** What is known of a variable that was not read twice. */
const unread: Omit<Line, "table" | "column"> = {
  ...{ confidence: "all", metric: "", sampled: 0, units: 0, alpha: null, alpha_low: null },
  ...{ alpha_high: null, mean_absolute_difference: null, share_within_10: null, share_equal: null },
};

function rowOf(line: Line, resting: ReadonlyMap<string, ReadonlySet<string>>) {
  const own = [...resting.get(variableOf(line)) ?? []];
  return {
    ...picked(line, ["table", "column"]),
    ...picked(wordsOf(line.table, line.column), ["name", "brief"]),
    ...picked(line, ["metric", "confidence", "sampled", "units"]),
    ...picked(line, ["alpha", "alpha_low", "alpha_high"]),
    carries: carriesOf(line),
    ...picked(line, ["mean_absolute_difference", "share_within_10", "share_equal"]),
    ...{ claims: own.length, findings: own.join(";") },
  };
}

function carriesOf({ alpha, sampled }: Line): Carries {
  if (sampled === 0) return "not read twice";
  if (alpha === null || alpha < marks.tentative) return "too little";
  return alpha < marks.firm ? "tentative" : "firm";
}

/** The rows of whole variables. */
export function variablesOf(rows: readonly ReliabilityRow[]): ReliabilityRow[] {
  return rows.filter(({ confidence }) => confidence === "all");
}

/** Claims by the variables whose cells they rest on. */
function restingClaims(read: ReadTable): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>();
  const add = (variable: string, finding: string) =>
    claims.set(variable, (claims.get(variable) ?? new Set()).add(finding));
  for (const { table, column, findings } of read(describedFindings.cells)) {
    for (const finding of findings.split(";")) add(variableOf({ table, column }), finding);
  }
  // The stage is no cell that is recoded: it chooses the rows from which openings are taken.
  for (const { finding, part } of read(describedFindings.estimates)) {
    if (part?.includes(readingNames.coded)) add("positions.stage", finding);
  }
  return claims;
}

function variableOf({ table, column }: Pick<Line, "table" | "column">): string {
  return `${table}.${column}`;
}
