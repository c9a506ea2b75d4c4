/**
 * Names of the issues.
 *
 * @module
 */
import { identifier, text } from "../../kind.ts";
import { issueTypes } from "../../issue_types.ts";
import { episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row an issue. */
export const issueNames = describeDerived({
  name: "issue_names",
  stage: "summarise",
  title: "Issue names",
  description: "Names of the issues, and what a higher position on each means",
  reads: [issueTypes],
  namesOnly: true,
  key: ["episode", "issue"],
  links: [{ columns: ["episode", "issue"], table: issueTypes }],
  columns: {
    episode,
    issue: column(identifier, "The issue within the negotiation"),
    name: column(text, "What was in dispute, in a few words"),
    orientation: column(
      issueTypes.columns.orientation.kind,
      "What a higher position on the line of the issue means",
    ),
  },
});

/** An issue and its name. */
export type IssueName = Row<typeof issueNames>;
