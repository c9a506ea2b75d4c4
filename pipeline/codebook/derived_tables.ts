/**
 * The derived tables in words, made of their descriptions.
 *
 * @module
 */
import { derivedPath, type DerivedTable } from "../tables/derived/derived_table.ts";
import { figureSources } from "../tables/derived/figures/sources.ts";
import { numbers } from "../tables/derived/pages/numbers.ts";
import { derivedTables } from "../tables/package/derived_tables.ts";
import { allWords, columnWords } from "./words.ts";

/** What the tables of each stage are, for readers. */
const stageWords: Readonly<Record<DerivedTable["stage"], string>> = {
  clean: "The record of the cleaning.",
  summarise: "Counts and measures of what the clean tables hold, and names for readers.",
  findings: "What their numbers mean, `docs/methods.md` says.",
  robustness:
    "What the findings withstand. What the numbers mean, `docs/methods.md` says; each holds for the " +
    "finding that it names.",
  gallery: "The record of what reaches the figures.",
  readme: "The record of the numbers that README.md and `docs/results.md` show.",
};

/** Every table that is made of others. The last two are records, which `trace` does not lead through. */
const described: readonly DerivedTable[] = [...derivedTables, figureSources, numbers];

/** Markdown on every table that is made of clean ones, and on every column of it. */
export function derivedTablesText(): string {
  return [...Map.groupBy(described, ({ stage }) => stage)].flatMap(([stage, tables]) => [
    `# Tables of the stage ${stage}\n`,
    `In \`${folderOf(stage)}\`, made by \`deno task ${stage}\`. ${stageWords[stage]}${
      tables.some((table) => derivedTables.includes(table))
        ? " Which clean rows a line is made of, `deno task trace <table> <line>` says."
        : ""
    }\n`,
    ...tables.map(derivedText),
  ]).join("\n");
}

/** The folder that a stage writes its derived tables to. */
function folderOf(stage: DerivedTable["stage"]): string {
  return derivedPath({ stage, name: "" }).replace(/\/\.csv$/, "");
}

/** Markdown on one derived table. */
function derivedText(table: DerivedTable): string {
  const rows = Object.entries(table.columns).map(([name, { kind, description, unit }]) => [
    `\`${name}\``,
    description,
    ...columnWords(kind, unit),
    referredTo(table, name),
  ]);
  return [
    `## ${derivedPath(table).replace(/^data-clean\/|\.csv$/g, "")}: ${table.title}\n`,
    `${table.description}. A row is named by ${code(table.key)}.\n`,
    `Table \`${derivedPath(table)}\`${
      table.reads.length === 0 ? "" : `, made of ${code(table.reads.map(({ name }) => name))}`
    }.\n`,
    `${allWords([["column", "holds", "type", "unit", "allowed", "refers to"], ...rows])}\n`,
  ].join("\n");
}

/** Tables that a column refers to, alone or together with others. */
function referredTo({ columns, links = [] }: DerivedTable, name: string): string {
  const { refersTo, through, tableIn } = columns[name]!;
  return [
    ...(refersTo ? [refersTo.name + (through ? ` (through ${through.table.name})` : "")] : []),
    ...(tableIn ? [`the table in ${tableIn}`] : []),
    ...links.filter(({ columns }) => columns.includes(name))
      .map(({ columns, table }) => `${table.name} (${columns.join(" + ")})`),
  ].join(", ");
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
