/**
 * Who initiated institutions.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import { byAlly, byNeither, initiatorStep } from "../evidence/institution_cases.ts";
import { institutionUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Share of institutions that the ally alone initiated, among those with a single initiator. */
export function initiatedShare(evidence: Evidence): SumStatistic {
  return {
    kind: "sum",
    units: institutionUnits(evidence),
    range: [0, 1],
    measure: ({ cells }, at, into) => {
      const step = initiatorStep(evidence.institutions[at]!, cells);
      into[0] = step === byAlly ? 1 : 0;
      into[1] = step === byNeither ? 0 : 1;
    },
  };
}
