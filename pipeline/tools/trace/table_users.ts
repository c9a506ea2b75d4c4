/**
 * The summaries and figures that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../../figures/all.ts";
import type { DataRow } from "../../tables/read_summary.ts";
import { findingTablePlans } from "../../findings/table_plans.ts";
import { robustnessTablePlans } from "../../robustness/table_plans.ts";
import { summaryTables } from "../../tables/derived/summaries/all.ts";
import { cleanTablesBehind } from "../../tables/derived/derived_table.ts";
import type { TableUser } from "./reach.ts";

/** What a trace knows of a derived table. */
export interface DerivedPlan {
  readonly name: string;
  readonly description: string;
  /** Names of the clean tables that it is made of. */
  readonly reads: readonly string[];
}

/** The summaries, and the tables of findings and robustness by their folder and name. */
export const derivedPlans: readonly DerivedPlan[] = [
  ...summaryTables.map((table) => ({
    name: table.name,
    description: table.description,
    reads: [...cleanTablesBehind(table)].map(({ name }) => name),
  })),
  ...findingTablePlans.map((plan) => ({ ...plan, name: `findings/${plan.name}` })),
  ...robustnessTablePlans.map((plan) => ({ ...plan, name: `robustness/${plan.name}` })),
];

/**
 * The plan of a table that a user names: by its name alone, with its folder, or as a file.
 *
 * @param name such as `openings`, `findings/openings` or `data-clean/findings/openings.csv`
 */
export function derivedPlan(name: string): DerivedPlan | undefined {
  const bare = name.replace(/^data-clean\//, "").replace(/^summaries\//, "").replace(/\.csv$/, "");
  return derivedPlans.find(({ name }) => name === bare || name.endsWith(`/${bare}`));
}

/**
 * What is made of which clean tables: each summary and each table of the findings as it declares,
 * each figure through what it draws.
 *
 * @param summary rows of a derived table by its name, as its stage wrote them
 */
export function tableUsers(summary: (name: string) => readonly DataRow[]): TableUser[] {
  const reads = new Map<string, readonly string[]>(
    derivedPlans.map((plan) => [plan.name, plan.reads]),
  );
  return [
    ...derivedPlans.map(({ name, reads }): TableUser => ({ kind: "summary", name, reads })),
    ...figures.map((make): TableUser => {
      const { id, summaries } = make(summary);
      return {
        kind: "figure",
        name: id,
        reads: summaries.flatMap((name) => reads.get(name) ?? []),
      };
    }),
  ];
}
