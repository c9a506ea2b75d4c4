/**
 * Shocks to each ally's tie, and what followed.
 *
 * @module
 */
import { statesExist } from "./existing_states.ts";
import { datedAsEvent, ofConcern } from "./shock_rules.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import { withoutHub } from "./ally_sides.ts";
import { commitments } from "./commitments.ts";
import { begunEdtf, identifier, ordinal, text, yesNo } from "./kind.ts";
import { namesIn, type Naming } from "./naming.ts";
import { aState } from "./states.ts";
import { copied, describe } from "./table.ts";
import { evidenceGrade } from "./vocabulary.ts";

const aStateOrOrganisation: Naming = {
  tables: ["states", "commitments"],
  known: (raw) => new Set([...aState.known(raw), ...namesIn(raw, "commitments", "organisation")]),
  expected: (caseName) =>
    `${aState.expected(caseName)}, or an organisation of ` +
    judgementFile(commitments.sheet, caseName),
};

/** One row a shock and an ally. */
export const shocks = describe({
  name: "shocks",
  sheet: "crosswalks/shocks",
  holds: "judgement",
  title: "Shocks",
  description:
    "One row a shock and an ally; what followed is judged from treaty status, forces and exercises only",
  why: "Shocks by the rule of data-raw/crosswalks/shocks.md",
  after: "events",
  key: ["shock", "ally"],
  id: ["shock", "ally"],
  rules: [withoutHub("ally"), datedAsEvent, ofConcern, statesExist("ally", "date")],
  committed: { ally: "ally", day: "date", years: 10 },
  columns: {
    shock: copied("shock", identifier, "Short id of the shock", { coined: true, founds: true }),
    event_id: copied("event_id", identifier, "The event", {
      refersTo: "events",
      merged: "identity",
    }),
    ally: copied("ally", identifier, "The ally by state, or the organisation", {
      names: aStateOrOrganisation,
    }),
    date: copied("date", begunEdtf, "Date of the shock"),
    rule: copied("rule", text, "Why it counts as a shock to this tie", { merged: "prose" }),
    followed: copied(
      "followed",
      ordinal("ended-or-suspended", "reduced", "kept", "deepened"),
      "What became of the tie in the ten years after",
    ),
    followed_by: copied("followed_by", text, "The fact that shows it", { merged: "prose" }),
    source: copied("source", text, "Key of the source that shows it", { refersTo: "sources" }),
    evidence: copied("evidence", evidenceGrade, "How far the source was checked"),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this judgement", { merged: "prose" }),
  },
});
