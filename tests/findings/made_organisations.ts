/**
 * Organisations that live and die, made for a test.
 *
 * @module
 */
import { dimensions } from "../../pipeline/measures/organisation_design/coded_designs.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { cleanTexts } from "../fixtures/clean_texts.ts";
import {
  designFeatureRow,
  designRow,
  madeRow,
  organisationRow,
} from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";

/** An organisation as a test describes it. */
export interface MadeOrganisation {
  /** Codes by dimension, in the order of the argument; `null` where none is coded. */
  readonly codes: readonly (0 | 1 | 2 | null)[];
  /** The treaty that it stands on; one of its own without it. */
  readonly treaty?: string;
  /** Day on which the organisation ended. */
  readonly ended?: string;
  readonly inQuestion?: boolean;
}

/** Clean rows of organisations by name. */
export function organisationRows(
  made: Readonly<Record<string, MadeOrganisation>>,
): LeaveOutRows {
  const named = Object.entries(made).map(([name, of]) => ({
    ...of,
    name,
    treaty_id: of.treaty ?? `treaty of ${name}`,
  }));
  const treaties = [...new Map(named.map((of) => [of.treaty_id, of])).values()];
  return {
    ...noRows(),
    organisations: named.map(({ name, treaty_id, inQuestion }) =>
      organisationRow(name, inQuestion ? "in-question" : "other", { treaty_id })
    ),
    designFeatures: dimensions.map((dimension) => designFeatureRow(`of ${dimension}`, dimension)),
    designs: named.flatMap(({ name, codes }) =>
      codes.flatMap((code, at) =>
        code === null ? [] : [designRow(name, `of ${dimensions[at]}`, code)]
      )
    ),
    treaties: treaties.map(({ treaty_id }) =>
      madeRow("treaties", treaty_id, {
        treaty_id,
        signed: "1954-09-08",
        in_force: "1955-02-19",
        end_mode: "in force",
      })
    ),
    commitments: treaties.map(({ treaty_id, ended }) =>
      madeRow("commitments", treaty_id, {
        treaty_id,
        class: "A",
        organisation_ended: ended ?? null,
      })
    ),
  };
}

/** The same rows as texts. */
export function organisationTexts(rows: LeaveOutRows): ReturnType<typeof cleanTexts> {
  return cleanTexts({
    organisations: rows.organisations,
    design_features: rows.designFeatures,
    designs: rows.designs,
    treaties: rows.treaties,
    commitments: rows.commitments,
  });
}
