/**
 * What kind of dispute each issue is.
 *
 * @module
 */
import { carriesOnEarlier } from "./earlier_issue.ts";
import { anIssue } from "./issues.ts";
import { choice, identifier, optional, shortText, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** Kinds of dispute. */
export const kindsOfIssue = [
  "form-and-membership",
  "strength",
  "scope",
  "forces-and-bases",
  "restraint-and-control",
  "organisation",
  "duration",
  "other",
] as const;

/** One row an issue. */
export const issueTypes = describe({
  name: "issue_types",
  sheet: "crosswalks/issues",
  holds: "judgement",
  title: "Issue types",
  description:
    "What kind of dispute each issue is, what readers call it and which way its line runs",
  why: "One row for every issue above",
  after: "issues",
  key: ["episode", "issue"],
  id: ["episode", "issue"],
  links: [{ columns: ["episode", "issue"], table: "issues" }],
  covers: "issues",
  rules: [carriesOnEarlier],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    issue: copied("issue", identifier, "The issue within the episode"),
    name: copied(
      "name",
      shortText(32),
      "What readers call it: the matter, not the outcome",
      { free: true },
    ),
    type: copied(
      "type",
      choice(...kindsOfIssue),
      "Kind of dispute",
    ),
    orientation: copied(
      "orientation",
      choice("more-binding", "less-binding", "multilateral", "none"),
      "What a higher position means",
    ),
    carries_on: copied(
      "carries_on",
      optional(text),
      "Issue of an earlier episode that it goes on with, as episode/issue",
      { names: anIssue, coined: true },
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this type and orientation", { merged: "prose" }),
  },
});
