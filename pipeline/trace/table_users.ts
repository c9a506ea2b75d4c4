/**
 * The summaries and figures that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../figures/all.ts";
import type { DataRow } from "../figures/figure.ts";
import { findingTablePlans } from "../findings/table_plans.ts";
import { summaryPlans } from "../summarise/summaries.ts";
import type { TableUser } from "./reach.ts";

/**
 * What is made of which clean tables: each summary and each table of the findings as it declares, each
 * figure through what it draws.
 *
 * @param summary rows of a summary, or of a table of the findings, by its name, as its stage wrote them
 */
export function tableUsers(summary: (name: string) => readonly DataRow[]): TableUser[] {
  const plans = [
    ...summaryPlans,
    ...findingTablePlans.map((plan) => ({ ...plan, name: `findings/${plan.name}` })),
  ];
  const reads = new Map<string, readonly string[]>(plans.map((plan) => [plan.name, plan.reads]));
  return [
    ...plans.map(({ name, reads }): TableUser => ({ kind: "summary", name, reads })),
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
