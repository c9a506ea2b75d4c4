/**
 * Treaties that outlived their organisation.
 *
 * @module
 */
import { edtf, identifier, optional, text } from "../../kind.ts";
import { commitments } from "../../commitments.ts";
import { treaties } from "../../treaties.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a treaty. */
export const outlivedOrganisations = describeDerived({
  name: "outlived_organisations",
  stage: "summarise",
  title: "Outlived organisations",
  description: "Treaties that bind longer than the organisation which they set up",
  reads: [treaties, commitments],
  key: ["treaty"],
  columns: {
    treaty: column(identifier, "Id of the treaty", { refersTo: treaties }),
    name: column(text, "Title of the treaty"),
    organisation: column(text, "Organisation that it set up"),
    organisation_ended: column(edtf, "Last day on which the organisation may have ended"),
    treaty_ended: column(
      optional(edtf),
      "Last day on which the treaty may have ended; empty where it has not",
    ),
  },
});

/** A treaty that binds longer than the organisation which it set up. */
export type OutlivedOrganisation = Row<typeof outlivedOrganisations>;
