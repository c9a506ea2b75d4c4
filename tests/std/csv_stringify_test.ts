import { assertEquals, assertThrows } from "@std/assert";
import { parse, stringify, type StringifyOptions } from "@std/csv";

Deno.test("stringify: columns choose and order, every line ended by CRLF", () => {
  const data = [{ name: "Rick", age: 70, tag: "a" }, { age: 14 }];
  assertEquals(stringify(data, { columns: ["age"] }), "age\r\n70\r\n14\r\n");
  assertEquals(
    stringify(data, { columns: ["tag", "name"] }),
    "tag,name\r\na,Rick\r\n,\r\n",
  );
  assertEquals(stringify([], { columns: ["a", "b"] }), "a,b\r\n");
  assertEquals(stringify([], { columns: ["a,b"] }), '"a,b"\r\n');
  assertEquals(stringify([]), "");
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
    const text = stringify([{ x: value, y: "." }], { columns: ["x", "y"] });
    assertEquals(text, `x,y\r\n${written},.\r\n`);
  });
}

Deno.test("stringify: records without columns are refused", () => {
  assertThrows(() => stringify([{ a: 1 }]), TypeError, "No property accessor function");
});

Deno.test("stringify: does not change what it is given", () => {
  const data = Object.freeze([Object.freeze({ a: Object.freeze([1]) })]);
  const options: StringifyOptions = { columns: Object.freeze(["a"]) };
  assertEquals(stringify(data, options), "a\r\n[1]\r\n");
});

Deno.test("parse reads back what stringify writes", () => {
  const columns = ["a", 'b"c"', "d,e"];
  const values = [["f\ng", "", " h "], ['"', ",", "\n"], ["é", "🕊", "=1"]];
  const records = values.map((row) =>
    Object.fromEntries(row.map((cell, at) => [columns[at]!, cell]))
  );
  assertEquals(parse(stringify(records, { columns }), { skipFirstRow: true }), records);
});
