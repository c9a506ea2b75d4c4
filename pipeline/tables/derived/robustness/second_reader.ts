/**
 * What the findings would be with the second reader's values.
 *
 * @module
 */
import { identifier, optional, text } from "../../kind.ts";
import { secondDesigns } from "../../second_designs.ts";
import { secondLinkages } from "../../second_linkages.ts";
import { secondOutcomes } from "../../second_outcomes.ts";
import { secondPositions } from "../../second_positions.ts";
import { secondPreferences } from "../../second_preferences.ts";
import { secondShocks } from "../../second_shocks.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row an estimate of a claim. */
export const secondReader = describeDerived({
  name: "second_reader",
  stage: "robustness",
  title: "Second reader's values",
  description:
    "What each estimate would be with the second reader's value wherever a cell was read twice",
  reads: [
    ...everything,
    secondPositions,
    secondOutcomes,
    secondPreferences,
    secondDesigns,
    secondLinkages,
    secondShocks,
  ],
  key: ["finding", "part"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    part: column(
      optional(text),
      "What sets it apart from the other estimates of the finding; empty where there is one",
    ),
    cells: column(count, "Coded cells that the estimate rests on", { unit: "cells" }),
    read_again: column(count, "Of these, cells with a value by the second reader", {
      unit: "cells",
    }),
    estimate: column(measured, "The estimate with the first reader's values"),
    verdict: column(verdict, "What the first reader's values say of the claim"),
    second_estimate: column(measured, "The estimate with the second reader's values in place"),
    second_units: column(count, "Number of units that this estimate rests on"),
    second_verdict: column(verdict, "What the second reader's values say of it"),
  },
});

/** An estimate by both readers. */
export type SecondReaderLine = Row<typeof secondReader>;
