import { assertEquals, assertThrows } from "@std/assert";
import { optional, share, text, yesNo } from "../../pipeline/tables/kind.ts";
import { column, describeDerived } from "../../pipeline/tables/derived/derived_table.ts";
import { count, list, measured } from "../../pipeline/tables/derived/kinds.ts";
import { readDerived } from "../../pipeline/tables/derived/read_derived.ts";
import { made } from "../../pipeline/tables/derived/made_table.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";

const table = describeDerived({
  name: "made_up",
  stage: "findings",
  title: "Made up",
  description: "A table with a column of each sort",
  reads: [],
  key: ["chapter"],
  columns: {
    chapter: column(text, "Chapter"),
    exact: column(yesNo, "Whether it is exact"),
    share: column(share, "Share"),
    shift: column(measured, "Shift"),
    found: column(count, "Number found"),
    rows: column(optional(list), "Rows"),
  },
});

const row = { chapter: "3", exact: true, share: 1 / 3, shift: -0, found: 12, rows: "a;b" };
const empty = { chapter: "4–5", exact: false, share: 0, shift: NaN, found: 0, rows: null };
const asText = "chapter,exact,share,shift,found,rows\n3,yes,0.333333,0,12,a;b\n4–5,no,0,,0,\n";

Deno.test("a table is written with yes and no, six places and empty cells for what is no number", () => {
  assertEquals(derivedText(made(table, [row, empty])), asText);
});

Deno.test("a table comes back by kinds: a chapter is text, however much it looks like a number", () => {
  assertEquals(readDerived(table, asText), [
    { chapter: "3", exact: true, share: 0.333333, shift: 0, found: 12, rows: "a;b" },
    { chapter: "4–5", exact: false, share: 0, shift: null, found: 0, rows: null },
  ]);
});

Deno.test("a table without rows has its header and comes back without rows", () => {
  const header = "chapter,exact,share,shift,found,rows\n";
  assertEquals(derivedText(made(table, [])), header);
  assertEquals(readDerived(table, header), []);
});

Deno.test("a cell that its kind does not allow is refused by table, row and column", () => {
  const place = "data-clean/findings/made_up.csv, row 2, column share: ";
  assertThrows(
    () => derivedText(made(table, [row, { ...row, share: 1.5 }])),
    TypeError,
    `Cannot write ${place}expected a number from 0 to 1, found "1.5"`,
  );
  assertThrows(
    () => readDerived(table, asText.replace("no,0,", "no,1.5,")),
    TypeError,
    `Cannot read ${place}Cannot read "1.5": expected a number from 0 to 1`,
  );
  assertThrows(
    () => readDerived(table, asText.replace("no,0,", "no,,")),
    TypeError,
    `Cannot read ${place}`,
  );
  assertThrows(
    () => readDerived(table, asText.replace(",no,", ",false,")),
    TypeError,
    'row 2, column exact: Cannot read "false": expected yes or no',
  );
});

Deno.test("a number that is none where one must be is refused, and so is text for a whole number", () => {
  assertThrows(
    () => derivedText(made(table, [{ ...row, found: NaN }])),
    TypeError,
    "row 1, column found: expected a whole number from 0",
  );
  assertThrows(
    () => derivedText(made(table, [{ ...row, found: 0.5 }])),
    TypeError,
    "row 1, column found: expected a whole number from 0",
  );
});

Deno.test("a row with a column too many or too few is not written", () => {
  const { rows: _, ...less } = row;
  assertThrows(
    () => derivedText({ table, rows: [less] }),
    TypeError,
    "Cannot write data-clean/findings/made_up.csv, row 1, column rows: expected",
  );
  assertThrows(
    () => derivedText({ table, rows: [{ ...row, stray: 1 }] }),
    TypeError,
    "Cannot write data-clean/findings/made_up.csv, row 1: no column stray",
  );
});

Deno.test("a header that is not as described is refused, its order among that", () => {
  assertThrows(
    () => readDerived(table, asText.replace("chapter,exact", "exact,chapter")),
    TypeError,
    "Cannot read data-clean/findings/made_up.csv: expected the columns chapter,exact,",
  );
});
