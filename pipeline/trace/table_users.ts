/**
 * The summaries and figures that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../figures/all.ts";
import type { DataRow } from "../figures/figure.ts";
import { summaryPlans } from "../summarise/summaries.ts";
import type { TableUser } from "./reach.ts";

/**
 * What is made of which clean tables: each summary as it declares, each figure through the summaries
 * that it draws.
 *
 * @param summary rows of a summary by its name, as the stage `summarise` wrote them
 */
export function tableUsers(summary: (name: string) => readonly DataRow[]): TableUser[] {
  const reads = new Map(summaryPlans.map((plan) => [plan.name, plan.reads]));
  return [
    ...summaryPlans.map(({ name, reads }): TableUser => ({ kind: "summary", name, reads })),
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
