/**
 * From written dates to EDTF, with missing years taken from where they can be had.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { monthNames, namesOfMonth } from "../base/dates/months.ts";
import { weekdayFault } from "../base/dates/weekdays.ts";
import { dateHint } from "./date_hint.ts";
import { inYear, lacksYear, toEdtf } from "../base/dates/to_edtf.ts";
import { type Phrase, readWrittenDate, type WrittenDate } from "../base/dates/written_date.ts";
import { type CleanCell, type RawRow, textOf, textsOf } from "./cell.ts";
import { joinKey } from "./row_id.ts";

/** Why a date cannot be read; empty where nothing is plain. */
export interface UnreadDate {
  readonly unread: string;
}

/** Reads the date in a column of a row. */
export type ReadDate = (row: RawRow, column: string) => CleanCell | UnreadDate;

/**
 * Makes the date reader. A cell that `data-raw/crosswalks/dates.csv` lists is read as it says. A
 * missing year is taken, in this order, from the cell or its bracket, another row on the same
 * source, the document's own date in `sources`, the documents printed before and after it, the
 * window of the episode; else it stays `XXXX`.
 *
 * @param rows every row of every sheet
 */
export function dateReader(rows: readonly RawRow[]): ReadDate {
  const readings = rows.filter((row) => row.table.role === "dates").map(textsOf);
  const phrases = readings.filter((cells) => cells["kind"] === "phrase").map(toPhrase);
  const listed = new Map(
    readings.filter((cells) => cells["kind"] !== "phrase")
      .map((cells) => [joinKey([cells["as_written"]!, cells["source"]!]), cells]),
  );
  const memory = new Map<string, WrittenDate | undefined>();
  const readOnce = (text: string) => {
    if (!memory.has(text)) memory.set(text, readWrittenDate(text, phrases));
    return memory.get(text);
  };
  const listedFor = (text: string, source: string) =>
    listed.get(joinKey([text, source])) ?? listed.get(joinKey([text, ""]));
  const years = yearFinder(
    rows,
    (text, source) => listedFor(text, source) ? undefined : readOnce(text),
  );

  return (row, column) => {
    const text = textOf(row, column);
    if (text === "") return { text: "", rule: "date" };
    const known = listedFor(text, textOf(row, "source"));
    if (known?.["kind"] === "exception") return { text: "", rule: "date, listed exception" };
    if (known) return { text: known["edtf"]!, rule: "date, listed reading" };
    const written = readOnce(text);
    if (!written) return { unread: dateHint(text) };
    const found = lacksYear(written) ? years(row, written) : undefined;
    const dated = found ? inYear(written, found.year) : written;
    const edtf = toEdtf(dated, phrases);
    if (edtf === undefined) return { unread: dateHint(text) };
    const fault = weekdayFault(dated);
    if (fault !== "") {
      return { unread: found ? `${fault}, with the year from ${found.from}` : fault };
    }
    return { text: edtf, rule: dateRule(written, found?.from) };
  };
}

/** The vague word that a row of the sheet of dates explains, by its texts. */
export function toPhrase(cells: Readonly<Record<string, string>>): Phrase {
  return {
    unit: cells["unit"] as Phrase["unit"],
    word: cells["as_written"]!,
    from: Number(cells["from"]),
    to: Number(cells["to"]),
  };
}

function dateRule(written: WrittenDate, yearFrom: string | undefined): string {
  const vague = written.points.some((point) => point.word !== undefined || point.relation);
  return [
    "date",
    ...(written.bracketed ? ["bracket"] : []),
    ...(vague ? ["vague word"] : []),
    ...(yearFrom ? [`year from ${yearFrom}`] : lacksYear(written) ? ["year unknown"] : []),
  ].join(", ");
}

interface FoundYear {
  readonly year: number;
  readonly from: string;
}

function yearFinder(
  rows: readonly RawRow[],
  read: (text: string, source: string) => WrittenDate | undefined,
): (row: RawRow, written: WrittenDate) => FoundYear | undefined {
  const rowYears = yearsBySource(rows, read);
  const documents = new Map(
    rows.filter((row) => row.table.role === "documents").flatMap((row) => {
      const year = documentYear(textOf(row, "source"), textOf(row, "full_citation"));
      return year === undefined ? [] : [[textOf(row, "source"), year] as const];
    }),
  );
  const neighbours = neighbourYears(new Map([...documents, ...rowYears]));
  const windows = new Map(
    rows.filter((row) => row.table.role === "windows").map((row) => {
      const { earliest } = dayBounds(textOf(row, "opens"));
      const { latest } = dayBounds(textOf(row, "closes"));
      return [textOf(row, "episode"), { earliest, latest }] as const;
    }),
  );
  return (row, written) => {
    const source = textOf(row, "source");
    const steps: readonly (readonly [from: string, year: () => number | undefined])[] = [
      ["another row on the source", () => rowYears.get(source)],
      ["the document", () => documents.get(source)],
      ["the documents before and after it", () => neighbours(source)],
      [
        "the window of the episode",
        () => yearInWindow(written, windows.get(textOf(row, "episode"))),
      ],
    ];
    for (const [from, find] of steps) {
      const year = find();
      if (year !== undefined) return { year, from };
    }
    return undefined;
  };
}

/**
 * The year on which all dated rows of a source agree, by source. The dates of treaties and linkages
 * are left out: a document tells of ends and beginnings that lie years away from it.
 */
function yearsBySource(
  rows: readonly RawRow[],
  read: (text: string, source: string) => WrittenDate | undefined,
): Map<string, number> {
  const bySource = new Map<string, Set<number>>();
  for (const row of rows.filter((each) => each.table.holds === "evidence")) {
    const source = textOf(row, "source");
    const year = soleYear(read(textOf(row, "date_as_written"), source));
    if (year !== undefined) bySource.set(source, (bySource.get(source) ?? new Set()).add(year));
  }
  return new Map(
    [...bySource].filter(([, years]) => years.size === 1).map((
      [source, [year]],
    ) => [source, year!]),
  );
}

/**
 * The year of a document in a printed volume whose nearest dated neighbours on both sides are of
 * one year: the series prints the documents of a chapter in the order of their dates.
 */
export function neighbourYears(
  known: ReadonlyMap<string, number>,
): (source: string) => number | undefined {
  const numbered = (source: string) => source.match(/^(.*) doc\. (\d+)$/);
  const volumes = Map.groupBy(
    [...known].flatMap(([source, year]) => {
      const found = numbered(source);
      return found ? [{ volume: found[1]!, number: Number(found[2]), year }] : [];
    }),
    ({ volume }) => volume,
  );
  return (source) => {
    const found = numbered(source);
    const others = found ? volumes.get(found[1]!) ?? [] : [];
    const number = Number(found?.[2]);
    const before = others.filter((other) => other.number < number)
      .reduce((best, other) => other.number > best.number ? other : best, { number: 0, year: NaN });
    const after = others.filter((other) => other.number > number)
      .reduce((best, other) => other.number < best.number ? other : best, {
        number: Infinity,
        year: NaN,
      });
    return before.year === after.year ? before.year : undefined;
  };
}

/** The year of a date that lies within one year. */
function soleYear(written: WrittenDate | undefined): number | undefined {
  const years = new Set(written?.points.map((point) => point.year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The one year in which the month falls within the window. */
function yearInWindow(
  written: WrittenDate,
  window: ReturnType<typeof dayBounds> | undefined,
): number | undefined {
  const { month } = written.points[0];
  if (!window?.earliest || !window.latest || month === undefined) return undefined;
  const [from, to] = [window.earliest.slice(0, 7), window.latest.slice(0, 7)];
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const candidate = `${year}-${String(month).padStart(2, "0")}`;
    if (candidate >= from && candidate <= to) years.push(year);
  }
  return years.length === 1 ? years[0] : undefined;
}

const monthPattern = monthNames.keys().flatMap((at) => namesOfMonth(at + 1)).toArray().join("|");

const fullDates = [
  /\b(\d{4})-\d{2}-\d{2}\b/,
  new RegExp(String.raw`\b(?:${monthPattern})\.? \d{1,2}, (\d{4})\b`),
  new RegExp(String.raw`\b\d{1,2} (?:${monthPattern})\.? (\d{4})\b`),
];

/**
 * The year of a document by its key and citation: a full date in either, the date in an American
 * decimal file number (`694.001/8-1451` is 14 August 1951), or the only year in the key. A span of
 * years in the key (`FRUS 1952-54`) is no year.
 */
export function documentYear(key: string, citation: string): number | undefined {
  for (const pattern of fullDates) {
    for (const text of [key, citation]) {
      const found = text.match(pattern);
      if (found) return Number(found[1]);
    }
  }
  const fileNumber = citation.match(/\/\d{1,2}-\d{1,2}(\d{2})\b/);
  if (fileNumber) return 1900 + Number(fileNumber[1]);
  const years = key.match(/\b(?:19|20)\d{2}\b(?!-\d)/g) ?? [];
  return new Set(years).size === 1 ? Number(years[0]) : undefined;
}
