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
import { rowRuleProblems, type RuleFound } from "../clean/row_rules.ts";
import { shockCommitmentProblems, shockTables } from "../clean/shock_commitments.ts";
import { changedTables, sameRows, type TableByTable } from "../clean/table_by_table.ts";
import { cleanTables, evidenceTables } from "../tables/all.ts";
import type { CleanTexts, TextRow } from "../tables/clean_texts.ts";
import type { Table } from "../tables/table.ts";

/** What breaks rules, a line each, and what is only unlikely. */
export interface BrokenRules {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** Rows by the name of their table, by row id. */
export type RowsByTable = ReadonlyMap<string, ReadonlySet<string>>;

/** The checks of changed tables. */
export interface KeptRules {
  /** Says what breaks rules in some tables and did not in those before; rows that were dropped may be named. */
  readonly broken: (
    now: CleanTexts,
    dropped: ReadonlyMap<string, readonly string[]>,
  ) => BrokenRules;
  /** The rows that break rules in some tables, as those do that are about nothing any more. */
  readonly breaking: (now: CleanTexts) => RowsByTable;
}

/**
 * Makes the checks of changed tables.
 *
 * @param before the tables without a change; what breaks rules in them is nobody's edit
 */
export function keptRules(before: CleanTexts): KeptRules {
  const coded = new WeakMap<readonly TextRow[], readonly MergedRow[]>();
  const codedRows = new WeakMap<TextRow, MergedRow>();
  // An edit leaves most rows of its table as they were.
  const codedRow = (table: Table, row: TextRow, at: number) => {
    const first = codedRows.get(row);
    if (first?.kept.raw.line === at + 1 && first.kept.raw.table === table) return first;
    const made = mergedRow(table, row, at);
    if (!first) codedRows.set(row, made);
    return made;
  };
  const checks: Checks = {
    references: changedTables(),
    namedRows: changedTables(),
    rowRules: changedTables(),
    shocks: sameRows(shockTables, shockCommitmentProblems),
  };
  const tablesOf = (texts: CleanTexts) =>
    new Map<Table, readonly MergedRow[]>(
      cleanTables.map((table) => {
        const rows = texts.get(table.name) ?? [];
        const known = coded.get(rows) ?? rows.map((row, at) => codedRow(table, row, at));
        coded.set(rows, known);
        return [table, known];
      }),
    );
  let known: Record<keyof BrokenRules, ReadonlySet<string>> | undefined;
  let knownRows: ReadonlyMap<string, Set<string>> | undefined;
  return {
    broken: (now, dropped) => {
      known ??= byKind(linesOf(checks, tablesOf(before), new Map()), (lines) => new Set(lines));
      const found = linesOf(checks, tablesOf(now), dropped);
      return byKind(found, (lines, kind) => lines.filter((line) => !known![kind].has(line)));
    },
    breaking: (now) => {
      // Rows read again that name one withdrawn since break no rule of the raw sheets.
      knownRows ??= breakingRows(checks, tablesOf(before));
      const found = [...breakingRows(checks, tablesOf(now))].map(([name, rows]) =>
        [name, rows.difference(knownRows!.get(name) ?? new Set())] as const
      );
      return new Map(found.filter(([, rows]) => rows.size > 0));
    },
  };
}

/** How each check goes over the tables. */
interface Checks {
  readonly references: TableByTable<Problem>;
  readonly namedRows: TableByTable<Problem>;
  readonly rowRules: TableByTable<RuleFound>;
  readonly shocks: typeof shockCommitmentProblems;
}

function breakingRows(
  checks: Checks,
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
): Map<string, Set<string>> {
  const rows = new Map([...tables].map(([{ name }, of]) => [name, of]));
  const { problems } = brokenIn(checks, tables, new Map());
  return new Map(
    [...Map.groupBy(problems, ({ file }) => file)].map(([name, of]) =>
      [name, new Set(of.map(({ line }) => rows.get(name)![line - 1]!.rowId))] as const
    ),
  );
}

/** What breaks rules, in words. */
function linesOf(
  checks: Checks,
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
  dropped: ReadonlyMap<string, readonly string[]>,
): BrokenRules {
  const rows = new Map([...tables].map(([{ name }, of]) => [name, of]));
  const lineOf = ({ file, line, column, value, expected, hint }: Problem) =>
    `${file} ${rows.get(file)![line - 1]?.rowId ?? ""} ${column}: ` +
    `found ${JSON.stringify(value)}, expected ${expected}${hint === "" ? "" : `; ${hint}`}`;
  const { problems, warnings } = brokenIn(checks, tables, dropped);
  return { problems: problems.map(lineOf), warnings: warnings.map(lineOf) };
}

function byKind<Made>(
  { problems, warnings }: BrokenRules,
  make: (lines: readonly string[], kind: keyof BrokenRules) => Made,
): Record<keyof BrokenRules, Made> {
  return { problems: make(problems, "problems"), warnings: make(warnings, "warnings") };
}

function brokenIn(
  { references, namedRows, rowRules, shocks }: Checks,
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
  dropped: ReadonlyMap<string, readonly string[]>,
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
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
    ...referenceProblems(tables, references),
    ...namedRowProblems(tables, withdrawn, namedRows),
    ...namedValueProblems(tables, raw, cases),
    ...rowRuleProblems(tables, (warning) => warnings.push(warning), rowRules),
    ...shocks(tables),
  ];
  return { problems, warnings };
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
    others: [],
    problems: [],
  };
}
