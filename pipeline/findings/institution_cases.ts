/**
 * Institutions by initiator, and allies by their linkages on the eves of shocks, as numbers of coded
 * cells.
 *
 * @module
 */
import { type CellRegister, doubtByConfidence, doubtByEvidence } from "../coding/coded_cells.ts";
import type { EveOfShock } from "../persistence/eve_of_shock.ts";
import type { InitiatedInstitution } from "../persistence/initiators.ts";
import type { CleanRows } from "../tables/clean_rows.ts";

/** The clean tables that linkages and shocks are made of. */
export type LinkageRows = Pick<CleanRows, "linkages" | "institutions" | "shocks" | "states">;

/** An institution and the cell that says who initiated it. */
export interface InstitutionCase {
  readonly institution: string;
  readonly ally: string;
  readonly initiator: number;
}

/** An ally over all its shocks. */
export interface ShockAllyCase {
  readonly ally: string;
  readonly shocks: readonly {
    /** Number of the cell of what followed. */
    readonly followed: number;
    /** Numbers of the depth cells of the linkages of each institution surely in force on the eve. */
    readonly institutions: readonly (readonly number[])[];
  }[];
}

/** Steps of `initiator`: the United States, joint or unclear, the ally. */
const initiatorSteps = { us: 0, joint: 1, unclear: 1, ally: 2 } as const;

/** Step of an initiator that is the ally alone. */
export const byAlly = initiatorSteps.ally;

/** Step of an initiator that is no single side. */
export const byNeither = initiatorSteps.joint;

/** Steps of what followed a shock, from the end of the tie to a deeper one. */
const followedSteps = { "ended-or-suspended": 0, reduced: 1, kept: 2, deepened: 3 } as const;

/** First step at which the tie was kept. */
export const keptFrom = followedSteps.kept;

/** Institutions, each once, by the first of its linkages. */
export function institutionCases(
  rows: LinkageRows,
  initiated: readonly InitiatedInstitution[],
  register: CellRegister,
): InstitutionCase[] {
  const linkages = new Map(rows.linkages.map((row) => [row.linkage_id, row]));
  return initiated.map(({ institution, initiator, first }) => {
    const of = first.map((id) => linkages.get(id)!);
    const row = of.find((each) => each.initiator === initiator) ?? of[0]!;
    return {
      institution,
      ally: row.allies[0]!,
      initiator: register.numberOf(row, "initiator", () => ({
        table: "linkages",
        row: row.row_id,
        // Of linkages that disagree none stands for the institution: it has no single initiator.
        value: initiatorSteps[initiator],
        layer: "codes",
        doubt: doubtByConfidence[row.confidence],
        steps: [0, 2],
      })),
    };
  });
}

/** Allies with shocks, organisations left out. */
export function shockAllyCases(
  rows: LinkageRows,
  eves: readonly EveOfShock[],
  register: CellRegister,
): ShockAllyCase[] {
  const linkages = new Map(rows.linkages.map((row) => [row.linkage_id, row]));
  const depthCell = (id: string) => {
    const row = linkages.get(id)!;
    return register.numberOf(row, "depth", () => ({
      table: "linkages",
      row: row.row_id,
      value: row.depth,
      layer: "codes",
      doubt: doubtByConfidence[row.confidence],
      steps: [1, 3],
    }));
  };
  const ofStates = eves.map((eve, at) => ({ ...eve, row: rows.shocks[at]! }))
    .filter(({ organisation }) => !organisation);
  return [...Map.groupBy(ofStates, ({ ally }) => ally)].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([ally, of]) => ({
      ally,
      shocks: of.map(({ row, institutions }) => ({
        followed: register.numberOf(row, "followed", () => ({
          table: "shocks",
          row: row.row_id,
          value: followedSteps[row.followed],
          layer: "codes",
          doubt: doubtByEvidence[row.evidence],
          steps: [0, 3],
        })),
        institutions: institutions.filter(({ surely }) => surely.length > 0)
          .map(({ surely }) => surely.map(depthCell)),
      })),
    }));
}
