/**
 * Who initiated institutions.
 *
 * @module
 */
import type { LinkReading } from "../evidence/dated_ties.ts";
import type { Evidence } from "../evidence/evidence.ts";
import {
  byAlly,
  byNeither,
  initiatorStep,
  type InstitutionCase,
} from "../evidence/institution_cases.ts";
import { institutionUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Which institutions count, and for whom. */
export interface InitiatorChoices {
  /** Those with a bilateral linkage, or all, as is done unless told otherwise. */
  readonly links?: LinkReading;
  /** Whether joint ones count as begun by the United States. */
  readonly jointForUs?: boolean;
  /** Whether those are left out whose initiator nobody looked up. */
  readonly withoutKnown?: boolean;
}

/** Share of institutions that the ally alone initiated, among those with a single initiator. */
export function initiatedShare(
  evidence: Evidence,
  { links = "all", jointForUs = false, withoutKnown = false }: InitiatorChoices = {},
): SumStatistic {
  const institutions = links === "all" ? evidence.institutions : evidence.ties.bilateral;
  const units = institutionUnits(institutions)
    .filter(({ at }) => !(withoutKnown && institutions[at]!.first.some(({ known }) => known)));
  return {
    kind: "sum",
    units,
    range: [0, 1],
    measure: ({ cells }, at, into) => {
      const institution = institutions[at]!;
      const step = initiatorStep(institution, cells);
      into[0] = step === byAlly ? 1 : 0;
      into[1] = step !== byNeither || (jointForUs && isJoint(institution, cells)) ? 1 : 0;
    },
  };
}

/** Whether both sides began an institution, by all of its first linkages that say anything. */
function isJoint({ first }: InstitutionCase, cells: Float64Array): boolean {
  const told = first.filter(({ cell, unclear }) => !unclear || cells[cell] !== byNeither);
  return told.length > 0 && told.every(({ cell }) => cells[cell] === byNeither);
}
