/**
 * Which events tell of an organisation's activity and decline.
 *
 * @module
 */
import { noCircle } from "./circles.ts";
import { choice, identifier, optional, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** What an event may tell of an organisation, in the order in which the findings list it. */
export const activityKinds = ["council", "special council", "exercise", "end or cut"] as const;

/** One row an event and what it tells; an event that is not listed tells nothing. */
export const activity = describe({
  name: "activity",
  sheet: "crosswalks/activity",
  holds: "judgement",
  title: "Activity",
  description:
    "One row an event and what it tells of an organisation's activity or decline; an event that is two things has two rows",
  why: "Only events above that tell of a meeting, exercise or end of SEATO",
  after: "shocks",
  key: ["event_id", "activity"],
  id: ["event_id", "activity"],
  rules: [noCircle("event_id", "same_as")],
  columns: {
    event_id: copied("event_id", identifier, "The event", { refersTo: "events" }),
    treaty_id: copied("treaty_id", identifier, "Treaty that the organisation stands on", {
      refersTo: "treaties",
    }),
    activity: copied(
      "activity",
      choice(...activityKinds),
      "A regular meeting of the council · one outside the run, special or informal · a combined " +
        "exercise · an exit, or an end or cut of the common work",
    ),
    same_as: copied(
      "same_as",
      optional(identifier),
      "The event that tells of the same meeting, exercise or end and counts in its place",
      { refersTo: "events" },
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it counts so", { merged: "prose" }),
  },
});
