import { assertEquals } from "@std/assert";
import type { RawRow } from "../../pipeline/clean/cell.ts";
import { dateReader, documentYear } from "../../pipeline/clean/dates.ts";
import { rawRow } from "./made_rows.ts";

const source = "FRUS 1952-54 XII/1 doc. 20";

function position(date: string, more: Readonly<Record<string, string>> = {}): RawRow {
  return rawRow("positions", { date_as_written: date, source, ...more });
}

function document(key: string, citation: string): RawRow {
  return rawRow("sources", { source: key, full_citation: citation });
}

/** Each gives another year, so that the answer shows where it was taken from. */
const anotherRow = position("April 11, 1951");
const ownDocument = document(source, "Telegram, March 1, 1952");
const neighbours = [
  document("FRUS 1952-54 XII/1 doc. 10", "Telegram, March 1, 1953"),
  document("FRUS 1952-54 XII/1 doc. 30", "Telegram, May 1, 1953"),
];
const episode = rawRow("episodes", { episode: "X-1954", opens: "1954-01", closes: "1954-12" });
const inEpisode = { episode: "X-1954" };

function read(row: RawRow, ...others: RawRow[]) {
  const cell = dateReader([row, ...others])(row, "date_as_written");
  return "unread" in cell ? undefined : cell;
}

Deno.test("a year in the cell is taken before any other", () => {
  assertEquals(
    read(position("February 27, 1950", inEpisode), anotherRow, ownDocument, ...neighbours, episode),
    { text: "1950-02-27", rule: "date" },
  );
});

Deno.test("a year in the bracket is taken before any outside the cell", () => {
  assertEquals(
    read(position("February 27 [1950]", inEpisode), anotherRow, ownDocument, episode),
    { text: "1950-02-27", rule: "date, bracket" },
  );
});

Deno.test("without a year in the cell, that of another row on the same source is taken", () => {
  assertEquals(
    read(position("February 27", inEpisode), anotherRow, ownDocument, ...neighbours, episode),
    { text: "1951-02-27", rule: "date, year from another row on the source" },
  );
});

Deno.test("another row on the same source may stand in another sheet", () => {
  const event = rawRow("events", { date_as_written: "May 1951", source });
  assertEquals(read(position("February 27"), event)?.text, "1951-02-27");
});

Deno.test("the dates of agreements say nothing about the year, be they the row's own or another's", () => {
  const treaty = rawRow("treaties", {
    signed_as_written: "18 March",
    ended_as_written: "1955",
    source,
  });
  const linkage = rawRow("linkages", { established_as_written: "1955", source });
  const reader = dateReader([treaty, linkage, ownDocument]);
  assertEquals(reader(treaty, "signed_as_written"), {
    text: "1952-03-18",
    rule: "date, year from the document",
  });
});

Deno.test("rows on the same source that name different years decide nothing", () => {
  const disagreeing = [anotherRow, position("April 11, 1955")];
  assertEquals(read(position("February 27"), ...disagreeing, ownDocument), {
    text: "1952-02-27",
    rule: "date, year from the document",
  });
});

Deno.test("a row on another source says nothing about the year", () => {
  const elsewhere = position("April 11, 1951", { source: "Hansard" });
  assertEquals(read(position("February 27"), elsewhere)?.text, "XXXX-02-27");
});

Deno.test("without another row, the document's own year is taken", () => {
  assertEquals(read(position("February 27", inEpisode), ownDocument, ...neighbours, episode), {
    text: "1952-02-27",
    rule: "date, year from the document",
  });
});

Deno.test("without the document's own year, that of the documents before and after it is taken", () => {
  assertEquals(read(position("February 27", inEpisode), ...neighbours, episode), {
    text: "1953-02-27",
    rule: "date, year from the documents before and after it",
  });
});

Deno.test("documents before and after of different years, other volumes and one side decide nothing", () => {
  const [before, after] = neighbours;
  const later = document("FRUS 1952-54 XII/1 doc. 25", "Telegram, May 1, 1954");
  const otherVolume = document("FRUS 1952-54 XIV/2 doc. 30", "Telegram, May 1, 1953");
  for (const others of [[before!, later, after!], [before!], [after!], [before!, otherVolume]]) {
    assertEquals(read(position("February 27"), ...others)?.text, "XXXX-02-27");
  }
});

Deno.test("without dated neighbours, the one year that the episode's window allows is taken", () => {
  assertEquals(read(position("February 27", inEpisode), episode), {
    text: "1954-02-27",
    rule: "date, year from the window of the episode",
  });
});

Deno.test("a window decides only where the month falls in it once", () => {
  const window = (opens: string, closes: string) =>
    rawRow("episodes", { episode: "X-1954", opens, closes });
  const year = (opens: string, closes: string) =>
    read(position("February 27", inEpisode), window(opens, closes))?.text;
  assertEquals(year("1953-06-15", "1954-05-01"), "1954-02-27");
  assertEquals(year("1953-06-15", "1955-01-31"), "1954-02-27");
  assertEquals(year("1953-02-28", "1954-02-01"), "XXXX-02-27");
  assertEquals(year("1953-03", "1954-01"), "XXXX-02-27");
  assertEquals(year("../1954", "1954-12"), "XXXX-02-27");
});

Deno.test("a year that can be had from nowhere stays unknown", () => {
  assertEquals(read(position("February 27", inEpisode)), {
    text: "XXXX-02-27",
    rule: "date, year unknown",
  });
});

Deno.test("a day that the year found does not have is not read", () => {
  assertEquals(read(position("February 29"), position("April 11, 1951")), undefined);
  assertEquals(read(position("February 29"), position("April 11, 1952"))?.text, "1952-02-29");
});

Deno.test("both ends of a span take the year found", () => {
  assertEquals(read(position("14th and 15th March"), anotherRow)?.text, "1951-03-14/1951-03-15");
});

const early = rawRow("dates", {
  kind: "phrase",
  unit: "month",
  as_written: "early",
  from: "1",
  to: "10",
});

Deno.test("a vague word before a month takes the year found", () => {
  assertEquals(read(position("early March"), early, anotherRow), {
    text: "1951-03-01/1951-03-10",
    rule: "date, vague word, year from another row on the source",
  });
});

Deno.test("a listed reading holds for its own source only, or for all where it names none", () => {
  const listed = (named: string) =>
    rawRow("dates", { kind: "exact", as_written: "1/3/51", edtf: "1951-01-03", source: named });
  assertEquals(read(position("1/3/51")), undefined);
  assertEquals(read(position("1/3/51"), listed("Hansard")), undefined);
  for (const named of [source, ""]) {
    assertEquals(read(position("1/3/51"), listed(named)), {
      text: "1951-01-03",
      rule: "date, listed reading",
    });
  }
});

Deno.test("a listed exception gives no date, and an empty cell none either", () => {
  const exception = rawRow("dates", { kind: "exception", as_written: "upon signature" });
  assertEquals(read(position("upon signature")), undefined);
  assertEquals(read(position("upon signature"), exception), {
    text: "",
    rule: "date, listed exception",
  });
  assertEquals(read(position("")), { text: "", rule: "date" });
});

Deno.test("the year of a document is that of the day in its key or citation, or the only one in its key", () => {
  const cases: readonly (readonly [key: string, citation: string, year: number | undefined])[] = [
    ["NSC 48/5 1951-05-17", "", 1951],
    ["FRUS 1952-54 XII/1 doc. 20", "Dulles to Allison, March 1, 1952", 1952],
    ["FRUS 1952-54 XII/1 doc. 20", "Dulles to Allison, 1 March 1952", 1952],
    ["FRUS 1952-54 XII/1 doc. 20", "Printed from file 694.001/8-1451", 1951],
    ["Hansard HC 19 April 1971", "Debates, 5 May 1999", 1971],
    ["FRUS 1951 VI/1 doc. 32", "Memorandum", 1951],
    ["FRUS 1952-54 XII/1 doc. 20", "Memorandum", undefined],
    ["CRS 1951 and 1960", "", undefined],
    ["Gibler", "International Military Alliances, 2009", undefined],
  ];
  for (const [key, citation, year] of cases) {
    assertEquals(documentYear(key, citation), year, `${key} | ${citation}`);
  }
});
