/**
 * Positions read a second time.
 *
 * @module
 */
import { identifier, optional, score } from "./kind.ts";
import { positions } from "./positions.ts";
import { copied, describe } from "./table.ts";
import { confidence } from "./vocabulary.ts";
import { firstRead, note, reader, repeated, rowOf, source, sourceFound } from "./second_row.ts";

/** One row a position of the random sample. */
export const secondPositions = describe({
  name: "second_positions",
  sheet: "second-reading/positions",
  holds: "second reading",
  title: "Positions, second reading",
  description: "One row a position of a random sample, read again without sight of the first codes",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    row: rowOf("positions"),
    episode: copied("episode", identifier, "The negotiation", {
      refersTo: "episodes",
      repeats: true,
    }),
    issue: repeated("issue", "The issue within the episode"),
    actor_as_written: repeated("actor_as_written", "The actor as the first coder wrote it"),
    source,
    second_reader: reader,
    position: copied(
      "position",
      optional(score),
      "Place on the issue's line by the second reading; empty where what could be read does not show it",
      { unit: "points (0-100)" },
    ),
    stage: copied(
      "stage",
      optional(positions.columns.stage.kind),
      "When in the talks it was held, by the second reading",
    ),
    confidence: copied("confidence", optional(confidence), "How sure the second reader is"),
    source_found: sourceFound,
    first_position: firstRead("position", positions.columns.position),
    first_stage: firstRead("stage", positions.columns.stage),
    first_confidence: firstRead("confidence", positions.columns.confidence),
    note,
  },
});
