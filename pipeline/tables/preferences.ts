/**
 * Preferences of actors over institutional forms.
 *
 * @module
 */
import { datedInEpisode } from "./dated_in_episode.ts";
import { statesExist } from "./existing_states.ts";
import { onASide } from "./on_a_side.ts";
import { rankedByWorth } from "./rank_and_worth.ts";
import { edtf, identifier, optional, score, state, states, text, whole, yesNo } from "./kind.ts";
import { confidenceIn, provenance } from "./provenance.ts";
import { copied, describe, made } from "./table.ts";
import { institutionalForm, voice } from "./vocabulary.ts";

/** One row an actor in an episode and an institutional form. */
export const preferences = describe({
  name: "preferences",
  sheet: "preferences",
  holds: "evidence",
  title: "Preferences",
  description: "One row an actor in an episode and an institutional form",
  why: "One row an actor and an institutional form that the source ranks",
  after: "positions",
  key: ["episode", "actor_as_written", "form", "date_as_written", "source"],
  id: ["episode", "actor_as_written", "form"],
  rules: [datedInEpisode, onASide, rankedByWorth, statesExist("states", "date")],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    actor_as_written: copied("actor_as_written", text, "The actor as the source names it"),
    states: made("states", "actor_as_written", optional(states), "States that it speaks for"),
    voice: made("voice", "actor_as_written", voice, "Whose voice within the state it is"),
    reported_by: made(
      "reported by",
      "actor_as_written",
      optional(state),
      "State whose officials report the preference, where it is not the actor's own word",
    ),
    name_contested: made(
      "contested name",
      "actor_as_written",
      yesNo,
      "Whether a careful reader could take the name for another state or voice",
    ),
    date: made("date", "date_as_written", optional(edtf), "Date of the preference"),
    form: copied("form", institutionalForm, "The institutional form"),
    rank: copied(
      "rank",
      whole(1, 6),
      "Rank of the form, 1 being most preferred; ties share a rank",
    ),
    intensity: copied("intensity", score, "Worth of the form to the actor", {
      unit: "points (0-100)",
    }),
    ...provenance,
    confidence: confidenceIn("the number"),
    note: copied("note", optional(text), "Why this rank and number", { merged: "prose" }),
  },
});
