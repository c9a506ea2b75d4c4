/**
 * What readers call the families of disputes.
 *
 * @module
 */
import { identifier, shortText, text } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a family of disputes. */
export const families = describe({
  name: "families",
  sheet: "crosswalks/families",
  holds: "judgement",
  title: "Families",
  description: "One row a family of disputes: its name for readers",
  why: "One row for every family of the negotiations above that has none yet",
  after: "episodes",
  key: ["family"],
  id: ["family"],
  namedElsewhere: true,
  columns: {
    family: copied("family", identifier, "Id of the family, as the episodes give it", {
      coined: true,
      founds: true,
    }),
    name: copied("name", shortText(26), "What readers call it, with its years where they tell", {
      free: true,
    }),
    reason: copied("reason", text, "Why it is called so", { merged: "prose" }),
  },
});
