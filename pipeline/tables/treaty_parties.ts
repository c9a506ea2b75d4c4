/**
 * Parties whose dates differ from their treaty's.
 *
 * @module
 */
import { statesExist } from "./existing_states.ts";
import { partiesWhileTreatyLasts } from "./party_dates.ts";
import { choice, edtf, identifier, optional, states, text } from "./kind.ts";
import { knownLeftBody } from "./left_bodies.ts";
import { provenance } from "./provenance.ts";
import { endsAfter } from "./rule.ts";
import { copied, describe, made } from "./table.ts";

/** One row a party that joined after, or left before, the others. */
export const treatyParties = describe({
  name: "treaty_parties",
  sheet: "treaty_parties",
  holds: "evidence",
  title: "Parties with dates of their own",
  description: "One row a party that joined after, or left before, the others",
  why: "Only parties whose dates differ from the treaty's",
  after: "commitments",
  key: ["treaty_id", "party_as_written", "from_as_written", "to_as_written"],
  id: ["treaty_id", "party_as_written"],
  rules: [
    endsAfter("from", "to"),
    knownLeftBody,
    partiesWhileTreatyLasts,
    statesExist("party", "from"),
    statesExist("party", "to"),
  ],
  columns: {
    treaty_id: made("same agreement", "treaty_id", identifier, "The treaty", {
      refersTo: "treaties",
    }),
    party_as_written: copied(
      "party_as_written",
      text,
      "The party, with the body it left in brackets where it did not leave the treaty",
    ),
    party: made("state list", "party_as_written", states, "The party by state"),
    from: made("date", "from_as_written", optional(edtf), "When it joined; empty: with the others"),
    to: made("date", "to_as_written", optional(edtf), "When it left; empty: with the others"),
    exit_mode: copied(
      "exit_mode",
      optional(choice("withdrew", "suspended", "ceased to take part", "state ended")),
      "How it left",
    ),
    ...provenance,
    note: copied("note", optional(text), "The coder's remark", { merged: "prose" }),
  },
});
