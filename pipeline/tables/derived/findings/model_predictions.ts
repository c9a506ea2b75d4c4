/**
 * Predictions of the bargaining models.
 *
 * @module
 */
import { identifier, optional, score } from "../../kind.ts";
import { families } from "../../families.ts";
import { episode, issue, issueLink } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row an issue and model. */
export const modelPredictions = describeDerived({
  name: "model_predictions",
  stage: "findings",
  title: "Model predictions",
  description: "What each bargaining model and baseline predicts of each issue",
  reads: bargaining,
  key: ["episode", "issue", "model"],
  links: [issueLink],
  columns: {
    episode,
    issue,
    family: column(identifier, "Family of disputes that the negotiation belongs to", {
      refersTo: families,
    }),
    states: column(count, "Number of states with an opening", { unit: "states" }),
    model: column(identifier, "The model or baseline"),
    prediction: column(
      optional(score),
      "Where it says that the talks end; empty of a baseline that says no single number",
      { unit: "points (0-100)" },
    ),
    outcome: column(score, "Where the talks ended", { unit: "points (0-100)" }),
    absolute_error: column(optional(score), "Distance of the prediction from the outcome", {
      unit: "points (0-100)",
    }),
  },
});

/** What a model says of an issue. */
export type PredictionLine = Row<typeof modelPredictions>;
