/**
 * Whether recoded tables keep the rules that cleaning holds raw sheets to: rules between cells and
 * between rows, references, commitments in force.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import type { RawRow } from "../clean/cell.ts";
import type { MergedRow } from "../clean/merge.ts";
import { namedRowProblems } from "../clean/named_rows.ts";
import { namedValueProblems } from "../clean/named_values.ts";
import { referenceProblems } from "../clean/references.ts";
import { rowRuleProblems } from "../clean/row_rules.ts";
import { shockCommitmentProblems } from "../clean/shock_commitments.ts";
import { cleanTables, evidenceTables } from "../tables/all.ts";
import type { CleanTexts, TextRow } from "../tables/clean_texts.ts";
import type { Table } from "../tables/table.ts";

/** What breaks rules, a line each, and what is only unlikely. */
export interface BrokenRules {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** Says what breaks rules in some tables and did not in those before. */
export type KeptRules = (
  now: CleanTexts,
  dropped: ReadonlyMap<string, readonly string[]>,
) => BrokenRules;

/**
 * Makes the check of changed tables.
 *
 * @param before the tables without a change; what breaks rules in them is nobody's edit
 */
export function keptRules(before: CleanTexts): KeptRules {
  const coded = new WeakMap<readonly TextRow[], readonly MergedRow[]>();
  const look = (texts: CleanTexts, dropped: ReadonlyMap<string, readonly string[]>) => {
    const tables = new Map<Table, readonly MergedRow[]>(
      cleanTables.map((table) => {
        const rows = texts.get(table.name) ?? [];
        const known = coded.get(rows) ?? rows.map((row, at) => mergedRow(table, row, at));
        coded.set(rows, known);
        return [table, known];
      }),
    );
    return brokenIn(tables, dropped);
  };
  let known: Record<keyof BrokenRules, ReadonlySet<string>> | undefined;
  return (now, dropped) => {
    known ??= byKind(look(before, new Map()), (lines) => new Set(lines));
    const found = look(now, dropped);
    return byKind(found, (lines, kind) => lines.filter((line) => !known![kind].has(line)));
  };
}

function byKind<Made>(
  { problems, warnings }: BrokenRules,
  make: (lines: readonly string[], kind: keyof BrokenRules) => Made,
): Record<keyof BrokenRules, Made> {
  return { problems: make(problems, "problems"), warnings: make(warnings, "warnings") };
}

function brokenIn(
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
  dropped: ReadonlyMap<string, readonly string[]>,
): BrokenRules {
  const warnings: Problem[] = [];
  const raw = new Map(
    [...tables].map(([table, rows]) => [table, rows.map(({ kept }) => kept.raw)] as const),
  );
  const cases = new Set(
    evidenceTables.flatMap((table) => raw.get(table)!.map((row) => row.case)),
  );
  // A row that is dropped may still be named by those that were read again.
  const withdrawn = [...dropped].flatMap(([table, ids]) =>
    ids.map((row_id) => (
      { table, row_id, file: "", line: 0, fate: "dropped", rule: "withdrawn", reason: "" } as const
    ))
  );
  const problems = [
    ...referenceProblems(tables),
    ...namedRowProblems(tables, withdrawn),
    ...namedValueProblems(tables, raw, cases),
    ...rowRuleProblems(tables, (warning) => warnings.push(warning)),
    ...shockCommitmentProblems(tables),
  ];
  const idOf = (problem: Problem) => {
    const [, rows] = [...tables].find(([{ name }]) => name === problem.file)!;
    return rows[problem.line - 1]?.rowId ?? "";
  };
  const lineOf = (problem: Problem) =>
    `${problem.file} ${idOf(problem)} ${problem.column}: ` +
    `found ${JSON.stringify(problem.value)}, expected ${problem.expected}` +
    (problem.hint === "" ? "" : `; ${problem.hint}`);
  return { problems: problems.map(lineOf), warnings: warnings.map(lineOf) };
}

const allSound: ReadonlySet<string> = new Set();
const nothingTaken: MergedRow["takenFrom"] = new Map();

/** A row as the rules of cleaning look at it, its table and place in it standing for file and line. */
function mergedRow(table: Table, row: TextRow, at: number): MergedRow {
  const rowId = row["row_id"]!;
  const cells: Record<string, string> = {};
  for (const [name, { from, rule }] of Object.entries(table.columns)) {
    if (rule === "copy" || cells[from] === undefined) cells[from] = row[name]!;
  }
  const raw: RawRow = {
    table,
    case: row["case"]!,
    file: table.name,
    line: at + 1,
    rowId,
    written: cells,
    cells,
  };
  const clean = Object.fromEntries(
    Object.entries(table.columns).map(([name, { rule }]) => [name, { text: row[name]!, rule }]),
  );
  const kept = { raw, cells: clean, unsound: allSound };
  return {
    rowId,
    kept,
    cells: clean,
    takenFrom: nothingTaken,
    lost: [],
    origins: [],
    problems: [],
  };
}
