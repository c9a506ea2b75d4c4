/**
 * Contested issues of negotiations.
 *
 * @module
 */
import { identifier, optional, score, text } from "./kind.ts";
import type { Naming } from "./naming.ts";
import { provenance } from "./provenance.ts";
import { copied, describe } from "./table.ts";

const points = { unit: "points (0-100)" };

/** An issue by its episode and its own id. */
export const anIssue: Naming = {
  tables: ["issues"],
  known: (raw) => new Set(raw.of("issues").map((cells) => `${cells["episode"]}/${cells["issue"]}`)),
  expected: () => "an issue, as episode/issue",
};

/** One row a contested issue of a negotiation, on a line from 0 to 100. */
export const issues = describe({
  name: "issues",
  sheet: "issues",
  holds: "evidence",
  title: "Issues",
  description: "One row a contested issue of a negotiation, on a line from 0 to 100",
  why: "One row a disputed point, its line from 0 to 100 and its outcome",
  after: "families",
  key: ["episode", "issue"],
  id: ["episode", "issue"],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    issue: copied("issue", identifier, "Short id of the issue within the episode", {
      founds: true,
    }),
    question: copied("question", text, "What was in dispute", { merged: "prose" }),
    scale_0: copied("scale_0", text, "What 0 means: loosest, least binding or most bilateral", {
      merged: "prose",
    }),
    scale_100: copied("scale_100", text, "What 100 means: most binding or most multilateral", {
      merged: "prose",
    }),
    outcome: copied("outcome", score, "Where the talks ended", points),
    outcome_label: copied("outcome_label", text, "The outcome in a few words", { merged: "prose" }),
    reference_point: copied("reference_point", score, "What holds if the talks fail", points),
    ...provenance,
    note: copied("note", optional(text), "The coder's remark", { merged: "prose" }),
  },
});
