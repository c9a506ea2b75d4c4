import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { monthNames, namesOfMonth } from "../../../pipeline/base/dates/months.ts";
import { edtfOf } from "./listed_phrases.ts";

const two = (figure: number) => `${figure}`.padStart(2, "0");
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const year = fc.integer({ min: 1900, max: 2035 });
const named = month.chain((number) =>
  fc.constantFrom(...namesOfMonth(number)).map((name) => [number, name] as const)
);

Deno.test("a day with hyphens between its parts and a year in full is read, whatever the name", () => {
  fc.assert(
    fc.property(day, named, year, fc.constantFrom("-", "–", "‑"), (d, [m, name], y, dash) => {
      const edtf = `${y}-${two(m)}-${two(d)}`;
      for (const form of [name, name.toUpperCase(), name.toLowerCase()]) {
        assertEquals(edtfOf([d, form, y].join(dash)), edtf);
        assertEquals(edtfOf([two(d), form, y].join(dash)), edtf);
      }
    }),
  );
});

Deno.test("so is a month with its year in full", () => {
  fc.assert(fc.property(named, year, ([m, name], y) => {
    assertEquals(edtfOf(`${name}-${y}`), `${y}-${two(m)}`);
  }));
});

Deno.test("a day that the month does not have is not read", () => {
  for (const text of ["31-Jun-1959", "30-Feb-1951", "29-Feb-1951", "0-Jun-1959", "1-Jum-1959"]) {
    assertEquals(edtfOf(text), undefined, text);
  }
});

Deno.test("figures with strokes are read where one of them can be no month, or both are the same", () => {
  const any = fc.integer({ min: 1, max: 31 });
  const years = fc.integer({ min: 1932, max: 1999 });
  fc.assert(fc.property(any, any, years, (a, b, y) => {
    const isMonth = (figure: number) => figure <= 12;
    const read = isMonth(a) !== isMonth(b) || isMonth(a) && a === b;
    const [m, d] = isMonth(a) ? [a, b] : [b, a];
    const exists = d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
    const edtf = read && exists ? `${y}-${two(m)}-${two(d)}` : undefined;
    assertEquals(edtfOf(`${a}/${b}/${y}`), edtf);
    assertEquals(edtfOf(`${a}/${b}/${two(y - 1900)}`), edtf);
  }));
});

Deno.test("a span whose end lacks what its beginning needs of it is no span", () => {
  for (const name of monthNames) {
    for (const text of [`${name}-[1958]`, `4-${name} 1958`, `4 and ${name} 1958`]) {
      assertEquals(edtfOf(text), undefined, text);
    }
  }
});
