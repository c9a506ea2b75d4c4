/**
 * Which treaties are commitments, and of what class.
 *
 * @module
 */
import { classAPromises } from "./promise_of_class.ts";
import { noCircle } from "./circles.ts";
import { choice, edtf, identifier, optional, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";
import { aTreaty } from "./treaties.ts";
import { region } from "./vocabulary.ts";

/** One row a treaty; `A` and `B` are commitments. */
export const commitments = describe({
  name: "commitments",
  sheet: "crosswalks/commitments",
  holds: "judgement",
  title: "Commitment classes",
  description: "Class, chain and region of every treaty",
  why: "One row for every treaty above, with its class",
  after: "treaties",
  key: ["treaty_id"],
  id: ["treaty_id"],
  covers: "treaties",
  rules: [noCircle("treaty_id", "parent", "successor"), classAPromises],
  columns: {
    treaty_id: copied("treaty_id", identifier, "The treaty", { refersTo: "treaties" }),
    class: copied(
      "class",
      choice("A", "B", "C", "D"),
      "A armed-attack clause · B security tie without one, with stationed forces or consultation · " +
        "C implementing agreement · D proposal or never in force",
    ),
    same_as: copied(
      "same_as",
      optional(identifier),
      "The id that stays where one agreement stands under two",
      { names: aTreaty, aliasOf: "treaties", coined: true },
    ),
    parent: copied("parent", optional(identifier), "Treaty that it is counted with", {
      names: aTreaty,
      coined: true,
    }),
    successor: copied("successor", optional(identifier), "Treaty that replaced it", {
      names: aTreaty,
      coined: true,
    }),
    region: copied("region", region, "Part of the world that it is counted in"),
    organisation: copied(
      "organisation",
      optional(text),
      "Organisation that it set up and that has a life of its own",
      { coined: true, founds: true },
    ),
    organisation_ended: copied(
      "organisation_ended",
      optional(edtf),
      "When the organisation ended, whatever became of the treaty",
    ),
    counted_parties: copied(
      "counted_parties",
      optional(choice("not listed")),
      "Not listed: it counts as a treaty, but not in networks",
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this class, chain and region", { merged: "prose" }),
  },
});
