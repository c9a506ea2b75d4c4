/**
 * The parts of the evidence that rest on dates: they hold no coded cell, and most leave-outs leave
 * them as they are.
 *
 * @module
 */
import { type Fate, fatesByTreaty } from "../../measures/organisation_design/fates.ts";
import type { ChainRows } from "../../measures/persistence/chains.ts";
import { type EveOfShock, evesOfShocks } from "../../measures/persistence/eve_of_shock.ts";
import {
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import type { LinkageRows } from "./institution_cases.ts";

/** Eves of shocks, institutions by their first linkages, and what became of ties. */
export interface DatedParts {
  readonly rows: LinkageRows & ChainRows;
  readonly eves: readonly EveOfShock[];
  readonly initiated: readonly InitiatedInstitution[];
  /** Fate of each commitment by its treaty. */
  readonly fates: ReadonlyMap<string, Fate>;
}

/**
 * Makes the parts.
 *
 * @param before parts made of other rows: what rests on the very same rows is taken over
 */
export function datedParts(rows: LinkageRows & ChainRows, before?: DatedParts): DatedParts {
  const same = (...names: (keyof DatedParts["rows"])[]) =>
    before !== undefined && names.every((name) => before.rows[name] === rows[name]);
  return {
    rows,
    eves: same("linkages", "institutions", "shocks", "states") ? before!.eves : evesOfShocks(rows),
    initiated: same("linkages", "institutions") ? before!.initiated : initiatedInstitutions(rows),
    fates: same("treaties", "treatyParties", "commitments") ? before!.fates : fatesByTreaty(rows),
  };
}
