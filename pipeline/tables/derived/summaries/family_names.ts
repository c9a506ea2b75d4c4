/**
 * Names of the families of disputes.
 *
 * @module
 */
import { identifier, text } from "../../kind.ts";
import { families } from "../../families.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a family. */
export const familyNames = describeDerived({
  name: "family_names",
  stage: "summarise",
  title: "Family names",
  description: "Names of the families of disputes",
  reads: [families],
  namesOnly: true,
  key: ["family"],
  columns: {
    family: column(identifier, "The family of disputes", { refersTo: families }),
    name: column(text, "Name of the family"),
  },
});

/** A family of disputes and its name. */
export type FamilyName = Row<typeof familyNames>;
