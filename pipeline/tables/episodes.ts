/**
 * Negotiations: what each was about, when, between whom, and what came of it.
 *
 * @module
 */
import { apart, withoutHub } from "./ally_sides.ts";
import { noCircle } from "./circles.ts";
import { begunEdtf, identifier, optional, shortText, states, text, yesNo } from "./kind.ts";
import { capabilityOfSpeakers } from "./needed_capabilities.ts";
import { aCaseFolder } from "./naming.ts";
import { endsAfter } from "./rule.ts";
import { aState } from "./states.ts";
import { copied, describe } from "./table.ts";
import { evidenceGrade, institutionalForm } from "./vocabulary.ts";

/** One row a negotiation. */
export const episodes = describe({
  name: "episodes",
  sheet: "episodes",
  holds: "judgement",
  title: "Episodes",
  description: "One row a negotiation: its window, its states and the form that resulted",
  why: "One row a negotiation. Fix window and forms before you see any result",
  after: "sources",
  role: "windows",
  key: ["episode"],
  id: ["episode"],
  rules: [
    endsAfter("opens", "closes"),
    withoutHub("ally_states"),
    withoutHub("other_states"),
    apart("ally_states", "other_states"),
    capabilityOfSpeakers,
    noCircle("episode", "ballots_with"),
  ],
  columns: {
    episode: copied("episode", identifier, "Id of the negotiation", { coined: true, founds: true }),
    name: copied("name", shortText(34), "What readers call it, with its years", { free: true }),
    case_folder: copied("case", text, "Folder of data-raw that holds it", {
      merged: "identity",
      names: aCaseFolder,
      coined: true,
    }),
    family: copied("family", identifier, "Disputes that are one share a family", {
      refersTo: "families",
    }),
    opens: copied("opens", begunEdtf, "First day of the window"),
    closes: copied("closes", begunEdtf, "Last day of the window"),
    ally_states: copied(
      "ally_states",
      optional(states),
      "States that dealt with the United States",
      { merged: "identity", names: aState },
    ),
    other_states: copied("other_states", optional(states), "Further states that took part", {
      names: aState,
    }),
    status_quo_form: copied("status_quo_form", institutionalForm, "Form at the start"),
    resulting_form: copied(
      "resulting_form",
      optional(institutionalForm),
      "Form that resulted; empty where none did or the dispute was about something else",
    ),
    ballots_with: copied(
      "ballots_with",
      optional(identifier),
      "Episode whose ballots it repeats, for both show one choice: only that one's are counted",
      { refersTo: "episodes" },
    ),
    source: copied("source", text, "Key of the source that shows the result", {
      refersTo: "sources",
    }),
    evidence: copied("evidence", evidenceGrade, "How far the source was checked"),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this window, family and form", { merged: "prose" }),
    note: copied("note", optional(text), "Remark", { merged: "prose" }),
  },
});
