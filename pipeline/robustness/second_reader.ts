/**
 * What the findings would be with the second reader's values in place of the first.
 *
 * @module
 */
import { datedParts } from "../findings/evidence/dated_parts.ts";
import {
  type MeasuredClaim,
  measuredClaims,
  type MeasuredTest,
  verdictBy,
} from "../findings/claims/measured_claim.ts";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type MadeEvidence,
} from "../findings/evidence/evidence.ts";
import type { FindingRows } from "../findings/evidence/finding_rows.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import { cellRegister, type CodedCell } from "../measures/coding/coded_cells.ts";
import type { SecondReaderLine } from "../tables/derived/robustness/second_reader.ts";

/** Tables of the first reading of which some rows were read again. */
const readTables = [
  "positions",
  "issues",
  "preferences",
  "designs",
  "linkages",
  "shocks",
] as const satisfies readonly (keyof FindingRows)[];

/** Tables of the second reading. */
const secondTables = [
  "secondPositions",
  "secondOutcomes",
  "secondPreferences",
  "secondDesigns",
  "secondLinkages",
  "secondShocks",
] as const satisfies readonly (keyof FindingRows)[];

type Read = Pick<FindingRows, typeof readTables[number]>;

/** The evidence with the second reader's values in place of the first. */
export interface SecondEvidence extends MadeEvidence {
  readonly rows: FindingRows;
  /** The rows of the first reading that it was made of. */
  readonly first: FindingRows;
  readonly coded: CodedEvidence;
  /** Whether a cell of the first reading was read again. */
  readonly isReadAgain: (cell: CodedCell) => boolean;
}

/**
 * Makes the evidence as the second reader has it.
 *
 * @param before the same of other rows: what rests on the very same rows is taken over
 */
export function secondEvidence(first: FindingRows, before?: SecondEvidence): SecondEvidence {
  const read = withSecondReading(first);
  const rows: FindingRows = { ...first, ...read.rows };
  if (before && secondTables.every((name) => first[name] === before.first[name])) {
    for (const name of readTables) {
      // The very same rows, so that what rests on them is known to be the same.
      if (first[name] === before.first[name]) Object.assign(rows, { [name]: before.rows[name] });
    }
  }
  const dated = datedParts(rows, before?.dated);
  const register = before ? before.register.branch() : cellRegister();
  const evidence = evidenceOf(rows, undefined, dated, register, before);
  const coded = codedEvidence(evidence, before);
  const isReadAgain = cellFinder(read.cells);
  return { rows, first, dated, register, evidence, coded, isReadAgain };
}

/** Makes the function that says whether a cell is among some; it looks for each cell once. */
function cellFinder(cells: readonly Replaced[]): (cell: CodedCell) => boolean {
  const names = new Set(cells.map(({ row, column }) => `${row}\n${column}`));
  const known = new Map<CodedCell, boolean>();
  return (cell) => {
    let found = known.get(cell);
    if (found === undefined) {
      found = names.has(`${cell.row}\n${cell.column}`);
      known.set(cell, found);
    }
    return found;
  };
}

/** Estimate and verdict of every test under both readings. */
export function secondReaderLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
  { evidence: second, coded: values, isReadAgain }: SecondEvidence,
): SecondReaderLine[] {
  const again = measuredClaims(measured.map(({ claim }) => claim), second, values);
  return measured.flatMap(({ claim, tests }, at) =>
    tests.map((test, each): SecondReaderLine => {
      const other = again[at]!.tests[each]!;
      const first = said(test, coded);
      const now = said(other, values);
      const rests = cellsOfStatistic(evidence, test.statistic);
      return {
        finding: claim.id,
        part: test.name,
        cells: rests.length,
        read_again: rests.filter((cell) => isReadAgain(evidence.cells[cell]!)).length,
        estimate: first.estimate,
        verdict: first.verdict,
        second_estimate: now.estimate,
        second_units: now.units,
        second_verdict: now.verdict,
      };
    })
  );
}

function said(test: MeasuredTest, coded: CodedEvidence) {
  const now = test.estimator(coded);
  return { estimate: now.estimate, units: now.units, verdict: verdictBy(test, now) };
}

/** A cell that holds the second reader's value. */
interface Replaced {
  readonly row: string;
  readonly column: string;
}

/**
 * The rows with every value that the second reading has in place of the first; where it has none the
 * first stands.
 */
export function withSecondReading(rows: FindingRows): {
  readonly rows: Read;
  readonly cells: readonly Replaced[];
} {
  const cells: Replaced[] = [];
  const replace = <Row extends { readonly row_id: string }, Column extends keyof Row & string>(
    of: readonly Row[],
    second: ReadonlyMap<string | null, { readonly [Name in Column]: Row[Name] | null }>,
    columns: readonly Column[],
  ): Row[] =>
    of.map((row) => {
      const again = second.get(row.row_id);
      if (!again) return row;
      const changed: Partial<Row> = {};
      for (const column of columns) {
        const value = again[column];
        if (value === null) continue;
        changed[column] = value;
        cells.push({ row: row.row_id, column });
      }
      return { ...row, ...changed };
    });
  const byRow = <Second extends { readonly row: string | null }>(of: readonly Second[]) =>
    new Map(of.map((row) => [row.row, row]));
  const shocks = new Map(rows.shocks.map((row) => [`${row.shock}\n${row.ally}`, row.row_id]));
  return {
    rows: {
      positions: replace(rows.positions, byRow(rows.secondPositions), ["position", "stage"]),
      issues: replace(rows.issues, byRow(rows.secondOutcomes), ["outcome", "reference_point"]),
      preferences: replace(rows.preferences, byRow(rows.secondPreferences), ["intensity"]),
      designs: replace(rows.designs, byRow(rows.secondDesigns), ["value"]),
      linkages: replace(rows.linkages, byRow(rows.secondLinkages), [
        "domain",
        "depth",
        "initiator",
      ]),
      shocks: replace(
        rows.shocks,
        new Map(rows.secondShocks.map((row) => [
          shocks.get(`${row.shock}\n${row.ally}`) ?? null,
          row,
        ])),
        ["followed"],
      ),
    },
    cells,
  };
}
