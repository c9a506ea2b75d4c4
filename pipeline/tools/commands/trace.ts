/**
 * `deno task trace <table> <row> [column]`: where a clean row comes from and what it reaches; of a
 * table of summaries or findings, which clean rows to trace instead. `deno task trace number <text>`:
 * the cells, clean rows and raw rows that a number on a page is made of; where several numbers read
 * alike, a page and the place of the number on it may stand in place of the text.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, type Given } from "../../base/commands/words.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { readRawFiles } from "../../clean/main.ts";
import { findingReads } from "../../findings/evidence/finding_rows.ts";
import { requireStages } from "../../stages/stage_files.ts";
import { tableReader } from "../../stages/table_reader.ts";
import { cleanStage, findingsStage, robustnessStage, summariseStage } from "../../stages/stages.ts";
import { say } from "../../base/problems/say.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { cleanTables } from "../../tables/all.ts";
import { readCleanRows } from "../../tables/clean_rows.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import { readCleanTables } from "../../stages/clean_table_files.ts";
import { findingReach, tablesOfClaim } from "../trace/finding_reach.ts";
import { rowLife } from "../trace/row_life.ts";
import { wayToRows } from "../trace/derived_table.ts";
import { derivedCalled, tableUsers } from "../trace/table_users.ts";
import { rowsNamed } from "../trace/row_names.ts";
import { numberLives, numbersCalled } from "../trace/number_life.ts";
import { numberText } from "../trace/number_text.ts";
import { readTraceData, tablePath, type TextRow, type TraceData } from "../trace/trace_data.ts";
import { traceText } from "../trace/trace_text.ts";
import { refuse } from "../../base/problems/ask.ts";

/** Reads the CSV files that the stage `clean` wrote. */
async function readCleanedFiles(): Promise<RawFile[]> {
  const paths = [
    ...cleanTables.map(({ name }) => tablePath(name)),
    "data-clean/ledger.csv",
    "data-clean/row_origins.csv",
  ];
  return await Promise.all(
    paths.map(async (path) => ({ path, bytes: await Deno.readFile(path) })),
  );
}

/** Of a derived table, which clean rows its lines are made of. */
function wayFrom(table: DerivedTable, line: string, data: TraceData): string {
  const path = derivedPath(table);
  const rows = readSheet(path, Deno.readFileSync(path)).rows.map(({ cells }) => cells);
  return wayToRows(table, rows, line, derivedTables, rowsNamed(data));
}

/** The lives of the numbers of pages that a user means. */
async function numbersAsked(asked: readonly string[], data: TraceData): Promise<string> {
  const { read } = tableReader();
  const record = read(numbers);
  const [page, at] = asked;
  const exact = record.filter((line) => line.page === page && String(line.number) === at);
  const found = exact.length > 0 ? exact : numbersCalled(asked.join(" "), record);
  if (found.length === 0) {
    refuse(`Cannot find the number ${JSON.stringify(asked.join(" "))} in ${derivedPath(numbers)}`);
  }
  const rows = await readCleanTables(findingReads);
  const lives = numberLives(found, data, {
    tables: derivedTables,
    linesOf: textLines(),
    named: rowsNamed(data),
    allOf: (name) => (data.tables.get(name) ?? []).map((row) => row["row_id"]!),
    tablesOfClaim: (claim) => tablesOfClaim(rows, claim),
  });
  return numberText(lives);
}

/** Lines of derived tables as text; each file is read once. */
function textLines(): (table: DerivedTable) => readonly TextRow[] {
  const known = new Map<DerivedTable, readonly TextRow[]>();
  return (table) => {
    const path = derivedPath(table);
    const lines = known.get(table) ??
      readSheet(path, Deno.readFileSync(path)).rows.map(({ cells }) => cells);
    known.set(table, lines);
    return lines;
  };
}

const command = describeCommand(
  "trace",
  "Shows a cell's life and reach, the rows behind a summary or finding, or those behind a number",
  {
    words: [
      { name: "table", says: "a table of data-clean, or the word number" },
      {
        name: "row",
        says: "a row id of a clean table, a line of another, or a number as a page shows it",
        optional: true,
      },
      { name: "column", says: "a column; all without it", optional: true, several: true },
    ],
  },
);

async function run({ words: args }: Given): Promise<void> {
  const [table, row, column] = args;
  const asksNumber = table === "number" && row !== undefined;
  const isClean = cleanTables.some(({ name }) => name === table);
  const derived = table === undefined || isClean ? undefined : derivedCalled(table);
  const isWrong = table === undefined || (row === undefined && !derived) || args.length > 3;
  if (isWrong && !asksNumber) {
    refuse(
      "Cannot trace: expected deno task trace <table> <row> [column], the table and a row id of " +
        "data-clean/tables; of a table of data-clean/summaries, data-clean/findings or " +
        "data-clean/robustness it says which of those rows to trace; or deno task trace number <text>, " +
        "a number as a page shows it",
    );
  }
  await requireStages(cleanStage, summariseStage, findingsStage, robustnessStage);
  const files = await readCleanedFiles();
  const data = readTraceData(files, await readRawFiles());
  if (asksNumber) {
    say(await numbersAsked(args.slice(1), data));
    return;
  }
  if (derived) refuse(wayFrom(derived, row ?? "", data));
  const question = { table: table!, row: row!, ...(column === undefined ? {} : { column }) };
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const rows = readCleanRows(findingReads, (name) => texts.get(tablePath(name))!);
  const life = rowLife(data, question, {
    ofTables: tableUsers(tableReader().read),
    findingsOf: (table, rowId) => findingReach(rows, table, rowId),
  });
  if ("refused" in life) refuse(life.refused);
  say(traceText(life.found));
}

if (import.meta.main) await runCommand(command, run);
