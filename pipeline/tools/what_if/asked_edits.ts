/**
 * The edits that words of the command line and a file ask for.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { cleanTables } from "../../tables/all.ts";
import type { CleanTexts } from "../../tables/clean_texts.ts";
import { edits as described } from "../../tables/edits.ts";
import { rawHeader } from "../../tables/table.ts";
import { columnRefusal } from "../../what_if/editable.ts";
import { type Drop, type Edit, editOfLine, leftOutBy, type Recoding } from "../../what_if/edits.ts";
import { findRow, findTable } from "../trace/find.ts";

/**
 * The edits of `<table> <row> <column>=<value> …`. As for a trace a part of a row id is enough where only
 * one row has it.
 */
export function recodings(texts: CleanTexts, words: readonly string[]): Answer<Recoding[]> {
  const [name, id, ...cells] = words;
  if (name === undefined) return { found: [] };
  const table = findTable(name);
  if ("refused" in table) return table;
  if (id === undefined || cells.length === 0) {
    return {
      refused: `Cannot recode: found ${words.join(" ")}, expected a table, a row and column=value`,
    };
  }
  const row = findRow(table.found, texts.get(name)!, id);
  if ("refused" in row) return row;
  const found: Recoding[] = [];
  for (const cell of cells) {
    const at = cell.indexOf("=");
    const column = at === -1 ? cell : cell.slice(0, at);
    const refused = columnRefusal(table.found, column);
    if (refused !== undefined) return { refused };
    if (at === -1) {
      return {
        refused: `Cannot recode ${column}: found ${
          JSON.stringify(cell)
        }, expected ${column}=<value>`,
      };
    }
    const value = cell.slice(at + 1);
    found.push({ kind: "recode", table: name, row: row.found["row_id"]!, column, value });
  }
  return { found };
}

/** The drops of `--drop`: row ids with `;` between, each after its table and a slash where several tables have it. */
export function drops(texts: CleanTexts, text: string): Answer<Drop[]> {
  const found: Drop[] = [];
  for (const name of text.split(";").map((each) => each.trim())) {
    const drop = dropOf(texts, name);
    if ("refused" in drop) return drop;
    found.push(drop.found);
  }
  return { found };
}

function dropOf(texts: CleanTexts, name: string): Answer<Drop> {
  const [first = "", ...rest] = name.split("/");
  const table = cleanTables.find((each) => each.name === first && rest.length > 0);
  if (table) {
    const row = findRow(table, texts.get(first)!, rest.join("/"));
    if ("refused" in row) return row;
    return { found: { kind: "drop", table: first, row: row.found["row_id"]! } };
  }
  const holding = cleanTables.filter(({ name: each }) =>
    texts.get(each)!.some((row) => row["row_id"] === name)
  );
  const [only, ...more] = holding;
  if (only && more.length === 0) return { found: { kind: "drop", table: only.name, row: name } };
  if (only) {
    const places = holding.map((each) => `${each.name}/${name}`).join(" · ");
    return {
      refused:
        `Cannot choose the row: found ${JSON.stringify(name)} in ${holding.length} tables, ` +
        `expected one of ${places}`,
    };
  }
  const ids = cleanTables.flatMap((each) => texts.get(each.name)!.map((row) => row["row_id"]!));
  return refuseName("Cannot find the row", name, "a row id of a clean table", ids);
}

/** The edit of `--without archive=USA`, and of its like. */
export function without(text: string): Answer<Edit> {
  const at = text.indexOf("=");
  const by = at === -1 ? text : text.slice(0, at);
  const known = leftOutBy.find((each) => each === by);
  if (known && at !== -1) {
    return { found: { kind: "without", by: known, which: text.slice(at + 1) } };
  }
  const expected = leftOutBy.map((each) => `${each}=…`).join(" · ");
  return refuseName("Cannot tell what to leave out", text, expected, leftOutBy);
}

/** The edits of a file, in its order. */
export function editsOfFile(file: string, bytes: Uint8Array): Answer<Edit[]> {
  const { header, rows, problems: [problem] } = readSheet(file, bytes);
  if (problem) {
    const found = `found ${JSON.stringify(problem.value)}, expected ${problem.expected}`;
    return { refused: `Cannot read ${file}, line ${problem.line}: ${found}` };
  }
  const columns = rawHeader(described);
  if (header.join() !== columns.join()) {
    return {
      refused:
        `Cannot read ${file}: found the columns ${header.join()}, expected ${columns.join()}`,
    };
  }
  const found: Edit[] = [];
  for (const { line, cells } of rows) {
    const { table = "", row = "", column = "", value = "" } = cells;
    const edit = editOfLine({ table, row, column, value });
    if ("refused" in edit) return { refused: `${file}, line ${line}: ${edit.refused}` };
    found.push(edit.found);
  }
  return { found };
}
