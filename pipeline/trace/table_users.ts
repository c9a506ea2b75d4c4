/**
 * The summaries, figures and findings that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../figures/all.ts";
import type { DataRow } from "../figures/figure.ts";
import { claims } from "../findings/all_claims.ts";
import { findingTablePlans } from "../findings/table_plans.ts";
import { summaryPlans } from "../summarise/summaries.ts";
import type { TableUser } from "./reach.ts";

/**
 * What is made of which clean tables: each summary and each table of the findings as it declares, each
 * figure through what it draws, each finding through the coded cells that enter it.
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
    ...findingUsers(summary("findings/cells")),
  ];
}

/** Findings with the rows whose coded cells enter them; judgement files reach every finding. */
function findingUsers(cells: readonly DataRow[]): TableUser[] {
  const everything = findingTablePlans.find(({ name }) => name === "findings")!.reads;
  return claims.map(({ id }): TableUser => {
    const own = cells.filter(({ findings }) => `${findings}`.split(";").includes(id));
    const rows = Map.groupBy(own, ({ table }) => `${table}`);
    const coded = new Set(cells.map(({ table }) => `${table}`));
    return {
      kind: "finding",
      name: id,
      reads: everything.filter((table) => !coded.has(table) || rows.has(table)),
      rows: new Map(
        [...rows].map(([table, of]) => [table, new Set(of.map(({ row }) => `${row}`))]),
      ),
    };
  });
}
