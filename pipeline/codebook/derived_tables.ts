/**
 * The summaries and the tables of findings and robustness in words, made of their plans.
 *
 * @module
 */
import { findingTablePlans } from "../findings/table_plans.ts";
import { robustnessTablePlans } from "../robustness/table_plans.ts";
import { summaryTables } from "../tables/derived/summaries/all.ts";
import { allWords } from "./words.ts";

/** Markdown on every table that is made of clean ones: what it holds, and of which it is made. */
export function derivedTablesText(): string {
  const summaries = summaryTables.map((table) => ({
    ...table,
    reads: table.reads.map(({ name }) => name),
  }));
  return [
    "## Summaries\n",
    "Tables in `data-clean/summaries`, made of the clean tables by `deno task summarise`.\n",
    `${planTable(summaries)}\n`,
    "## Findings\n",
    "Tables in `data-clean/findings`, made of the clean tables by `deno task findings`. What their " +
    "numbers mean, `docs/methods.md` says; which clean rows a line is made of, " +
    "`deno task trace <table> <line>` says.\n",
    `${planTable(findingTablePlans)}\n`,
    "## Robustness\n",
    "Tables in `data-clean/robustness`, made of the clean tables by `deno task robustness`: what " +
    "becomes of the findings under errors, omissions and other choices.\n",
    `${planTable(robustnessTablePlans)}\n`,
  ].join("\n");
}

/** What the table of tables says of one. */
interface Plan {
  readonly name: string;
  readonly description: string;
  readonly reads: readonly string[];
}

/** One line a table, in the order of the stage. */
function planTable(plans: readonly Plan[]): string {
  const rows = plans.map(({ name, description, reads }) => [
    `\`${name}\``,
    description,
    reads.map((table) => `\`${table}\``).join(", "),
  ]);
  return allWords([["table", "holds", "made of"], ...rows]);
}
