/**
 * Which dimension of design each feature of an organisation belongs to.
 *
 * @module
 */
import { choice, identifier, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a design feature. */
export const designFeatures = describe({
  name: "design_features",
  sheet: "crosswalks/design_features",
  holds: "judgement",
  title: "Design features",
  description: "Dimension of design that each feature belongs to; each dimension weighs alike",
  key: ["feature"],
  id: ["feature"],
  namedElsewhere: true,
  columns: {
    feature: copied("feature", identifier, "The design feature", { founds: true }),
    dimension: copied(
      "dimension",
      choice("obligation", "delegation", "membership", "decision", "exit"),
      "Dimension that it counts in: what members owe, what they hand to the organisation, whether " +
        "its members fit its task, how it decides, how they leave",
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it counts there", { merged: "prose" }),
  },
});
