/**
 * The summaries and figures that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../../figures/all.ts";
import type { DataRow } from "../../tables/read_summary.ts";
import { findingTablePlans } from "../../findings/table_plans.ts";
import { robustnessTablePlans } from "../../robustness/table_plans.ts";
import { type SummaryPlan, summaryPlans, summarySourcesPlan } from "../../summarise/summaries.ts";
import type { TableUser } from "./reach.ts";

/** The summaries, and the tables of findings and robustness by their folder and name. */
export const derivedPlans: readonly SummaryPlan[] = [
  ...summaryPlans,
  summarySourcesPlan,
  ...findingTablePlans.map((plan) => ({ ...plan, name: `findings/${plan.name}` })),
  ...robustnessTablePlans.map((plan) => ({ ...plan, name: `robustness/${plan.name}` })),
];

/**
 * The plan of a table that a user names: by its name alone, with its folder, or as a file.
 *
 * @param name such as `openings`, `findings/openings` or `data-clean/findings/openings.csv`
 */
export function derivedPlan(name: string): SummaryPlan | undefined {
  const bare = name.replace(/^data-clean\//, "").replace(/^summaries\//, "").replace(/\.csv$/, "");
  return derivedPlans.find(({ name }) => name === bare || name.endsWith(`/${bare}`));
}

/**
 * What is made of which clean tables: each summary and each table of the findings as it declares,
 * each figure through what it draws.
 *
 * @param summary rows of a summary, or of a table of the findings, by its name, as its stage wrote
 * them
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
