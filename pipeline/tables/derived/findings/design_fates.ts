/**
 * How tight each design is, and whether its organisation still lives.
 *
 * @module
 */
import { edtf, identifier, optional, yesNo } from "../../kind.ts";
import { treaties } from "../../treaties.ts";
import { chainTables, designTables } from "../clean_sets.ts";
import { organisation, organisationKind } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { measured, measuredShare } from "../kinds.ts";

/** One row an organisation and year that is coded. */
export const designFates = describeDerived({
  name: "design_fates",
  stage: "findings",
  title: "Design fates",
  description: "How tight each organisation is designed, and whether it still lives",
  reads: [...designTables, ...chainTables],
  key: ["organisation"],
  columns: {
    organisation,
    kind: organisationKind,
    treaty_id: column(
      optional(identifier),
      "Treaty that it stands on; empty where the sheets hold none",
      { refersTo: treaties },
    ),
    first_coded: column(
      yesNo,
      "Whether it is the only or the first design of its organisation, which the finding takes",
    ),
    tightness: column(
      measuredShare,
      "Overall score, from 0, nothing coded is there, to 1, all is there in full; dimensions " +
        "weigh alike",
    ),
    alive: column(
      optional(yesNo),
      "Whether neither the organisation nor its treaty has ended; empty where the sheets hold no " +
        "commitment of that id",
    ),
    end_low: column(optional(edtf), "First day on which it may have ended; empty while it lives"),
    end_high: column(optional(edtf), "Last day on which it may have ended; empty while it lives"),
    year_of_end: column(measured, "Year of that first day", { unit: "year" }),
  },
});

/** An organisation's tightness and fate. */
export type DesignFateLine = Row<typeof designFates>;
