/**
 * Treaties and agreements.
 *
 * @module
 */
import { choice, edtf, identifier, optional, ordinal, states, text, whole } from "./kind.ts";
import { namesIn, type Naming } from "./naming.ts";
import { provenance } from "./provenance.ts";
import { copied, describe, made } from "./table.ts";
import { treatyRules } from "./treaty_rules.ts";
import { treatyForm } from "./vocabulary.ts";

/**
 * A treaty that is no alias. Known are the raw ids: the clean table would hold even a wrong one if
 * an alias were renamed to it.
 */
export const aTreaty: Naming = {
  tables: ["treaties"],
  known: (raw) => {
    const aliases = new Set(
      raw.of("commitments").filter((cells) => cells["same_as"]).map((cells) => cells["treaty_id"]),
    );
    return new Set(namesIn(raw, "treaties", "treaty_id").filter((id) => !aliases.has(id)));
  },
  expected: () => "a treaty of the treaties sheets that is not the same as another",
};

/** One row a treaty or agreement, merged where two topics coded the same one. */
export const treaties = describe({
  name: "treaties",
  sheet: "treaties",
  holds: "evidence",
  title: "Treaties",
  description: "One row a treaty or agreement, whatever its class",
  why: "Every agreement, whatever its class",
  after: "preferences",
  key: ["treaty_id"],
  id: ["treaty_id"],
  rules: treatyRules,
  columns: {
    treaty_id: made("same agreement", "treaty_id", identifier, "Upper-case id of the agreement", {
      coined: true,
      founds: true,
    }),
    name: copied("name", text, "Name of the agreement", { merged: "prose" }),
    form: copied("form", treatyForm, "How many parties it joins", { merged: "identity" }),
    signed: made("date", "signed_as_written", optional(edtf), "Date of signature"),
    signed_place: copied("signed_place", optional(text), "Place of signature", { merged: "prose" }),
    in_force: made("date", "in_force_as_written", optional(edtf), "Date of entry into force"),
    ended: made("date", "ended_as_written", optional(edtf), "Date of its end; empty if in force"),
    end_mode: copied(
      "end_mode",
      choice("in force", "terminated", "replaced", "dissolved", "lapsed"),
      "How it ended",
    ),
    parties: made(
      "state list",
      "parties_as_written",
      optional(states),
      "Parties by state; empty where they are not listed by name",
      { merged: "identity" },
    ),
    defense_article: copied(
      "defense_article",
      optional(text),
      "Article of the armed-attack clause",
      {
        merged: "prose",
      },
    ),
    defense_wording: copied(
      "defense_wording",
      ordinal("automatic", "own constitutional processes", "consult only", "none"),
      "What the parties promise if one of them is attacked",
    ),
    consult_article: copied("consult_article", optional(text), "Article of the duty to consult", {
      merged: "prose",
    }),
    scope: copied("scope", optional(text), "Area or matter that it covers", { merged: "prose" }),
    duration: copied("duration", optional(text), "Duration in the words of the text", {
      merged: "prose",
    }),
    notice_months: copied("notice_months", optional(whole(0, 120)), "Notice of termination", {
      unit: "months",
    }),
    basing: copied(
      "basing",
      choice("none", "in treaty", "separate agreement"),
      "Where the stationing of forces is agreed",
    ),
    organ: copied(
      "organ",
      ordinal("none", "council", "council+secretariat", "council+secretariat+command"),
      "Standing bodies that it sets up",
    ),
    citation: copied("citation", optional(text), "Treaty series citation", { merged: "prose" }),
    ...provenance,
    note: copied("note", optional(text), "The coder's remark", { merged: "prose" }),
  },
});
