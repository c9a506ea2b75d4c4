/**
 * Sources.
 *
 * @module
 */
import { extent } from "./documents_read.ts";
import { choice, optional, states, text, url } from "./kind.ts";
import { copied, describe, made } from "./table.ts";

/** One row a source that a sheet names. */
export const sources = describe({
  name: "sources",
  sheet: "sources",
  holds: "evidence",
  title: "Sources",
  description: "Every source that a sheet names, once",
  why: "One row a source; every other sheet names its sources by this key",
  after: "states",
  role: "documents",
  key: ["source"],
  id: ["source"],
  namedElsewhere: true,
  columns: {
    source: copied("source", text, "Short key by which the other tables name the source", {
      coined: true,
      founds: true,
    }),
    kind: copied(
      "kind",
      choice(
        "primary-printed",
        "primary-archive",
        "treaty-text",
        "official-web",
        "scholarship",
        "reference",
      ),
      "Class of evidence",
    ),
    archive_countries: made(
      "state list",
      "archive_country",
      optional(states),
      "States whose archives the document comes from; empty where it comes from none",
    ),
    extent: made(
      "how far read",
      "source",
      optional(extent),
      "How far it was read; empty where no row on it is graded read",
    ),
    full_citation: copied("full_citation", text, "Full citation", { merged: "prose" }),
    url: copied("url", optional(url), "Address", { merged: "address" }),
  },
});
