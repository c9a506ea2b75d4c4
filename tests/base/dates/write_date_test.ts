import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { isEdtf } from "../../../pipeline/base/dates/edtf.ts";
import { toEdtf } from "../../../pipeline/base/dates/to_edtf.ts";
import { writtenAs } from "../../../pipeline/base/dates/write_date.ts";
import { readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";

const two = (figure: number) => String(figure).padStart(2, "0");
const point = fc.tuple(
  fc.integer({ min: 1901, max: 2030 }),
  fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 31 })))),
).map(([year, rest]) => {
  const [month, day] = rest ?? [null, null];
  return [year, ...[month, day].flatMap((part) => part === null ? [] : [two(part)])].join("-");
});
const edtf = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join("/")),
  point.map((end) => `../${end}`),
  point.map((end) => `${end}/..`),
).filter(isEdtf);

Deno.test("a date that is written is read as the same date", () => {
  fc.assert(fc.property(edtf, (date) => {
    const written = writtenAs(date)!;
    const read = readWrittenDate(written, []);
    assert(read, `${date} as ${written}`);
    assertEquals(toEdtf(read, []), date, written);
  }));
});

Deno.test("dates are written in words that people use", () => {
  assertEquals(writtenAs("1951-09-08"), "1951-09-08");
  assertEquals(writtenAs("1951-09/1952-04-03"), "September 1951 to 3 April 1952");
  assertEquals(writtenAs("../1954-12"), "before January 1955");
  assertEquals(writtenAs(""), "");
  assertEquals(writtenAs("XXXX-02-27"), undefined);
});
