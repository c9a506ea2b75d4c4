/**
 * Institutions by initiator, depths of linkages and what followed shocks, as numbers of coded
 * cells.
 *
 * @module
 */
import {
  type CellRegister,
  doubtByConfidence,
  doubtByEvidence,
} from "../../measures/coding/coded_cells.ts";
import type { InitiatedInstitution } from "../../measures/persistence/initiators.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** The clean tables that linkages and shocks are made of. */
export type LinkageRows = Pick<CleanRows, "linkages" | "institutions" | "shocks" | "states">;

/** An institution and the cells that say who initiated it. */
export interface InstitutionCase {
  readonly institution: string;
  readonly ally: string;
  /** Cells of the linkages that may have been the first. */
  readonly first: readonly {
    readonly cell: number;
    /** Whether it was coded as unclear, and so gives way to an answer. */
    readonly unclear: boolean;
    /** Whether the answer rests on general knowledge and on no source that was opened. */
    readonly known: boolean;
  }[];
}

/** Steps of `initiator`: the United States, joint or unclear, the ally. */
export const initiatorSteps = { us: 0, joint: 1, unclear: 1, ally: 2 } as const;

/** Step of an initiator that is the ally alone. */
export const byAlly = initiatorSteps.ally;

/** Step of an initiator that is the United States alone. */
export const byUs = initiatorSteps.us;

/** Step of an initiator that is no single side. */
export const byNeither = initiatorSteps.joint;

/** Steps of what followed a shock, from the end of the tie to a deeper one. */
const followedSteps = { "ended-or-suspended": 0, reduced: 1, kept: 2, deepened: 3 } as const;

/** Institutions, each once, by the first of its linkages. */
export function institutionCases(
  rows: LinkageRows,
  initiated: readonly InitiatedInstitution[],
  register: CellRegister,
): InstitutionCase[] {
  const linkages = new Map(rows.linkages.map((row) => [row.linkage_id, row]));
  return initiated.map(({ institution, first }) => {
    const of = first.map((id) => linkages.get(id)!);
    return {
      institution,
      ally: of[0]!.allies[0]!,
      first: of.map((row) => ({
        cell: register.numberOf(row, "initiator", () => ({
          table: "linkages",
          row: row.row_id,
          value: initiatorSteps[row.initiator],
          layer: "codes",
          doubt: doubtByConfidence[row.confidence],
          steps: [0, 2],
        })),
        unclear: row.initiator === "unclear",
        known: row.evidence === "known" && row.initiator_source === null,
      })),
    };
  });
}

/**
 * Step of the initiator of an institution: what all of its first linkages say that are not unclear;
 * no single side where they differ or none says.
 */
export function initiatorStep({ first }: InstitutionCase, cells: Float64Array): number {
  let found: number | undefined;
  for (const { cell, unclear } of first) {
    const step = cells[cell]!;
    if (unclear && step === byNeither) continue;
    if (found !== undefined && found !== step) return byNeither;
    found = step;
  }
  return found ?? byNeither;
}

/** Gives the number of the depth cell of a linkage by its id. */
export function depthCells(
  { linkages }: Pick<LinkageRows, "linkages">,
  register: CellRegister,
): (linkageId: string) => number {
  const byId = new Map(linkages.map((row) => [row.linkage_id, row]));
  return (id) => {
    const row = byId.get(id)!;
    return register.numberOf(row, "depth", () => ({
      table: "linkages",
      row: row.row_id,
      value: row.depth,
      layer: "codes",
      doubt: doubtByConfidence[row.confidence],
      steps: [1, 3],
    }));
  };
}

/** Number of the cell of what followed a shock. */
export function followedCell(row: LinkageRows["shocks"][number], register: CellRegister): number {
  return register.numberOf(row, "followed", () => ({
    table: "shocks",
    row: row.row_id,
    value: followedSteps[row.followed],
    layer: "codes",
    doubt: doubtByEvidence[row.evidence],
    steps: [0, 3],
  }));
}
