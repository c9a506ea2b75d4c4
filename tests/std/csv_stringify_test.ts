import { assertEquals, assertThrows } from "@std/assert";
import { parse, stringify, type StringifyOptions } from "@std/csv";
import { stringify as stringifyAlone } from "@std/csv/stringify";

Deno.test("stringify: the module of its own is the same function", () => {
  assertEquals(stringifyAlone === stringify, true);
});

Deno.test("stringify: arrays are written whole, every line ended by CRLF", () => {
  assertEquals(stringify([["Rick", 70], ["Morty", 14]]), "Rick,70\r\nMorty,14\r\n");
  assertEquals(stringify([]), "");
  assertEquals(stringify([[], [""], ["", ""]]), "\r\n\r\n,\r\n");
});

Deno.test("stringify: columns choose, order and name", () => {
  const data = [{ name: { first: "Rick" }, age: 70, tags: ["a", "b"] }, { age: 14 }];
  assertEquals(stringify(data, { columns: ["age"] }), "age\r\n70\r\n14\r\n");
  assertEquals(
    stringify(data, { columns: [["name", "first"], { prop: "age", header: "years" }] }),
    "first,years\r\nRick,70\r\n,14\r\n",
  );
  assertEquals(
    stringify(data, { columns: [{ prop: ["tags", 1] }], headers: false }),
    "b\r\n\r\n",
  );
  assertEquals(stringify([["a", "b"]], { columns: [1] }), "1\r\nb\r\n");
  assertEquals(stringify([], { columns: ["a", "b"] }), "a,b\r\n");
  assertEquals(stringify([], { columns: ["a,b"] }), '"a,b"\r\n');
});

const values: [name: string, value: unknown, written: string][] = [
  ["null", null, ""],
  ["undefined", undefined, ""],
  ["empty text", "", ""],
  ["boolean", false, "false"],
  ["zero", 0, "0"],
  ["big integer", 12n, "12"],
  ["NaN", NaN, "NaN"],
  ["separator", "a,b", '"a,b"'],
  ["quote", 'a"b', '"a""b"'],
  ["line feed", "a\nb", '"a\nb"'],
  ["CRLF", "a\r\nb", '"a\r\nb"'],
  ["lone CR", "a\rb", "a\rb"],
  ["spaces", " a ", " a "],
  ["what a spreadsheet takes for a formula", "=1+1", "=1+1"],
  ["object", { a: 1 }, '"{""a"":1}"'],
  ["array", ["a", 2], '"[""a"",2]"'],
  ["date", new Date(0), '"""1970-01-01T00:00:00.000Z"""'],
];
for (const [name, value, written] of values) {
  Deno.test(`stringify: ${name}`, () => {
    assertEquals(stringify([[value, "."]]), `${written},.\r\n`);
    assertEquals(stringify([{ x: value }], { columns: ["x"] }), `x\r\n${written}\r\n`);
  });
}

Deno.test("stringify: separator and byte-order mark", () => {
  assertEquals(stringify([["a\tb", "c,d"]], { separator: "\t" }), '"a\tb"\tc,d\r\n');
  assertEquals(stringify([["a"]], { bom: true }), "\ufeffa\r\n");
  assertEquals(stringify([], { bom: true, columns: ["a"] }), "\ufeffa\r\n");
});

Deno.test("stringify: what it refuses", () => {
  assertThrows(() => stringify([{ a: 1 }]), TypeError, "No property accessor function");
  assertThrows(() => stringify([["a"]], { columns: ["a"] }), TypeError, "Property accessor");
  for (const separator of ['"', "\r\n"]) {
    assertThrows(() => stringify([["a"]], { separator }), TypeError, "Separator cannot include");
  }
});

Deno.test("stringify: does not change what it is given", () => {
  const data = Object.freeze([Object.freeze({ a: Object.freeze([1]) })]);
  const columns = Object.freeze(["a"]);
  const options: StringifyOptions = { columns };
  assertEquals(stringify(data, options), "a\r\n[1]\r\n");
});

Deno.test("parse reads back what stringify writes", () => {
  const rows = [["a", 'b"c"', "d,e"], ["f\ng", "", " h "], ['"', ",", "\n"], ["é", "🕊", "=1"]];
  assertEquals(parse(stringify(rows)), rows);
  assertEquals(parse(stringify(rows, { separator: ";", bom: true }), { separator: ";" }), rows);
});
