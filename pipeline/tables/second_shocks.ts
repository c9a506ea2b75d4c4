/**
 * What followed shocks, judged a second time.
 *
 * @module
 */
import { identifier, text } from "./kind.ts";
import { shocks } from "./shocks.ts";
import { copied, describe } from "./table.ts";
import { confidence } from "./vocabulary.ts";
import { firstRead } from "./second_row.ts";

/** One row a shock and an ally. */
export const secondShocks = describe({
  name: "second_shocks",
  sheet: "second-reading/shocks",
  holds: "second reading",
  title: "Shocks, second reading",
  description:
    "One row a shock and an ally: what followed, judged again from shock, ally, date and the written rule alone",
  key: ["shock", "ally"],
  id: ["shock", "ally"],
  links: [{ columns: ["shock", "ally"], table: "shocks" }],
  columns: {
    shock: copied("shock", identifier, "The shock"),
    ally: copied("ally", identifier, "The ally by state, or the organisation"),
    followed: copied(
      "followed",
      shocks.columns.followed.kind,
      "What became of the tie in the ten years after, by the second reading",
    ),
    confidence: copied("confidence", confidence, "How sure the second reader is"),
    first_followed: firstRead("followed", shocks.columns.followed),
    basis: copied("basis", text, "The fact that shows it", { merged: "prose" }),
  },
});
