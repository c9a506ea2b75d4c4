/**
 * Rules for collections: by them every source belongs to exactly one.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, inLineOrder, soundList, soundText } from "./coded_row.ts";
import type { Naming } from "./naming.ts";
import { rowRule, type Rule } from "./rule.ts";
import { sources } from "./sources.ts";

const kinds = sources.columns.kind.kind.allowed!;

/** A kind of source, as the table `sources` has them. */
export const kindOfSource: Naming = {
  tables: [],
  known: () => new Set(kinds),
  expected: () => `kinds of source: ${kinds.join(" · ")}`,
};

/** Rows after the first that a part of a list stands in. */
function repeats(rows: readonly CodedRow[], name: string): Problem[] {
  const first = new Map<string, CodedRow>();
  return inLineOrder(rows).flatMap((row) =>
    soundList(row, name).flatMap((part) => {
      const earlier = first.get(part);
      if (!earlier) first.set(part, row);
      return earlier
        ? [cellProblem(row, name, `no ${part}, for ${soundText(earlier, "collection")} has it`)]
        : [];
    })
  );
}

/** The rule that no part of a list stands twice. */
function eachOnce(name: string): Rule {
  return {
    says: `No part of \`${name}\` stands in two rows`,
    problems: (rows) => repeats(rows, name),
  };
}

const everyKind: Rule = {
  says: "Every kind of source stands in `kinds` of a row",
  problems: (rows) => {
    const given = new Set(rows.flatMap((row) => soundList(row, "kinds")));
    return inLineOrder(rows).slice(0, 1).flatMap((row) =>
      kinds.filter((kind) => !given.has(kind))
        .map((kind) => cellProblem(row, "kinds", `${kind} in one row of the sheet`))
    );
  },
};

const cited = rowRule("`cite_title` is filled where `cite_type` is, and else empty", (row) => {
  const [type, title] = [soundText(row, "cite_type"), soundText(row, "cite_title")];
  if ((type === "") === (title === "")) return [];
  return [
    cellProblem(row, "cite_title", type === "" ? "an empty cell" : "the title that is cited"),
  ];
});

const termsBeforeAddress = rowRule(
  "`terms_url` is empty where `terms` is",
  (row) =>
    soundText(row, "terms") === "" && soundText(row, "terms_url") !== ""
      ? [cellProblem(row, "terms", "the terms that stand at terms_url")]
      : [],
);

/** What must hold between the rows and cells of the table `collections`. */
export const collectionRules: readonly Rule[] = [
  eachOnce("addresses"),
  eachOnce("phrases"),
  eachOnce("kinds"),
  eachOnce("tables"),
  everyKind,
  cited,
  termsBeforeAddress,
];
