import { assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { editDistance } from "../../../pipeline/base/words/edit_distance.ts";
import { nearest, nearestHint } from "../../../pipeline/base/problems/nearest.ts";
import { problemLine, problemText } from "../../../pipeline/base/problems/print.ts";
import { InputError, type Problem, sortProblems } from "../../../pipeline/base/problems/problem.ts";

Deno.test("the edit distance counts single letters put in, taken out or replaced", () => {
  assertEquals(editDistance("kitten", "sitting"), 3);
  assertEquals(editDistance("saturday", "sunday"), 3);
  assertEquals(editDistance("raed", "read"), 2);
  assertEquals(editDistance("", "abc"), 3);
  assertEquals(editDistance("李承晚", "李承萬"), 1);
  assertEquals(editDistance("😀", ""), 1);
});

const word = fc.array(fc.constantFrom("a", "b", "年", "𠮷"), { maxLength: 6 })
  .map((letters) => letters.join(""));

Deno.test("the edit distance is a metric", () => {
  fc.assert(fc.property(word, word, word, (a, b, c) => {
    assertEquals(editDistance(a, b), editDistance(b, a));
    assertEquals(editDistance(a, b) === 0, a === b);
    assertEquals(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c), true);
  }));
});

Deno.test("the nearest allowed value is the one with the fewest letters changed", () => {
  assertEquals(nearest("raed", ["known", "cited", "read"]), "read");
  assertEquals(nearest("positons", ["preferences", "positions"]), "positions");
  assertEquals(nearest("bilatral", ["trilateral", "bilateral"]), "bilateral");
  assertEquals(nearest("READ", ["cited", "read"]), "read");
});

Deno.test("of values equally near that of the same figures is taken, then one of another length", () => {
  const series = ["JPN-L40", "JPN-L44", "JPN-L46"];
  for (const damaged of ["PN-L45", "JPNL-45", "JPM-L45", "JPN-LL45", "JPN-L5", "JPN-L4"]) {
    assertEquals(nearest("JPN-L45", [...series, damaged]), damaged);
    assertEquals(nearest("JPN-L45", [damaged, ...series]), damaged);
  }
});

Deno.test("of values equally near the first in the alphabet is taken, in whatever order they come", () => {
  assertEquals(nearest("bat", ["cat", "hat"]), "cat");
  assertEquals(nearest("bat", ["hat", "cat"]), "cat");
});

Deno.test("of values near by, one that differs in marks and blanks alone is taken", () => {
  for (
    const [value, meant, others] of [
      ["JPNE20", "JPN-E20", ["JPN-20", "JPNE2", "JPN-E2", "JPNE10"]],
      ["JPN E20", "JPN-E20", ["JPN E2"]],
      ["jpn-e-20", "JPN-E20", ["jpn-e-21"]],
      ["FRUS 1951 VI1 doc 495", "FRUS 1951 VI/1 doc. 495", ["FRUS 1951 V/1 doc 495"]],
      ["Eisaku Satō", "Eisaku Sato\u0304", ["Eisaku Sato"]],
    ] as const
  ) {
    assertEquals(nearest(value, [...others, meant]), meant);
    assertEquals(nearest(value, [meant, ...others]), meant);
  }
  // Of several such ones the nearest, and none of them where only marks are written.
  assertEquals(nearest("1.11", ["11-1", "1-11", "1-1-1"]), "1-11");
  assertEquals(nearest("--", ["..", "-"]), "-");
  // One that is further off than half of its letters is none.
  assertEquals(nearest("a", ["(((a)))", "ab"]), "ab");
});

Deno.test("whichever marks an id loses, it is found among those that lost a letter or figure more", () => {
  const part = fc.string({ unit: fc.constantFrom(..."JPNE1205"), minLength: 1, maxLength: 4 });
  const id = fc.array(part, { minLength: 2, maxLength: 3 }).map((parts) => parts.join("-"));
  fc.assert(fc.property(id, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (meant, places) => {
    const value = meant.replaceAll("-", "");
    const others = places.map((place) => {
      const at = place % value.length;
      return value.slice(0, at) + value.slice(at + 1);
    });
    assertEquals(nearest(value, [...others, meant]), meant);
  }));
});

Deno.test("a value that is far from all, or empty, has no nearest one", () => {
  assertEquals(nearest("watermelon", ["read", "cited", "known"]), undefined);
  assertEquals(nearest("", ["A", "B", "C"]), undefined);
  assertEquals(nearest("read", []), undefined);
});

Deno.test("no allowed value is nearer than the nearest one", () => {
  fc.assert(fc.property(word, fc.array(word), (value, allowed) => {
    const found = nearest(value, allowed);
    if (found === undefined) return;
    const distances = allowed.map((each) => editDistance(value, each));
    assertEquals(editDistance(value, found), Math.min(...distances));
  }));
});

Deno.test("the hint names the nearest value in quotation marks, or says nothing", () => {
  assertEquals(nearestHint("raed", ["read"]), 'the nearest allowed value is "read"');
  assertEquals(nearestHint("watermelon", ["read"]), "");
});

const grade: Problem = {
  code: "value-invalid",
  file: "data-raw/japan/positions.csv",
  line: 7,
  column: "evidence",
  value: "raed",
  expected: "one of read · cited · known",
  hint: 'the nearest allowed value is "read"',
};

Deno.test("a problem's line gives place, column, fault, value, expectation and hint in that order", () => {
  assertEquals(
    problemLine(grade),
    "data-raw/japan/positions.csv:7 evidence: Cannot accept the value: " +
      'found "raed", expected one of read · cited · known; the nearest allowed value is "read"',
  );
});

Deno.test("a problem of a whole file has neither line nor column nor an empty hint in its line", () => {
  assertEquals(
    problemLine({ ...grade, code: "file-empty", line: 0, column: "", value: "", hint: "" }),
    "data-raw/japan/positions.csv: Cannot read the sheet: it has no header line: " +
      'found "", expected one of read · cited · known',
  );
});

Deno.test("a line break in a value does not break the problem's line", () => {
  assertStringIncludes(problemLine({ ...grade, value: 'a\n"b"' }), String.raw`found "a\n\"b\""`);
});

Deno.test("the text of a run has a line a problem and closes with their number", () => {
  assertEquals(problemText([grade, grade]).split("\n"), [
    problemLine(grade),
    problemLine(grade),
    "Found 2 problems; nothing was written",
  ]);
  assertStringIncludes(problemText([grade]), "Found 1 problem; nothing was written");
});

const inOrder: readonly Problem[] = [
  { ...grade, file: "data-raw/anzus/events.csv", line: 90 },
  { ...grade, line: 0, column: "" },
  { ...grade, line: 9 },
  { ...grade, line: 10, column: "confidence" },
  { ...grade, line: 10, column: "evidence", code: "date-unread" },
  { ...grade, line: 10, column: "evidence", value: "a" },
  { ...grade, line: 10, column: "evidence", value: "b" },
];

Deno.test("problems are sorted by file, line as a number, column, code and value", () => {
  const shuffled = fc.shuffledSubarray([...inOrder], { minLength: inOrder.length });
  fc.assert(fc.property(shuffled, (problems) => {
    assertEquals(sortProblems(problems), [...inOrder]);
    assertEquals(new InputError(problems).problems, inOrder);
  }));
});
