/**
 * The findings: each claim with its verdict.
 *
 * @module
 */
import { choice, identifier, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";

/** One row a claim. */
export const findings = describeDerived({
  name: "findings",
  stage: "findings",
  title: "Findings",
  description: "Each claim of the argument and its verdict",
  reads: everything,
  key: ["finding"],
  columns: {
    finding: column(identifier, "Id of the finding"),
    chapter: column(text, "Part of the argument, by chapter, or premise, theory or rivals"),
    claim: column(text, "The claim in a sentence"),
    short: column(text, "The claim in a few plain words, for figures"),
    bearing: column(
      choice("for", "against", "rival"),
      "What the claim speaks for, if it holds: the argument, the case against it, or a rival explanation",
    ),
    fixed: column(
      choice("before any estimate", "after a first look"),
      "When its criterion was written down",
    ),
    verdict: column(verdict, "What the data say of it"),
  },
});

/** A claim and what the data say of it. */
export type FindingLine = Row<typeof findings>;
