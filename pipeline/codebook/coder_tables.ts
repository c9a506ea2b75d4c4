/**
 * The raw sheets in words for coders: each column, what to write, what is allowed.
 *
 * @module
 */
import { allTables } from "../tables/all.ts";
import { lastYear } from "../base/dates/spans.ts";
import { hub } from "../tables/states.ts";
import type { Committed, Table } from "../tables/table.ts";
import { nearDuplicate, unused } from "../tables/warning_names.ts";
import { allowedInRaw, allWords, describeRaw, rawColumns } from "./words.ts";

/** Line before the generated part of `data-raw/README.md`. */
export const tablesBegin = "<!-- tables -->";

/** Line after the generated part of `data-raw/README.md`. */
export const tablesEnd = "<!-- /tables -->";

/** Markdown on every raw sheet: evidence first, then the judgement files. */
export function coderTables(tables: readonly Table[] = allTables): string {
  const holding = (what: Table["holds"]) => tables.filter(({ holds }) => holds === what);
  return [
    "## Evidence sheets\n",
    ...holding("evidence").map(sheetText),
    "## Judgement files\n",
    ...holding("judgement").map(sheetText),
    "## Second reading\n",
    ...holding("second reading").map(sheetText),
    "## Record\n",
    ...holding("record").map(sheetText),
  ].join("\n");
}

/** Markdown on one raw sheet. */
function sheetText(table: Table): string {
  return [
    `### ${table.sheet}.csv\n`,
    `${table.description}. A row is named by ${code(table.key)}.\n`,
    `${sheetTable(table)}${rulesText(table)}\n`,
  ].join("\n");
}

/** What must hold between the cells of a table, as a list below its columns; empty without rules. */
export function rulesText(table: Table): string {
  const { rules = [], committed } = table;
  const says = [
    ...rules.map(({ says, warning }) =>
      warning === undefined ? says : `${says} (warning \`${warning}\`)`
    ),
    ...(committed ? [committedWords(committed)] : []),
    ...namingWords(table),
  ];
  if (says.length === 0) return "";
  return `\n\nWhat must hold beyond single cells:\n\n${
    says.map((rule) => `- ${rule}.`).join("\n")
  }`;
}

/** What holds for the names that a table gives, and for the readings that it gives of others'. */
function namingWords({ columns, namedElsewhere, role }: Table): string[] {
  const founding = Object.values(columns).filter(({ founds }) => founds)
    .map(({ from }) => `\`${from}\``);
  const warned = (says: string, warning: string) => `${says} (warning \`${warning}\`)`;
  return [
    ...(founding.length > 0
      ? [warned(`No ${founding.join(" or ")} is nearly that of another row`, nearDuplicate)]
      : []),
    ...(namedElsewhere ? [warned("Each row is named by one of another sheet", unused)] : []),
    ...(role === "names" || role === "dates"
      ? [warned("Each row reads some cell, where it does not give the meaning of a word", unused)]
      : []),
  ];
}

function committedWords({ ally, day, years }: Committed): string {
  return `On \`${day}\` a commitment (class A or B) of ${hub} to \`${ally}\` is in force, and ` +
    `${years} years of the sheets follow, which end with ${lastYear}`;
}

/** Columns of a raw sheet as a Markdown table. */
export function sheetTable(table: Table): string {
  const rows = rawColumns(table).map((column) => [
    code([column.name]),
    describeRaw(column),
    allowedInRaw(column),
  ]);
  return allWords([["column", "write", "allowed"], ...rows]);
}

/**
 * Puts the generated part between its markers.
 *
 * @throws {TypeError} when a marker is missing, for then there is no telling what to replace
 */
export function withTables(readme: string, tables: string): string {
  const begin = readme.indexOf(tablesBegin);
  const end = readme.indexOf(tablesEnd);
  if (begin === -1 || end < begin) {
    throw new TypeError(`Cannot place the tables: expected the lines ${tablesBegin} ${tablesEnd}`);
  }
  return `${readme.slice(0, begin)}${tablesBegin}\n\n${tables}\n${readme.slice(end)}`;
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
