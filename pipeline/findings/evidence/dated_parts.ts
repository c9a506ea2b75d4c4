/**
 * The parts of the evidence that rest on dates: they hold no coded cell, and most leave-outs leave
 * them as they are.
 *
 * @module
 */
import {
  type Chain,
  type ChainReading,
  type ChainRows,
  chainsOf,
} from "../../measures/persistence/chains.ts";
import { type EveOfShock, evesOfShocks } from "../../measures/persistence/eve_of_shock.ts";
import {
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import type { LinkageRows } from "./institution_cases.ts";

/** Eves of shocks, institutions by their first linkages, and chains of commitments. */
export interface DatedParts {
  readonly rows: ChainRows & LinkageRows;
  readonly eves: readonly EveOfShock[];
  readonly initiated: readonly InitiatedInstitution[];
  readonly chains: Readonly<Record<ChainReading, readonly Chain[]>>;
}

/**
 * Makes the parts.
 *
 * @param before parts made of other rows: what rests on the very same rows is taken over
 */
export function datedParts(rows: ChainRows & LinkageRows, before?: DatedParts): DatedParts {
  const same = (...names: (keyof DatedParts["rows"])[]) =>
    before !== undefined && names.every((name) => before.rows[name] === rows[name]);
  return {
    rows,
    eves: same("linkages", "institutions", "shocks", "states") ? before!.eves : evesOfShocks(rows),
    initiated: same("linkages", "institutions") ? before!.initiated : initiatedInstitutions(rows),
    chains: same("treaties", "treatyParties", "commitments") ? before!.chains : {
      treaty: chainsOf(rows, "treaty"),
      organisation: chainsOf(rows, "organisation"),
    },
  };
}
