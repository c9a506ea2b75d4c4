/**
 * Treaties made by hand, as rows of the clean tables.
 *
 * @module
 */
import type { ChainRows } from "../../../pipeline/measures/persistence/chains.ts";
import { commitmentRow, madeRow, type RowOf, treatyRow } from "../../fixtures/made_clean_rows.ts";

/** What a made treaty is, next to two states in force from 1950 on. */
export interface MadeTreaty extends
  Partial<
    Pick<
      RowOf<"treaties">,
      "form" | "signed" | "in_force" | "ended" | "end_mode" | "evidence" | "parties"
    >
  >,
  Partial<
    Pick<
      RowOf<"commitments">,
      "class" | "parent" | "successor" | "region" | "organisation_ended" | "contested"
    >
  > {}

/** Rows of treaties by their ids. */
export function madeRows(
  made: Readonly<Record<string, MadeTreaty>>,
  treatyParties: readonly Partial<RowOf<"treatyParties">>[] = [],
): ChainRows {
  const entries = Object.entries(made);
  return {
    treaties: entries.map(([id, treaty]) => treatyRow(id, { parties: ["AUS", "JPN"], ...treaty })),
    commitments: entries.map(([id, treaty]) => commitmentRow(id, treaty)),
    treatyParties: treatyParties.map((party, at) => madeRow("treatyParties", `${at}`, party)),
  };
}
