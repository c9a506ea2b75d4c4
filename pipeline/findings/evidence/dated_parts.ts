/**
 * The parts of the evidence that rest on dates: they hold no coded cell, and most leave-outs leave
 * them as they are.
 *
 * @module
 */
import { type EveOfShock, evesOfShocks } from "../../measures/persistence/eve_of_shock.ts";
import {
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import type { LinkageRows } from "./institution_cases.ts";

/** Eves of shocks, and institutions by their first linkages. */
export interface DatedParts {
  readonly rows: LinkageRows;
  readonly eves: readonly EveOfShock[];
  readonly initiated: readonly InitiatedInstitution[];
}

/**
 * Makes the parts.
 *
 * @param before parts made of other rows: what rests on the very same rows is taken over
 */
export function datedParts(rows: LinkageRows, before?: DatedParts): DatedParts {
  const same = (...names: (keyof DatedParts["rows"])[]) =>
    before !== undefined && names.every((name) => before.rows[name] === rows[name]);
  return {
    rows,
    eves: same("linkages", "institutions", "shocks", "states") ? before!.eves : evesOfShocks(rows),
    initiated: same("linkages", "institutions") ? before!.initiated : initiatedInstitutions(rows),
  };
}
