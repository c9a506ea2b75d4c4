import { assertEquals, assertThrows } from "@std/assert";
import { parse, type ParseOptions } from "@std/csv";

const plain: [name: string, input: string, rows: string[][]][] = [
  ["nothing", "", []],
  ["values of a line", "a,b,c\nd,e,f", [["a", "b", "c"], ["d", "e", "f"]]],
  ["LF at the end", "a,b\n", [["a", "b"]]],
  ["CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]],
  ["CR inside a line is text", "a,b\rc,d\r\n", [["a", "b\rc", "d"]]],
  ["CR at the end of the text", "a,b\r", [["a", "b"]]],
  ["only one CR at a line end", "a\r\r\nb\r\r\n", [["a\r"], ["b\r"]]],
  ["quoted CR at the end of the text", '"a"\r', [["a"]]],
  ["empty lines", "\na,b\n\n\r\nc,d\n\n", [["a", "b"], ["c", "d"]]],
  ["line of one quoted nothing", '""\na', [[""], ["a"]]],
  ["line of spaces", "  \na", [["  "], ["a"]]],
  ["empty values", ",,\na,,", [["", "", ""], ["a", "", ""]]],
  ["rows of different lengths", "a,b,c\nd,e\nf", [["a", "b", "c"], ["d", "e"], ["f"]]],
  ["spaces", " a , b ", [[" a ", " b "]]],
  ["separator in quotes", '"a,b",c', [["a,b", "c"]]],
  ["doubled quotes", '"a ""b""","""",""', [['a "b"', '"', ""]]],
  ["LF in quotes", '"a\nb",c\nd', [["a\nb", "c"], ["d"]]],
  ["empty lines in quotes", '"\n\n\n"', [["\n\n\n"]]],
  ["CRLF in quotes becomes LF", '"a\r\nb",c\r\n', [["a\nb", "c"]]],
  ["byte-order mark", "\ufeffa,b", [["a", "b"]]],
  ["byte-order mark before a quote", '\ufeff"a,b"', [["a,b"]]],
  ["byte-order mark elsewhere is text", "a\ufeff,b", [["a\ufeff", "b"]]],
  ["# is text by default", "#a,b", [["#a", "b"]]],
  ["other scripts", "条約,안보\n🕊,é", [["条約", "안보"], ["🕊", "é"]]],
  ["names of properties of objects", "__proto__,constructor", [["__proto__", "constructor"]]],
];
for (const [name, input, rows] of plain) {
  Deno.test(`parse: ${name}`, () => assertEquals(parse(input), rows));
}

Deno.test("parse: records take their names from the first line", () => {
  const [cd, ef] = [{ a: "c", b: "d" }, { a: "e", b: "f" }];
  assertEquals(parse("a,b\nc,d\n\ne,f", { skipFirstRow: true }), [cd, ef]);
  assertEquals(parse("a,b", { skipFirstRow: true }), []);
  const [odd] = parse("__proto__,b\nc,d", { skipFirstRow: true });
  assertEquals(Object.entries(odd!), [["__proto__", "c"], ["b", "d"]]);
});

Deno.test("parse: a record has as many values as the header, or an error names its line", () => {
  const message = "Syntax error on line 3: The record has 1 fields, but the header has 2 fields";
  assertThrows(() => parse("a,b\nc,d\ne", { skipFirstRow: true }), Error, message);
  assertThrows(() => parse("a\nb,c,d", { skipFirstRow: true }), Error, "The record has 3 fields");
  assertThrows(() => parse("", { skipFirstRow: true }), Error);
});

const wrong: [name: string, input: string, message: string][] = [
  ["quote in an unquoted value", 'a\nb"c', "Syntax error on line 2"],
  ["the same, what it says", 'a "b",c', 'bare " in non-quoted-field'],
  ["space before a quote", ' "a"', 'bare " in non-quoted-field'],
  ["text after a quote", '"a"b,c', 'extraneous or missing " in quoted-field'],
  ["quote never closed", 'a\n\n"b,c\n', "Syntax error on line 3"],
  ["nothing but a quote", '"', "extraneous or missing"],
  ["an odd number of quotes", '"""""""', "extraneous or missing"],
];
for (const [name, input, message] of wrong) {
  Deno.test(`parse, SyntaxError: ${name}`, () => {
    assertThrows(() => parse(input), SyntaxError, message);
  });
}

Deno.test("parse: types follow the options", () => {
  const rows: string[][] = parse("a", { skipFirstRow: false });
  const records: Record<string, string | undefined>[] = parse("a\nb", { skipFirstRow: true });
  const options: ParseOptions = {};
  const either: string[][] | Record<string, string | undefined>[] = parse("a", options);
  assertEquals([rows.length, records.length, either.length], [1, 1, 1]);
});

Deno.test("parse: a field longer than a regular expression could step through", () => {
  const long = "a b".repeat(1_000_000);
  assertEquals(parse(`"${long}",b`)[0]?.[0]?.length, long.length);
});
