/**
 * Standing links between an ally's security institutions and the alliance.
 *
 * @module
 */
import { statesExist } from "./existing_states.ts";
import { linkageRules } from "./linkage_rules.ts";
import { choice, edtf, identifier, optional, states, text, whole } from "./kind.ts";
import { confidenceIn, provenance } from "./provenance.ts";
import { copied, describe, made } from "./table.ts";
import { treatyForm } from "./vocabulary.ts";

/** One row a standing institutional link of an ally. */
export const linkages = describe({
  name: "linkages",
  sheet: "linkages",
  holds: "evidence",
  title: "Linkages",
  description: "One row a standing link between an ally's security institutions and the alliance",
  why: "Every standing link between the ally and the alliance",
  after: "treaty_parties",
  key: ["linkage_id"],
  id: ["linkage_id"],
  rules: [...linkageRules, statesExist("allies", "established")],
  columns: {
    linkage_id: copied("linkage_id", identifier, "Id of the linkage", {
      coined: true,
      founds: true,
    }),
    ally_as_written: copied("ally_as_written", text, "The ally as the coder names it"),
    allies: made("states", "ally_as_written", states, "The ally or allies by state", {
      merged: "identity",
    }),
    name: copied("name", text, "Name of the institution", { merged: "prose" }),
    domain: copied(
      "domain",
      choice(
        "consultation",
        "command",
        "basing-status",
        "planning",
        "intelligence",
        "technology-industry",
        "exercises",
        "cost-sharing",
        "assistance-training",
      ),
      "What the link is about",
    ),
    established: made("date", "established_as_written", optional(edtf), "When it began"),
    ended: made("date", "ended_as_written", optional(edtf), "When it ended; empty if it stands"),
    end_reason: copied("end_reason", optional(text), "Why it ended", { merged: "prose" }),
    initiator: copied(
      "initiator",
      choice("ally", "us", "joint", "unclear"),
      "Who brought it about",
    ),
    initiator_source: copied(
      "initiator_source",
      optional(text),
      "Source that shows who brought it about, where it is not the row's own",
      { refersTo: "sources" },
    ),
    parties: made("state list", "parties_as_written", optional(states), "States that take part", {
      merged: "identity",
    }),
    form: copied("form", treatyForm, "How many parties it joins"),
    instrument: copied("instrument", optional(text), "The legal paper", { merged: "prose" }),
    depth: copied(
      "depth",
      whole(1, 3),
      "1 meets or informs · 2 plans or decides together · 3 integrated staff, command, forces or production",
      { unit: "ordinal code" },
    ),
    ...provenance,
    confidence: confidenceIn("the row"),
    note: copied("note", optional(text), "The coder's remark", { merged: "prose" }),
  },
});
