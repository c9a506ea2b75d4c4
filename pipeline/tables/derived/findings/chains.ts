/**
 * The commitment chains of the Asia-Pacific, under each reading of their end.
 *
 * @module
 */
import { choice, edtf, identifier, optional, text, yesNo } from "../../kind.ts";
import { treaties } from "../../treaties.ts";
import { statesTable } from "../../states.ts";
import { evidenceGrade, treatyForm } from "../../vocabulary.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list, measured } from "../kinds.ts";
import { chainTables } from "../clean_sets.ts";

/** One row a chain and reading. */
export const chains = describeDerived({
  name: "chains",
  stage: "findings",
  title: "Chains",
  description: "Chains of commitments in the Asia-Pacific, from first treaty to last",
  reads: chainTables,
  key: ["chain", "reading"],
  columns: {
    chain: column(identifier, "Its first treaty", { refersTo: treaties }),
    reading: column(choice("treaty", "organisation"), "With what it counts as ended"),
    name: column(text, "Name of its last treaty"),
    treaties: column(list, "Its treaties in order", { refersTo: treaties }),
    classes: column(list, "The classes of these, in the same order"),
    form: column(treatyForm, "The form that it had longest"),
    first_form: column(treatyForm, "The form of its first treaty"),
    group: column(
      choice("bilateral", "multilateral"),
      "bilateral, or multilateral with three parties or more",
    ),
    start_low: column(
      optional(edtf),
      "First day on which it may have begun; empty where that is not known",
    ),
    start_high: column(
      optional(edtf),
      "Last day on which it may have begun; empty where that is not known",
    ),
    start_imputed: column(yesNo, "Whether a signature stands in for an unknown entry into force"),
    end_low: column(optional(edtf), "First day on which it may have ended; empty while it lasts"),
    end_high: column(optional(edtf), "Last day on which it may have ended; empty while it lasts"),
    ended: column(yesNo, "Whether it has ended"),
    years_low: column(measured, "Fewest years that it lasted, or has lasted by the last day", {
      unit: "years",
    }),
    years_high: column(measured, "Most years that it lasted, or has lasted by the last day", {
      unit: "years",
    }),
    parties: column(list, "Everybody who has been a party", { refersTo: statesTable }),
    hub: column(yesNo, "Whether the United States is one of them"),
    evidence: column(evidenceGrade, "Weakest evidence grade of its treaties"),
    contested: column(
      yesNo,
      "Whether a careful reader could class or place one of its treaties otherwise",
    ),
  },
});

/** A chain under a reading. */
export type ChainLine = Row<typeof chains>;
