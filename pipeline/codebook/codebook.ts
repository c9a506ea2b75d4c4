/**
 * The codebook of the clean tables and of the tables made of them, by their descriptions.
 *
 * @module
 */
import { cleanTables } from "../tables/all.ts";
import type { RuleName, Table } from "../tables/table.ts";
import { rulesText } from "./coder_tables.ts";
import { derivedTablesText } from "./derived_tables.ts";
import { allWords, columnWords, referenceWords, ruleWords } from "./words.ts";

const preface = `# Codebook

Every clean table in \`data-clean/tables\` and every column of it. Made of the same descriptions in
\`pipeline/tables\` by which the sheets are checked and cleaned, so that it cannot say anything else.
At the end, one line each, stand the summaries and the tables of the findings that are made of them.

Every table begins with two columns that are left out below:

- \`row_id\`: readable name of the row, unique in its table, made of raw text only.
- \`case\`: folder of \`data-raw\` that the row comes from; empty for a judgement file that stands once for all cases.

An empty cell means: not known or not applicable. "Made of" names the raw column and the rule; the ledger
\`data-clean/ledger.csv\` shows it for every cell.
`;

/**
 * The codebook as Markdown.
 *
 * @param tables the tables in order; all clean tables where left out
 */
export function codebookText(tables: readonly Table[] = cleanTables): string {
  const rules = Object.entries(ruleWords).map(([name, words]) => [name, words]);
  return [
    preface,
    "## Rules\n",
    `${allWords([["rule", "gives"], ...rules])}\n`,
    ...tables.map(tableText),
    derivedTablesText(),
  ].join("\n");
}

function tableText(table: Table): string {
  const raw = table.holds === "evidence"
    ? `data-raw/<case>/${table.sheet}[.<origin>].csv`
    : `data-raw/${table.sheet}.csv, data-raw/<case>/${table.sheet}.csv`;
  const rows = Object.entries(table.columns).map(([name, column]) => [
    `\`${name}\``,
    column.description,
    ...columnWords(column.kind, column.unit),
    `\`${column.from}\` · ${ruleName(column.rule)}`,
    referenceWords(table, name),
  ]);
  const header = ["column", "holds", "type", "unit", "allowed", "made of", "refers to"];
  return [
    `## ${table.name}: ${table.title}\n`,
    `${table.description}. A row is named by ${
      table.key.map((name) => `\`${name}\``).join(", ")
    }.\n`,
    `Table \`data-clean/tables/${table.name}.csv\`, made of \`${raw}\`, which holds ${table.holds}.\n`,
    `${allWords([header, ...rows])}${rulesText(table)}\n`,
  ].join("\n");
}

function ruleName(rule: RuleName): string {
  return `rule "${rule}"`;
}
