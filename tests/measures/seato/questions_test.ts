import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  type CarriedIssue,
  firstOpening,
  linesOfQuestions,
} from "../../../pipeline/measures/seato/questions.ts";

const carried = (name: string, carriesOn: string | null = null): CarriedIssue => {
  const [episode = "", issue = ""] = name.split("/");
  return { episode, issue, carriesOn };
};

Deno.test("lines of questions by hand: from an issue back to where its question was raised", () => {
  const issues = [
    carried("C/staff", "B/body"),
    carried("C/command", "B/body"),
    carried("B/body", "A/form"),
    carried("A/form"),
    // Of the issue that it carries on no row is left.
    carried("C/lost", "A/lost"),
  ];
  assertEquals(linesOfQuestions(issues), [[0, 2, 3], [1, 2, 3], [2, 3], [3], [4]]);
  // An issue that does not belong ends the lines before it, but begins its own.
  assertEquals(linesOfQuestions(issues, (at) => at !== 2), [[0], [1], [2, 3], [3], [4]]);
});

Deno.test("issues that carry one another on in a circle are refused", () => {
  assertThrows(
    () => linesOfQuestions([carried("A/a", "B/b"), carried("B/b", "A/a")]),
    RangeError,
    "A/a carries on issues in a circle",
  );
  assertThrows(() => linesOfQuestions([carried("A/a", "A/a")]), RangeError);
});

Deno.test("the order of issues changes no line", () => {
  const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 8 }).chain((choices) => {
    const issues = choices.map((choice, at) =>
      carried(`E${at}/i`, at === 0 || choice % 3 === 0 ? null : `E${choice % at}/i`)
    );
    return fc.tuple(
      fc.constant(issues),
      fc.shuffledSubarray(issues, { minLength: issues.length }),
    );
  });
  fc.assert(fc.property(trees, ([issues, shuffled]) => {
    const named = (of: readonly CarriedIssue[]) =>
      linesOfQuestions(of).map((line) => line.map((at) => of[at]!.episode).join(" ")).sort();
    assertEquals(named(shuffled), named(issues));
  }));
});

Deno.test("a state's first opening is that of the oldest issue on which it has one", () => {
  const opens = (...states: readonly string[]) => ({
    openings: states.map((state) => ({
      state,
      side: "ally" as const,
      rows: [],
      positions: [],
      finals: [],
      power: NaN,
      salience: undefined,
    })),
  });
  const issues = [opens("AUS", "USA"), opens("NZL", "USA"), opens("USA")];
  const line = [0, 1, 2];
  assertEquals(firstOpening(issues, line, "USA"), { issue: 2, at: 0 });
  assertEquals(firstOpening(issues, line, "NZL"), { issue: 1, at: 0 });
  assertEquals(firstOpening(issues, line, "AUS"), { issue: 0, at: 0 });
  assertEquals(firstOpening(issues, line, "GBR"), undefined);
  assertEquals(firstOpening(issues, [0], "USA"), { issue: 0, at: 1 });
});
