/**
 * How soon linkages went deep.
 *
 * @module
 */
import { choice, edtf, optional, text, whole, yesNo } from "../../kind.ts";
import { treaties } from "../../treaties.ts";
import { linkages } from "../../linkages.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, measured } from "../kinds.ts";
import { chainTables, linkageTables } from "../clean_sets.ts";

/** One row an ally, depth and set of linkages. */
export const firstDeepLinkage = describeDerived({
  name: "first_deep_linkage",
  stage: "findings",
  title: "First deep linkage",
  description: "Years from an ally's first commitment to its first deep linkage",
  reads: [...linkageTables, ...chainTables],
  key: ["ally", "depth", "linkages"],
  columns: {
    ally: column(text, "State, or organisation whose members share linkages"),
    depth: column(whole(2, 3), "The linkage is at least so deep", { unit: "ordinal code" }),
    linkages: column(
      choice("all", "with-hub"),
      "All linkages, or without those whose listed parties do not include the United States",
    ),
    status: column(
      choice("after", "before", "open", "same day", "no commitment", "no dated linkage"),
      "When the linkage came against the commitment, or what is missing",
    ),
    commitment: column(listOrNone, "Treaties that may be the first", { refersTo: treaties }),
    commitment_low: column(optional(edtf), "First day on which the commitment may have begun"),
    commitment_high: column(optional(edtf), "Last day on which the commitment may have begun"),
    commitment_imputed: column(
      yesNo,
      "Whether a signature stands in for an unknown entry into force",
    ),
    linkage: column(listOrNone, "Linkages that may be the first", { refersTo: linkages }),
    linkage_low: column(optional(edtf), "First day on which the linkage may have begun"),
    linkage_high: column(optional(edtf), "Last day on which the linkage may have begun"),
    years_low: column(
      measured,
      "Fewest years from commitment to linkage; below 0 if the linkage came first",
      { unit: "years" },
    ),
    years_high: column(measured, "Most years from commitment to linkage", { unit: "years" }),
    undated: column(count, "Linkages so deep without a start, any of which may have been earlier", {
      unit: "linkages",
    }),
  },
});

/** Years from an ally's first commitment to its first linkage of a depth. */
export type FirstDeepLinkageLine = Row<typeof firstDeepLinkage>;
