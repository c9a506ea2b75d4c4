/**
 * The parts of the evidence that rest on dates: they hold no coded cell, and most leave-outs leave
 * them as they are.
 *
 * @module
 */
import { type Fate, fatesByTreaty } from "../../measures/organisation_design/fates.ts";
import {
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import { type FirstTies, firstTies } from "./allied_ballots.ts";
import { type DatedTies, datedTies, type TieRows } from "./dated_ties.ts";

/**
 * Institutions by their first linkages, allies in time with shocks and proposals, when states first
 * had a treaty, and what became of ties.
 */
export interface DatedParts {
  readonly rows: TieRows;
  readonly initiated: readonly InitiatedInstitution[];
  readonly ties: DatedTies;
  readonly firstTies: FirstTies;
  /** Fate of each commitment by its treaty. */
  readonly fates: ReadonlyMap<string, Fate>;
}

/** What commitments are read from. */
const commitmentTables = ["treaties", "treatyParties", "commitments"] as const;

/** Tables that only institutions and ties are made of, among all parts of the evidence. */
export const linkTables = [
  "linkages",
  "institutions",
  "shocks",
  "proposals",
  "events",
] as const satisfies readonly (keyof TieRows)[];

/** What ties are read from. */
const tieTables = [
  ...linkTables,
  "states",
  ...commitmentTables,
] as const satisfies readonly (keyof TieRows)[];

/**
 * Makes the parts.
 *
 * @param before parts made of other rows: what rests on the very same rows is taken over
 */
export function datedParts(rows: TieRows, before?: DatedParts): DatedParts {
  const same = (...names: readonly (keyof TieRows)[]) =>
    before !== undefined && names.every((name) => before.rows[name] === rows[name]);
  return {
    rows,
    initiated: same("linkages", "institutions") ? before!.initiated : initiatedInstitutions(rows),
    fates: same(...commitmentTables) ? before!.fates : fatesByTreaty(rows),
    ties: same(...tieTables) ? before!.ties : datedTies(rows),
    firstTies: same(...commitmentTables) ? before!.firstTies : firstTies(rows),
  };
}
