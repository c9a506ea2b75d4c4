/**
 * What other choices of the analysis would give.
 *
 * @module
 */
import { identifier, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, number, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding and other choice. */
export const alternatives = describeDerived({
  name: "alternatives",
  stage: "robustness",
  title: "Alternatives",
  description: "What each finding would give had a choice of the analysis been made otherwise",
  reads: everything,
  key: ["finding", "chosen", "instead"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    chosen: column(text, "The choice as it was made"),
    instead: column(text, "The choice in its place"),
    estimate: column(
      measured,
      "The estimate of the finding under the other choice; its first, unless the words name another",
    ),
    units: column(count, "Number of units that this estimate rests on"),
    weight: column(number({ minimum: 0 }), "What these units count for together"),
    verdict: column(verdict, "What this estimate alone says of the claim"),
    verdict_as_chosen: column(verdict, "What the estimate as chosen says of it"),
  },
});

/** What an estimate of a finding would be had a choice been made otherwise. */
export type AlternativeLine = Row<typeof alternatives>;
