/**
 * Linkages that are one institution.
 *
 * @module
 */
import { identifier, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a linkage that shares its institution with another linkage. */
export const institutions = describe({
  name: "institutions",
  sheet: "crosswalks/institutions",
  holds: "judgement",
  title: "Institutions",
  description: "Linkages that are one institution, which counts once",
  why: "Only linkages that are one institution under several ids",
  after: "linkages",
  key: ["linkage_id"],
  id: ["linkage_id"],
  columns: {
    linkage_id: copied("linkage_id", identifier, "The linkage", { refersTo: "linkages" }),
    institution: copied("institution", identifier, "The institution that it belongs to", {
      coined: true,
      founds: true,
    }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why they are one", { merged: "prose" }),
  },
});
