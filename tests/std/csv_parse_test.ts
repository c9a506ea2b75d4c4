import { assertEquals, assertThrows } from "@std/assert";
import { parse, type ParseOptions } from "@std/csv";
import { parse as parseAlone } from "@std/csv/parse";

Deno.test("parse: the module of its own is the same function", () => {
  assertEquals(parseAlone === parse, true);
});

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

const optional: [name: string, input: string, options: ParseOptions, rows: string[][]][] = [
  ["tab", "a\tb,c", { separator: "\t" }, [["a", "b,c"]]],
  ["separator beyond ASCII", 'a€"b€"€c', { separator: "€" }, [["a", "b€", "c"]]],
  ["comment", '#x,y\na,b\n#"\nc,d\n#', { comment: "#" }, [["a", "b"], ["c", "d"]]],
  ["comment sign later in a line", "a,#b\n #c", { comment: "#" }, [["a", "#b"], [" #c"]]],
  ["comment sign in quotes", '"\n#a"\n"#b"', { comment: "#" }, [["\n#a"], ["#b"]]],
  [
    "comment sign after a leading space",
    " #a\n#b",
    { comment: "#", trimLeadingSpace: true },
    [["#a"]],
  ],
  ["leading space", " a,  b ,\tc", { trimLeadingSpace: true }, [["a", "b ", "c"]]],
  ["space before a quote", ' "a",  " b",c', { trimLeadingSpace: true }, [["a", " b", "c"]]],
  ["nothing but space", "a, \n \nb,", { trimLeadingSpace: true }, [["a", ""], [""], ["b", ""]]],
  ["no-break space", "\u00a0a,\u3000b", { trimLeadingSpace: true }, [["a", "b"]]],
  [
    "white space that is also the separator",
    "a\t\tb",
    { trimLeadingSpace: true, separator: "\t" },
    [["a", "b"]],
  ],
  ["lazy", `a "word","1"2",a","b`, { lazyQuotes: true }, [['a "word"', '1"2', 'a"', "b"]]],
  ["lazy doubled quotes", 'a""b,"c""d","e"', { lazyQuotes: true }, [['a""b', 'c"d', "e"]]],
  ["lazy odd quotes", '"""""""', { lazyQuotes: true }, [['"""']]],
  ["lazy, and never closed", '"a\n\nb\n', { lazyQuotes: true }, [["a\n\nb"]]],
  ["lazy, and well written", '"a\n""b"""\n\nc,', { lazyQuotes: true }, [['a\n"b"'], ["c", ""]]],
  ["any length", "a,b\nc", { fieldsPerRecord: -1 }, [["a", "b"], ["c"]]],
  ["length of the first line", "a,b\n\nc,d", { fieldsPerRecord: 0 }, [["a", "b"], ["c", "d"]]],
  ["given length", "a,b\nc,d", { fieldsPerRecord: 2 }, [["a", "b"], ["c", "d"]]],
];
for (const [name, input, options, rows] of optional) {
  Deno.test(`parse, options: ${name}`, () => assertEquals<unknown>(parse(input, options), rows));
}

Deno.test("parse: records take their names from the first line, or from `columns`", () => {
  const input = "a,b\nc,d\n\ne,f";
  const [cd, ef] = [{ a: "c", b: "d" }, { a: "e", b: "f" }];
  assertEquals(parse(input, { skipFirstRow: true }), [cd, ef]);
  const columns = ["x", "y"] as const;
  assertEquals(parse(input, { columns })[0], { x: "a", y: "b" });
  assertEquals(parse(input, { columns, skipFirstRow: true })[0], { x: "c", y: "d" });
  assertEquals(parse("a,b", { skipFirstRow: true }), []);
  assertEquals(parse("", { columns }), []);
  const [odd] = parse("__proto__,b\nc,d", { skipFirstRow: true });
  assertEquals(Object.entries(odd!), [["__proto__", "c"], ["b", "d"]]);
});

Deno.test("parse: a record has as many values as the header, or an error names its line", () => {
  const message = "Syntax error on line 3: The record has 1 fields, but the header has 2 fields";
  assertThrows(() => parse("a,b\nc,d\ne", { skipFirstRow: true }), Error, message);
  assertThrows(() => parse("a,b,c", { columns: ["x"] }), Error, "The record has 3 fields");
  assertThrows(() => parse("", { skipFirstRow: true }), Error);
});

const wrong: [name: string, input: string, options: ParseOptions, message: string][] = [
  ["quote in an unquoted value", 'a\nb"c', {}, "Syntax error on line 2"],
  ["the same, what it says", 'a "b",c', {}, 'bare " in non-quoted-field'],
  ["space before a quote", ' "a"', {}, 'bare " in non-quoted-field'],
  ["text after a quote", '"a"b,c', {}, 'extraneous or missing " in quoted-field'],
  ["text after a quote, trimmed", ' "a" ,c', { trimLeadingSpace: true }, "extraneous or missing"],
  ["comment sign after a quote", '"a"#b', { comment: "#" }, "extraneous or missing"],
  ["quote never closed", 'a\n\n"b,c\n', {}, "Syntax error on line 3"],
  ["nothing but a quote", '"', {}, "extraneous or missing"],
  ["too many values", "a,b\nc,d,e", { fieldsPerRecord: 2 }, "line 2: expected 2 fields but got 3"],
  ["too few values", "a,b\nc", { fieldsPerRecord: 0 }, "line 2: expected 2 fields but got 1"],
  [
    "the lines that count",
    'a,b\n\n#\n"c\nd",e\nf',
    { fieldsPerRecord: 0, comment: "#" },
    "line 5: expected 2 fields but got 1",
  ],
];
for (const [name, input, options, message] of wrong) {
  Deno.test(`parse, SyntaxError: ${name}`, () => {
    assertThrows(() => parse(input, options), SyntaxError, message);
  });
}

Deno.test("parse: nothing, line ends, quotes and the comment sign cannot separate", () => {
  for (const separator of ["", "\n", "\r", '"', "#"]) {
    assertThrows(() => parse("", { separator, comment: "#" }), Error, "nvalid delimiter");
  }
  for (const comment of ["\n", "\r", '"']) {
    assertThrows(() => parse("", { comment }), Error, "nvalid delimiter");
  }
});

Deno.test("parse: types follow the options", () => {
  const rows: string[][] = parse("a", { skipFirstRow: false });
  const records: Record<string, string | undefined>[] = parse("a\nb", { skipFirstRow: true });
  const named: Record<"x" | "y", string>[] = parse("a,b", { columns: ["x", "y"] });
  // @ts-expect-error: no such column
  assertEquals(named[0]?.z, undefined);
  const options: ParseOptions = {};
  const either: string[][] | Record<string, string | undefined>[] = parse("a", options);
  assertEquals([rows.length, records.length, named.length, either.length], [1, 1, 1, 1]);
});

Deno.test("parse: a field longer than a regular expression could step through", () => {
  const long = "a b".repeat(1_000_000);
  assertEquals(parse(`"${long}",b`)[0]?.[0]?.length, long.length);
  assertEquals(parse(` "${long}",b`, { trimLeadingSpace: true })[0]?.[1], "b");
});
