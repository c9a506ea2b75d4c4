/**
 * Positions of actors on issues.
 *
 * @module
 */
import { datedInEpisode } from "./dated_in_episode.ts";
import { statesExist } from "./existing_states.ts";
import { onASide } from "./on_a_side.ts";
import { finalAfterOpening } from "./stage_order.ts";
import { edtf, identifier, optional, ordinal, score, state, states, text, yesNo } from "./kind.ts";
import { confidenceIn, provenance } from "./provenance.ts";
import { copied, describe, made } from "./table.ts";
import { voice } from "./vocabulary.ts";

const points = { unit: "points (0-100)" };

/** One row an actor's position on an issue, as one source shows it. */
export const positions = describe({
  name: "positions",
  sheet: "positions",
  holds: "evidence",
  title: "Positions",
  description: "One row an actor's position on an issue, as one source shows it",
  why: "One row an actor, an issue and a source; openings matter most",
  after: "issue_types",
  key: ["episode", "issue", "actor_as_written", "stage", "date_as_written", "source"],
  id: ["episode", "issue", "actor_as_written", "stage"],
  links: [{ columns: ["episode", "issue"], table: "issues" }],
  rules: [datedInEpisode, finalAfterOpening, onASide, statesExist("states", "date")],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    issue: copied("issue", identifier, "The issue within the episode"),
    actor_as_written: copied("actor_as_written", text, "The actor as the source names it"),
    states: made("states", "actor_as_written", optional(states), "States that it speaks for"),
    voice: made("voice", "actor_as_written", voice, "Whose voice within the state it is"),
    reported_by: made(
      "reported by",
      "actor_as_written",
      optional(state),
      "State whose officials report the position, where it is not the actor's own word",
    ),
    name_contested: made(
      "contested name",
      "actor_as_written",
      yesNo,
      "Whether a careful reader could take the name for another state or voice",
    ),
    date: made("date", "date_as_written", optional(edtf), "Date of the position"),
    stage: copied("stage", ordinal("opening", "middle", "final"), "Stage of the talks"),
    position: copied("position", score, "Place on the line of the issue", points),
    position_label: copied("position_label", text, "The position in a few words", {
      merged: "prose",
    }),
    salience: copied(
      "salience",
      optional(score),
      "How much the actor cares about the issue next to its other ones; comparable only within an actor",
      points,
    ),
    ...provenance,
    confidence: confidenceIn("the number"),
    note: copied("note", optional(text), "Why this number", { merged: "prose" }),
  },
});
