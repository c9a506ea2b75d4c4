/**
 * Who began each institution.
 *
 * @module
 */
import { identifier, yesNo } from "../../kind.ts";
import { linkages } from "../../linkages.ts";
import { institutions } from "../../institutions.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { decadeOr, list } from "../kinds.ts";
import { linkageTables } from "../clean_sets.ts";

/** One row an institution. */
export const institutionsBegun = describeDerived({
  name: "institutions_begun",
  stage: "findings",
  title: "Institutions begun",
  description: "Who began each institution, and the linkages that tell",
  reads: linkageTables,
  key: ["institution"],
  columns: {
    institution: column(identifier, "The institution; a linkage by itself goes by its own id", {
      refersTo: linkages,
      through: { table: institutions, column: "institution" },
    }),
    allies: column(
      list,
      "States, and organisations whose members share it, that its linkages are coded for",
    ),
    first: column(list, "Ids of its linkages that may have been the first", { refersTo: linkages }),
    first_initiators: column(list, "Initiators of these as coded, in the same order"),
    initiator: column(linkages.columns.initiator.kind, "Who began it, by those linkages"),
    conflict: column(
      yesNo,
      "Whether it is unclear because those linkages name different initiators",
    ),
    decade: column(decadeOr("unknown"), "First year of the decade of establishment"),
    with_us: column(
      yesNo,
      "Whether a linkage of it lists the United States among its parties, or lists none",
    ),
  },
});

/** An institution, counted once however many allies it links, and who began it. */
export type InstitutionLine = Row<typeof institutionsBegun>;
