import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { problemLine } from "../../../pipeline/base/problems/print.ts";
import { readRawSheet } from "../../../pipeline/base/sheets/read_raw_sheet.ts";
import { readSheet } from "../../../pipeline/base/sheets/read_sheet.ts";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";

const file = "data-raw/japan/positions.csv";

function read(text: string) {
  return readRawSheet(file, new TextEncoder().encode(text));
}

/** Code, line, column and value of each problem. */
function faults(text: string): unknown[] {
  const { problems, rows } = read(text);
  assertEquals(problems.length > 0 ? rows : [], [], "a sheet with a fault gives no rows");
  return problems.map(({ code, line, column, value }) => [code, line, column, value]);
}

const cell = fc.array(fc.constantFrom("a", "é", "年", ",", '"', " ", "'", "0", "é"), {
  maxLength: 5,
}).map((letters) => `x${letters.join("")}`);
const rows = fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 3, maxLength: 8 });

Deno.test("what every reader reads on lines of their own, the raw reader reads the same", () => {
  fc.assert(fc.property(rows, (written) => {
    const bytes = new TextEncoder().encode(toCsv(["a", "b", "c"], written));
    assertEquals(readRawSheet(file, bytes), readSheet(file, bytes));
    assertEquals(readRawSheet(file, bytes).rows.map(({ cells }) => cells), written);
  }));
});

Deno.test("a quotation mark opened on one line and closed on another swallows no row", () => {
  const text = 'a,b,c\n1,2,"three\n4,5,6\n7,8,nine"\n10,11,12\n';
  assertEquals(faults(text), [["cell-broken", 2, "", '"three']]);
});

Deno.test("each cell of several lines is told, and nothing made up of it", () => {
  assertEquals(faults('a,b\n1,"two\nlines"\n2,"more\nand more",3\n4,5\n'), [
    ["cell-broken", 2, "", '"two'],
    ["cell-broken", 4, "", '"more'],
  ]);
  assertEquals(faults('a,b\n1,"2\n3,"4, 5"\n6,7\n'), [["cell-broken", 2, "", '"2']]);
  assertEquals(faults('a,b\n1,"2\n3,4\n5,6\n'), [["cell-broken", 2, "", '"2']]);
});

Deno.test("one quotation mark put in anywhere is reported on its line, and on no other", () => {
  fc.assert(fc.property(rows, fc.nat(), (written, at) => {
    const text = toCsv(["a", "b", "c"], written);
    const place = at % text.length;
    const damaged = `${text.slice(0, place)}"${text.slice(place)}`;
    // Put in at a line's end it stands on that line.
    const line = text.slice(0, place).split("\n").length;
    const { problems } = read(damaged);
    assertEquals([...new Set(problems.map((each) => each.line))], [line], damaged);
  }));
});

Deno.test("one quotation mark taken out anywhere is reported on its line, and on no other", () => {
  fc.assert(fc.property(rows, fc.nat(), (written, pick) => {
    const text = toCsv(["a", "b", "c"], written);
    const places = [...text.matchAll(/"/g)].map(({ index }) => index);
    fc.pre(places.length > 0);
    const place = places[pick % places.length]!;
    const damaged = text.slice(0, place) + text.slice(place + 1);
    const { problems } = read(damaged);
    assertEquals(
      [...new Set(problems.map((each) => each.line))],
      [text.slice(0, place).split("\n").length],
      damaged,
    );
  }));
});

Deno.test("a sheet cut anywhere but at a line end is told on the line of the cut, once", () => {
  fc.assert(fc.property(rows, fc.nat(), (written, at) => {
    const text = toCsv(["a", "b", "c"], written);
    const cut = text.slice(0, 1 + at % (text.length - 1));
    fc.pre(!cut.endsWith("\n"));
    const line = cut.split("\n").length;
    assertEquals(read(cut).problems.map((each) => [each.code, each.line]), [["file-cut", line]]);
  }));
});

Deno.test("a row of empty cells is as good as a blank line", () => {
  assertEquals(faults("a,b\n,\n1,2\n,\n"), [["row-blank", 2, "", ""], ["row-blank", 4, "", ""]]);
});

/** Members of every kind of letter that nobody sees. */
const unseen: readonly (readonly [letter: string, as: string])[] = [
  ["\0", "U+0000 NULL"],
  ["\t", "U+0009 TABULATION"],
  ["\u0007", "U+0007"],
  ["\u001B", "U+001B ESCAPE"],
  ["\u007F", "U+007F DELETE"],
  ["\u0085", "U+0085"],
  ["\u00AD", "U+00AD SOFT HYPHEN"],
  ["\u034F", "U+034F"],
  ["\u115F", "U+115F"],
  ["\u200B", "U+200B ZERO WIDTH SPACE"],
  ["\u200D", "U+200D ZERO WIDTH JOINER"],
  ["\u200F", "U+200F RIGHT-TO-LEFT MARK"],
  ["\u2028", "U+2028"],
  ["\u202E", "U+202E RIGHT-TO-LEFT OVERRIDE"],
  ["\u2066", "U+2066"],
  ["\u2800", "U+2800"],
  ["\u3164", "U+3164 HANGUL FILLER"],
  ["\uE000", "U+E000"],
  ["\uFE0F", "U+FE0F"],
  ["\uFEFF", "U+FEFF BYTE ORDER MARK"],
  ["\uFFFE", "U+FFFE"],
  ["\u{E0041}", "U+E0041"],
];

Deno.test("a letter that nobody sees is refused with code point and place, wherever it stands", () => {
  const letters = fc.constantFrom(...unseen);
  fc.assert(
    fc.property(rows, letters, fc.nat(), fc.nat(), (written, [letter, as], row, at) => {
      const index = row % written.length;
      const before = written[index]!.b;
      const place = at % (before.length + 1);
      const value = before.slice(0, place) + letter + before.slice(place);
      const damaged = written.map((each, i) => i === index ? { ...each, b: value } : each);
      const { problems } = read(toCsv(["a", "b", "c"], damaged));
      assertEquals(problems.map((each) => [each.code, each.line, each.column, each.value]), [
        ["letter-unseen", index + 2, "b", value],
      ]);
      const number = [...before.slice(0, place)].length + 1;
      assertEquals(problems[0]!.hint, `letter ${number} is ${as}; write it anew without`);
    }),
    { numRuns: 300 },
  );
});

Deno.test("so is one in the name of a column, and one beside others is counted", () => {
  assertEquals(faults("a,b\u200B\n1,2\n"), [["letter-unseen", 1, "b\u200B", "b\u200B"]]);
  const [problem] = read("a,b\n1,\u001B[31mred\u001B[0m\n").problems;
  assertEquals(
    problem!.hint,
    "letter 1 is U+001B ESCAPE, and 1 more; write it anew without",
  );
});

Deno.test("marks that stand on nothing are no text", () => {
  assertEquals(faults("a,b\n1,\u0301\n"), [["letter-unseen", 2, "b", "\u0301"]]);
  assertEquals(faults("a,b\n1,e\u0301\n2,ไทย\n3,हिन्दी\n"), []);
});

Deno.test("letters of all scripts that the sheets use are seen", () => {
  const texts = "é – “ ” … 年 안 タ 裕仁 ไทย Ō ñ ½ 😀 ™ № ½".split(" ");
  for (const text of texts) assertEquals(faults(`a,b\n1,${text}\n`), [], text);
});

Deno.test("no problem of a raw sheet steers the terminal that it is printed on", () => {
  for (const [letter] of unseen) {
    const [problem] = read(`a,b\n1,x${letter}y\n`).problems;
    assert(problem);
    assertEquals(problemLine(problem).includes(letter), false, JSON.stringify(letter));
  }
});
