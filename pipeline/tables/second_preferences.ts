/**
 * Preferences for forms read a second time.
 *
 * @module
 */
import { identifier, optional } from "./kind.ts";
import { preferences } from "./preferences.ts";
import { copied, describe } from "./table.ts";
import { confidence } from "./vocabulary.ts";
import { firstRead, note, reader, repeated, rowOf, source, sourceFound } from "./second_row.ts";

const first = preferences.columns;

/** One row a preference of the random sample of documents. */
export const secondPreferences = describe({
  name: "second_preferences",
  sheet: "second-reading/preferences",
  holds: "second reading",
  title: "Preferences, second reading",
  description: "One row a preference of a random sample of documents, read again",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    row: rowOf("preferences"),
    episode: copied("episode", identifier, "The negotiation", {
      refersTo: "episodes",
      repeats: true,
    }),
    actor_as_written: repeated("actor_as_written", "The actor as the first coder wrote it"),
    form: copied("form", first.form.kind, "The form asked about", { repeats: true }),
    source,
    second_reader: reader,
    intensity: copied(
      "intensity",
      optional(first.intensity.kind),
      "Worth of the form to the actor, by the second reading",
      { unit: "points (0-100)" },
    ),
    rank: copied(
      "rank",
      optional(first.rank.kind),
      "Rank of the form within the document, 1 best, by the second reading",
      { unit: "rank" },
    ),
    confidence: copied("confidence", optional(confidence), "How sure the second reader is"),
    source_found: sourceFound,
    first_intensity: firstRead("intensity", first.intensity),
    first_rank: firstRead("rank", first.rank),
    first_confidence: firstRead("confidence", first.confidence),
    note,
  },
});
