import { assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import fc from "fast-check";
import { scanLines } from "../../../pipeline/base/sheets/scan_lines.ts";

const nothing = { blank: [], strayQuotes: [], broken: [] };

Deno.test("records are numbered by the line on which they begin", () => {
  assertEquals(scanLines("a,b\nc,d\ne,f\n"), { ...nothing, records: [1, 2, 3] });
});

Deno.test("a quoted line break moves the records after it down by a line", () => {
  const text = 'a,b\n1,"two\nthree"\n4,5\n"6\n\n6",7\n8,9\n';
  // Lines: 1 header, 2-3 first record, 4 second, 5-7 third, 8 fourth.
  assertEquals(scanLines(text).records, [1, 2, 4, 5, 8]);
});

Deno.test("a blank line inside a quoted cell is text, outside it is blank", () => {
  assertEquals(scanLines('a\n"x\n\ny"\n').blank, []);
  assertEquals(scanLines("a\n\nb\n\r\nc\n").blank, [2, 4]);
  assertEquals(scanLines("a\n\nb\n\r\nc\n").records, [1, 3, 5]);
});

Deno.test("a last line without an end is a record", () => {
  assertEquals(scanLines("a,b\nc,d").records, [1, 2]);
});

Deno.test("an empty quoted cell alone on its line is a record and no blank line", () => {
  assertEquals(scanLines('a\n""\nb\n'), { ...nothing, records: [1, 2, 3] });
});

Deno.test("quotation marks around a cell and doubled ones within it are in place", () => {
  for (const cell of ['"a"', '""', '"a ""b"" c"', '""""', '"""a"', '"a"""', '"a,b"', '"a\r\nb"']) {
    for (const text of [`${cell}\n`, `x,${cell}\n`, `${cell},x\r\n`, cell]) {
      assertEquals(scanLines(text).strayQuotes, [], JSON.stringify(text));
    }
  }
});

Deno.test("each quotation mark out of place is reported on its own line", () => {
  const stray: Readonly<Record<string, number[]>> = {
    'a\nb"c\n': [2],
    'a\nb""c\n': [2, 2],
    'a\n"b"c\n': [2],
    'a\n"b" \n': [2],
    'a\n x,"b"y\nz"\n': [2, 3],
    'a\n"b\nb"c\n': [3],
  };
  for (const [text, lines] of Object.entries(stray)) {
    assertEquals(scanLines(text).strayQuotes, lines, JSON.stringify(text));
  }
});

Deno.test("a cell that runs over lines is told with its first and last one", () => {
  assertEquals(scanLines('a,b\n1,"two\nthree"\n"4\n\n4","5\n5"\n6,7\n').broken, [
    [2, 3],
    [4, 6],
    [6, 7],
  ]);
  assertEquals(scanLines('a,b\n1,"2\n3,4\n').broken, [[2, 4]]);
});

Deno.test("a cell that is never closed is reported on the line on which it opens", () => {
  assertEquals(scanLines('a,b\nc,"d\ne,f\ng,h\n').strayQuotes, [2]);
  assertEquals(scanLines('a,b\n"c""\nd\n').strayQuotes, [2]);
  assertEquals(scanLines('a\n"b"\n"').strayQuotes, [3]);
});

const cell = fc.array(fc.constantFrom("a", "é", "年", ",", '"', "\n", "\r\n", " "), {
  maxLength: 6,
}).map((letters) => letters.join(""));
const record = fc.array(cell, { minLength: 2, maxLength: 4 });
const sheet = fc.array(record, { minLength: 1, maxLength: 8 });

/** First and last line of each cell that breaks lines. */
function brokenIn(records: readonly (readonly string[])[]): [number, number][] {
  let line = 1;
  return records.flatMap((cells) => {
    const found = cells.flatMap((text): [number, number][] => {
      const from = line;
      line += text.split("\n").length - 1;
      return line > from ? [[from, line]] : [];
    });
    line++;
    return found;
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

Deno.test("however cells break lines, a record's number is one more than the line ends before it", () => {
  fc.assert(fc.property(sheet, fc.constantFrom("\n", "\r\n"), (records, end) => {
    const lines = records.map((cells) => cells.map(quoted).join(",") + end);
    const text = lines.join("");
    const begins = lines.map((_, at) => lines.slice(0, at).join("").split("\n").length);
    const { broken, ...scan } = scanLines(text);
    assertEquals(scan, { records: begins, blank: [], strayQuotes: [] });
    assertEquals(broken, brokenIn(records));
    assertEquals(parse(text).length, records.length);
  }));
});
