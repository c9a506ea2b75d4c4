/**
 * The tables of the stage `robustness`: what each holds and which clean tables reach it.
 *
 * @module
 */
import { everything, type FindingTablePlan } from "../findings/table_plans.ts";

/** Every table of the stage. */
export const robustnessTablePlans = [
  {
    name: "robustness",
    description: "What each verdict withstands, and how much it takes to overturn it",
    reads: everything,
  },
  {
    name: "noise",
    description: "What becomes of each verdict when coders err at random",
    reads: everything,
  },
  {
    name: "leave_outs",
    description: "What becomes of each verdict when a part of the evidence is left out",
    reads: everything,
  },
  {
    name: "alternatives",
    description: "What each finding would give had a choice of the analysis been made otherwise",
    reads: everything,
  },
  {
    name: "fragility",
    description: "How many coded cells must be wrong to overturn each verdict",
    reads: everything,
  },
  {
    name: "fragile_cells",
    description: "Cells whose recoding overturns a verdict",
    reads: everything,
  },
] as const satisfies readonly FindingTablePlan[];
