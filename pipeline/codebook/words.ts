/**
 * Table descriptions in words: types, allowed values, references, Markdown cells.
 *
 * @module
 */
import { links } from "../tables/table.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import type { Kind } from "../tables/kind.ts";
import type { Column, RuleName, Table } from "../tables/table.ts";

/** What each rule does, in words for readers of the codebook. */
export const ruleWords: Readonly<Record<RuleName, string>> = {
  "copy": "The raw text without surrounding blanks",
  "date":
    "The written date as EDTF; missing years and vague words by the rules of data-raw/README.md",
  "states": "States of the name by data-raw/crosswalks/actors.csv",
  "state list":
    "States of all names in the cell by data-raw/crosswalks/actors.csv, each once, in the order of the alphabet",
  "voice": "Whose voice the name is by data-raw/crosswalks/actors.csv",
  "reported by": "State that speaks for the name by data-raw/crosswalks/actors.csv",
  "contested name":
    "Whether the reading of the name in data-raw/crosswalks/actors.csv is contested",
  "same agreement":
    "The id that stays by data-raw/crosswalks/commitments.csv where one agreement stands under two, else the raw text",
  "how far read":
    "How far the source was read by data-raw/crosswalks/documents_read.csv; empty where no row on it is graded read",
};

/** Type of a cell in words. */
export function typeWords(kind: Kind): string {
  if (kind.date) return "date (EDTF)";
  if (kind.field === "list") return "list with ; between";
  if (kind.field === "boolean") return "yes or no";
  return kind.field === "string" ? "text" : kind.field === "integer" ? "whole number" : kind.field;
}

/** Type, unit and allowed values of a column, as cells of the codebook. */
export function columnWords(kind: Kind, unit: string | undefined): string[] {
  return [typeWords(kind), unit ?? "", kind.expected];
}

/** Tables that a clean column refers to, alone or together with others. */
export function referenceWords(table: Table, name: string): string {
  const keys = links(table).filter(({ columns }) => columns.includes(name))
    .map(({ columns, table }) =>
      columns.length === 1 ? table : `${table} (${columns.join(" + ")})`
    );
  return [...keys, ...table.columns[name]?.names?.tables ?? []].join(", ");
}

/** What a raw column asks of the coder: the clean columns that are made of it. */
export interface RawColumn {
  readonly name: string;
  readonly made: readonly (readonly [name: string, column: Column])[];
  /** Whether an empty cell is a fault. */
  readonly required: boolean;
}

/** Raw columns of a table in the order of its sheet. */
export function rawColumns(table: Table): RawColumn[] {
  const byRaw = Map.groupBy(Object.entries(table.columns), ([, { from }]) => from);
  return [...byRaw].map(([name, made]) => ({
    name,
    made,
    required: made.some(([, { kind }]) => kind.required),
  }));
}

/** What a raw cell may hold, in words. */
export function allowedInRaw({ made, required }: RawColumn): string {
  const asksNothing = new Set<RuleName>(["copy", "how far read"]);
  const [, first] = made.find(([, { rule }]) => !asksNothing.has(rule)) ?? made[0]!;
  const empty = required ? "" : ", or an empty cell";
  switch (first.rule) {
    case "copy":
      return first.kind.expected;
    case "date":
      return `a date as the source prints it${empty}`;
    case "state list":
      return `names with ; between, each of them in actors.csv${empty}`;
    case "same agreement":
      return first.kind.expected;
    default:
      return `a name that actors.csv knows${empty}`;
  }
}

/**
 * What to write into a raw cell: the description of the column that keeps it, else of the first.
 */
export function describeRaw({ made }: RawColumn): string {
  const [, column] = made.find(([, { rule }]) => rule === "copy") ?? made[0]!;
  return column.description;
}

/** A Markdown table of words, the first row as its header. */
export function allWords(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, [...(rows[0] ?? []).keys()]);
}
