import { assert, assertEquals, assertGreaterOrEqual } from "@std/assert";
import edtf from "edtf";
import { documentYear, neighbourYears } from "../../../pipeline/clean/dates.ts";
import { correctRows, nameRows } from "../../../pipeline/clean/name_rows.ts";
import { withdrawRows } from "../../../pipeline/clean/withdraw_rows.ts";
import { isEdtf } from "../../../pipeline/base/dates/edtf.ts";
import { realCleaned } from "../../clean/real_sheets.ts";
import { dateRows, edtfOf } from "./listed_phrases.ts";

/**
 * Clean column of each raw date column, by sheet: written down here, not taken from the pipeline.
 */
const dateColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  positions: { date_as_written: "date" },
  preferences: { date_as_written: "date" },
  events: { date_as_written: "date" },
  treaties: {
    signed_as_written: "signed",
    in_force_as_written: "in_force",
    ended_as_written: "ended",
  },
  treaty_parties: { from_as_written: "from", to_as_written: "to" },
  linkages: { established_as_written: "established", ended_as_written: "ended" },
};

const exceptions = new Map(
  dateRows.filter((row) => row["kind"] === "exception").map((row) => [row["as_written"]!, row]),
);

const originOf = new Map(
  realCleaned.origins.map((origin) => [`${origin.file}:${origin.line}`, origin]),
);
const cleanRowOf = new Map(
  realCleaned.tables.flatMap(({ table, rows }) =>
    rows.map((row) => [`${table.name} ${row["row_id"]}`, row] as const)
  ),
);
const rawRows = correctRows(withdrawRows(nameRows(realCleaned.sheets)).left).rows;

/** Every date cell that is not empty, corrections applied, with the clean cell that it became. */
const cells = rawRows.flatMap((row) =>
  Object.entries(dateColumns[row.table.name] ?? {}).flatMap(([from, to]) => {
    const place = `${row.file}:${row.line}`;
    const written = row.cells[from]!.trim();
    const origin = originOf.get(place);
    const clean = cleanRowOf.get(`${row.table.name} ${origin?.row_id}`)?.[to];
    const merged = origin?.fate === "merged";
    return written === "" ? [] : [{ place, row, from, written, clean, merged }];
  })
);

Deno.test("the real sheets clean without a problem, so no actor is unmapped and no date unread", () => {
  assertEquals(realCleaned.problems, []);
  assert(realCleaned.tables.some(({ rows }) => rows.length > 1000));
});

Deno.test("every speaker of a position or preference has a voice", () => {
  for (const name of ["positions", "preferences"]) {
    const { rows } = realCleaned.tables.find(({ table }) => table.name === name)!;
    assert(rows.length > 300, name);
    for (const row of rows) assert(row["voice"], `${name} ${row["row_id"]}`);
  }
});

Deno.test("every column of the evidence sheets that ends in as_written and holds dates is looked at", () => {
  const known = new Set(Object.values(dateColumns).flatMap((columns) => Object.keys(columns)));
  const withYear = /\b(19|20)\d{2}\b/;
  for (const sheet of realCleaned.sheets.filter(({ table }) => table.holds === "evidence")) {
    for (const column of sheet.header.filter((name) => name.endsWith("_as_written"))) {
      const dated = sheet.rows.filter(({ cells }) => withYear.test(cells[column]!));
      assert(
        known.has(column) || dated.length * 10 <= sheet.rows.length,
        `${sheet.file} ${column} seems to hold dates`,
      );
    }
  }
});

Deno.test("every written date of every evidence sheet becomes a date or is a listed exception", () => {
  assertGreaterOrEqual(cells.length, 2000);
  const read = new Map<string, boolean>();
  const edtfReads = (text: string) => {
    if (!read.has(text)) {
      edtf(text);
      read.set(text, true);
    }
    return true;
  };
  for (const { place, from, written, clean, merged } of cells) {
    // A better row of the same id may leave the cell empty.
    if (merged && !clean) continue;
    const where = `${place} ${from} ${JSON.stringify(written)}`;
    if (exceptions.has(written)) continue;
    assert(clean, `${where} became nothing`);
    assert(isEdtf(clean) && edtfReads(clean), where);
  }
});

Deno.test("every exception on the list gives its reason and still stands in a sheet", () => {
  assert(exceptions.size > 0);
  for (const [written, row] of exceptions) {
    assert(row["reason"]!.length > 10, written);
    assertEquals(row["edtf"], "", written);
    const stands = cells.some(({ row, from }) => row.written[from] === written);
    assert(stands, `${written} is in no sheet`);
  }
});

Deno.test("every reading on the list still stands in a sheet of its source", () => {
  for (const row of dateRows.filter(({ kind }) => kind === "exact")) {
    const found = cells.some((cell) =>
      cell.written === row["as_written"] &&
      (row["source"] === "" || cell.row.cells["source"] === row["source"])
    );
    assert(found, `${row["as_written"]} is in no sheet`);
  }
});

Deno.test("plain days are read as JavaScript's own date parser reads them", () => {
  const monthFirst = /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/;
  const dayFirst = /^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/;
  const plain = new Set(
    cells.map(({ written }) => written)
      .filter((written) => monthFirst.test(written) || dayFirst.test(written)),
  );
  assertGreaterOrEqual(plain.size, 500);
  for (const written of plain) {
    const instant = new Date(`${written} UTC`);
    assertEquals(edtfOf(written), instant.toISOString().slice(0, 10), written);
  }
});

Deno.test("a year that is written in a cell is the year of the date, unless a listed reading corrects it", () => {
  const listed = new Set(dateRows.map((row) => row["as_written"]));
  let checked = 0;
  for (const { place, written } of cells) {
    const years = written.match(/\b(19|20)\d{2}\b/g) ?? [];
    if (listed.has(written) || years.length !== 1 || /before|after|winter|JFY|[-–]/.test(written)) {
      continue;
    }
    assertEquals(edtfOf(written)?.slice(0, 4), years[0], `${place} ${written}`);
    checked++;
  }
  assertGreaterOrEqual(checked, 1500);
});

Deno.test("an event whose summary gives its year in brackets is dated in that year", () => {
  const { rows } = realCleaned.tables.find(({ table }) => table.name === "events")!;
  const told = rows.flatMap((row) => {
    const year = row["summary"]!.match(/\((?:year )?(\d{4})\)/)?.[1];
    return year && row["date"] ? [[row["row_id"], row["date"]!.slice(0, 4), year]] : [];
  });
  assertGreaterOrEqual(told.length, 5);
  assertEquals(told.filter(([, dated, year]) => dated !== year), []);
});

Deno.test("the year of the documents before and after is right in 97 of 100 cases in which it answers", () => {
  const known = new Map<string, number>();
  for (const { table, cells } of rawRows) {
    const year = table.name === "sources"
      ? documentYear(cells["source"]!, cells["full_citation"]!)
      : undefined;
    if (year !== undefined) known.set(cells["source"]!, year);
  }
  const written = new Map<string, Set<string>>();
  for (const { row, from, written: text } of cells) {
    if (from !== "date_as_written") continue;
    const year = edtfOf(text)?.match(/^(\d{4})(-\d\d){0,2}$/)?.[1];
    const source = row.cells["source"]!;
    if (year) written.set(source, (written.get(source) ?? new Set()).add(year));
  }
  for (const [source, years] of written) {
    if (years.size === 1) known.set(source, Number([...years][0]));
  }
  // What lacks its year has at least a month: a year alone cannot stand for such a cell.
  const dated = cells.flatMap(({ row: { cells, table }, written: text }) => {
    const year = edtfOf(text)?.match(/^(\d{4})(-\d\d){1,2}$/)?.[1];
    const source = cells["source"]!;
    return year && / doc\. \d+$/.test(source)
      ? [{ text, table: table.name, source, year: Number(year) }]
      : [];
  });
  const answers = new Map<string, number | undefined>();
  for (const source of new Set(dated.map(({ source }) => source))) {
    const others = new Map(known);
    others.delete(source);
    answers.set(source, neighbourYears(others)(source));
  }
  const answered = dated.filter(({ source }) => answers.get(source) !== undefined);
  const wrong = answered.filter(({ source, year }) => answers.get(source) !== year);
  assertGreaterOrEqual(answered.length, 1000);
  assert(
    wrong.length <= 0.03 * answered.length,
    `${wrong.length} of ${answered.length} are wrong:\n` +
      wrong.map(({ source, text }) => `${source}: ${text}, not ${answers.get(source)}`).join("\n"),
  );
});
