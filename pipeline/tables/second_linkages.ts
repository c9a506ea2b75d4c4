/**
 * Linkages read a second time.
 *
 * @module
 */
import { edtf, optional } from "./kind.ts";
import { linkages } from "./linkages.ts";
import { copied, describe } from "./table.ts";
import { firstRead, note, reader, repeated, rowOf, source, sourceFound } from "./second_row.ts";

const first = linkages.columns;

/** One row a linkage of the random sample. */
export const secondLinkages = describe({
  name: "second_linkages",
  sheet: "second-reading/linkages",
  holds: "second reading",
  title: "Linkages, second reading",
  description:
    "One row a linkage of a random sample, read again by the rule for initiators of then",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    row: rowOf("linkages"),
    name: repeated("name", "Name of the institution"),
    source,
    second_reader: reader,
    established: copied(
      "established_as_written",
      optional(edtf),
      "When it began, by the second reading",
    ),
    domain: copied("domain", optional(first.domain.kind), "What the link is about"),
    depth: copied(
      "depth",
      optional(first.depth.kind),
      "1 meets or informs · 2 plans or decides together · 3 integrated staff, command, forces or production",
      { unit: "ordinal code" },
    ),
    initiator: copied("initiator", optional(first.initiator.kind), "Who brought it about"),
    source_found: sourceFound,
    first_established: firstRead("established", first.established),
    first_domain: firstRead("domain", first.domain),
    first_depth: firstRead("depth", first.depth),
    first_initiator: firstRead("initiator", first.initiator),
    first_confidence: firstRead("confidence", first.confidence),
    note,
  },
});
