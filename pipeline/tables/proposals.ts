/**
 * Proposals for another form of security tie, and what became of them.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import { cellProblem, type CodedRow, soundText } from "./coded_row.ts";
import { choice, identifier, optional, states, text, yesNo } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { aState } from "./states.ts";
import { copied, describe } from "./table.ts";
import { institutionalForms } from "./vocabulary.ts";

const sheet = "crosswalks/proposals";
const kind = "reform-proposal";

/** No event of the kind goes without a judgement. */
const coversProposals: Rule = {
  says: `Each event whose \`kind\` is ${kind} has a row`,
  problems: (rows, rowsOf) => {
    const judged = new Set(rows.map((row) => soundText(row, "event_id")));
    return rowsOf("events").filter((event) => soundText(event, "kind") === kind)
      .filter((event) => !judged.has(soundText(event, "event_id")))
      .map((event) => unjudged(event));
  },
};

function unjudged({ kept: { raw } }: CodedRow): Problem {
  return {
    code: "reference-unknown",
    file: raw.file,
    line: raw.line,
    column: "event_id",
    value: raw.cells["event_id"] ?? "",
    expected: `a row for it in ${judgementFile(sheet, raw.case)}`,
    hint: "add one with its reason",
  };
}

/** Events that are one proposal share one name, that of the event that counts. */
const countsOnce: Rule = {
  says: "`same_as` names an event whose own row names that event too",
  problems: (rows) => {
    const heads = new Set(
      rows.filter((row) => soundText(row, "same_as") === soundText(row, "event_id"))
        .map((row) => soundText(row, "event_id")),
    );
    return rows.filter((row) => {
      const head = soundText(row, "same_as");
      return head !== "" && !heads.has(head);
    }).map((row) => cellProblem(row, "same_as", "an event whose own same_as names it"));
  },
};

/** One row an event that proposes another form of tie. */
export const proposals = describe({
  name: "proposals",
  sheet,
  holds: "judgement",
  title: "Proposals",
  description:
    "One row an event that proposes another form of security tie: what it would have changed, whose it was, how it was answered and what became of it",
  why: `One row for every event above of the kind ${kind}`,
  after: "events",
  key: ["event_id"],
  id: ["event_id"],
  rules: [coversProposals, countsOnce],
  columns: {
    event_id: copied("event_id", identifier, "The event", { refersTo: "events" }),
    form_proposed: copied(
      "form_proposed",
      choice(...institutionalForms, "non-security", "unclear"),
      "Form proposed; a refusal is coded by the pact refused, a body without a promise is non-security",
    ),
    change: copied(
      "change",
      choice("wider", "narrower", "inside"),
      "Against what stood then: more parties · fewer · the same form, a first tie of two among them",
    ),
    proposer: copied(
      "proposer",
      optional(states),
      "Who proposed it, by state; empty where an organisation did",
      { names: aState },
    ),
    proposer_side: copied(
      "proposer_side",
      choice("ally", "us", "joint", "other"),
      "Allies of the United States · the United States · both · neither",
    ),
    answer_us: copied(
      "answer_us",
      choice("for", "conditional", "against", "none"),
      "How the United States answered",
    ),
    answer_allies: copied(
      "answer_allies",
      choice("for", "split", "against", "none"),
      "How its allies answered",
    ),
    fate: copied(
      "fate",
      choice("adopted", "partly", "failed", "open"),
      "What became of it within ten years",
    ),
    fate_by: copied("fate_by", optional(text), "The fact that shows it", { merged: "prose" }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it is judged so", { merged: "prose" }),
    source_of_fate: copied("source_of_fate", optional(text), "Where the fact can be found", {
      merged: "prose",
    }),
    same_as: copied(
      "same_as",
      optional(identifier),
      "The event that counts, where several are one proposal; it names itself",
      { refersTo: "events" },
    ),
  },
});
