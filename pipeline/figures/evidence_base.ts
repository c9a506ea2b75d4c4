/**
 * Figure: what the rows of evidence rest on.
 *
 * @module
 */
import type { EvidenceCount } from "../summarise/evidence_base.ts";
import { figureWidth, type MakeFigure } from "./figure.ts";
import { palette } from "./palette.ts";

/** Countries with a line of their own; more would be lines of a few rows each. */
const countriesShown = 10;
const grades = ["read", "cited", "known"];
const several = "several countries";
const none = "no archive country";
/** What the names of the lines take of the width. */
const labelWidth = 136;
const barWidth = 161;
const cellsWidth = figureWidth - 21 - labelWidth - barWidth - 12;

/** A count in a table: of a group by class of source or grade, or of the whole group (`all`). */
interface Cell {
  readonly panel: string;
  readonly group: string;
  readonly column: string;
  readonly rows: number;
  /** Percent of all rows. */
  readonly share: number;
}

/** Rows of evidence by country of archive and class of source, and by case and grade. */
export const evidenceBase: MakeFigure = (summary) => {
  const counts = summary("evidence_base") as unknown as EvidenceCount[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const total = sum(counts);
  const countries = ranked(counts, ({ archive }) => archive)
    .filter(([archive]) => archive && !archive.includes(";"));
  const shown = countries.slice(0, countriesShown).map(([archive]) => archive);
  const rare = countries.length - shown.length;
  const others = rare === 1 ? "1 other country" : `${rare} other countries`;
  const groupOf = ({ archive }: EvidenceCount) =>
    !archive
      ? none
      : archive.includes(";")
      ? several
      : shown.includes(archive)
      ? nameOf(archive)
      : others;
  const nameOf = (archive: string) => plain(names.get(archive) ?? archive);
  const archives = [...shown.map(nameOf), others, several, none]
    .filter((group) => counts.some((row) => groupOf(row) === group));
  const kinds = ranked(counts, ({ kind }) => kind).map(([kind]) => kind);
  const cases = ranked(counts, (row) => row.case).map(([name]) => name);
  const rows = [
    ...cells("archive", counts, archives, groupOf, kinds, ({ kind }) => kind),
    ...cells("case", counts, cases, (row) => row.case, grades, ({ evidence }) => evidence),
  ];
  const [first, ...rest] = countries;
  const restRows = rest.reduce((all, [, number]) => all + number, 0);
  const share = (number: number) => `${Math.round(100 * number / total)}%`;
  const shareOf = (test: (row: EvidenceCount) => boolean) => share(sum(counts.filter(test)));
  const firstName = articled(nameOf(first?.[0] ?? ""));
  const files = shareOf(({ kind }) => kind === "primary-archive");
  const gradeShares = grades.map((grade) =>
    `${shareOf(({ evidence }) => evidence === grade)} ${grade}`
  );
  return {
    id: "evidence_base",
    title: `Documents from the archives of ${firstName} bear ${share(first?.[1] ?? 0)} of the ` +
      `${grouped(total)} rows of evidence, those of ${
        rest.length === 1 ? "the other country" : `${rest.length} other countries together`
      } ${share(restRows)}`,
    caption:
      "Above: rows by the country whose archives the source comes from, printed editions and web " +
      "pages of that country's government included, and by class of source; the " +
      `${shown.length} countries with most rows stand alone. Below: rows by case and by evidence ` +
      "grade. Bars show all rows of the line and their share of the whole; the two halves have " +
      "scales of their own, and darker cells hold more rows. The archives of most allies are thin: " +
      `outside ${firstName} the largest gives ${
        share(rest[0]?.[1] ?? 0)
      } of all rows, and what an ` +
      "ally wanted is often told by others. Files seen as such, not in print " +
      `(primary-archive), are ${files}. ` +
      "“Read” means that the opening part of the document, about 2,000 characters, was read, not " +
      "the whole; “cited” that a page which was read states the fact and names the source; “known” " +
      "that nobody opened the source. A row counts once, however many rows one document gives.",
    alt: `Two tables with bars. By archive: ${listed(rows, "archive")}. By case: ${
      listed(rows, "case")
    }. By grade: ${gradeShares.join(", ")}.`,
    summaries: ["evidence_base", "state_names"],
    rows: rows.map((row) => ({ ...row })),
    spec: {
      spacing: 16,
      vconcat: [
        half("archive", "Country of the archive", archives, kinds, rows),
        half("case", "Case (folder of the sheets)", cases, grades, rows),
      ],
    },
  };
};

function cells(
  panel: string,
  counts: readonly EvidenceCount[],
  groups: readonly string[],
  groupOf: (row: EvidenceCount) => string,
  columns: readonly string[],
  columnOf: (row: EvidenceCount) => string,
): Cell[] {
  const total = sum(counts);
  return groups.flatMap((group) => {
    const ofGroup = counts.filter((row) => groupOf(row) === group);
    const cell = (column: string, rows: number) => ({
      panel,
      group,
      column,
      rows,
      share: Math.round(1000 * rows / total) / 10,
    });
    return [
      cell("all", sum(ofGroup)),
      ...columns.map((column) =>
        cell(column, sum(ofGroup.filter((row) => columnOf(row) === column)))
      ),
    ];
  });
}

/** Bars of the whole lines beside a table of their parts. */
function half(
  panel: string,
  title: string,
  groups: readonly string[],
  columns: readonly string[],
  rows: readonly Cell[],
): object {
  const inTable = rows.filter((row) => row.panel === panel && row.column !== "all");
  const most = Math.max(1, ...inTable.map((row) => row.rows));
  const lines = Math.max(1, ...columns.map((column) => column.split("-").length));
  const y = {
    field: "group",
    type: "nominal",
    sort: groups,
    axis: {
      title: null,
      ticks: false,
      domain: false,
      minExtent: labelWidth,
      maxExtent: labelWidth,
    },
  };
  const height = { step: 17 };
  const all = { filter: `datum.panel === '${panel}' && datum.column === 'all'` };
  const parts = { filter: `datum.panel === '${panel}' && datum.column !== 'all'` };
  const number = "format(datum.rows, ',')";
  const x = { field: "column", type: "nominal", sort: columns };
  return {
    spacing: 12,
    bounds: "flush",
    hconcat: [
      {
        width: barWidth,
        height,
        title: { text: `${title}: all rows`, fontSize: 12, offset: 6 },
        transform: [all, {
          calculate:
            `${number} + ' · ' + (datum.share < 0.5 ? '<1' : format(datum.share, '.0f')) + '%'`,
          as: "label",
        }],
        encoding: {
          y,
          x: {
            field: "rows",
            type: "quantitative",
            axis: null,
            scale: { nice: false, range: [0, barWidth - 66] },
          },
        },
        layer: [
          { mark: { type: "bar", color: palette.blue, height: { band: 0.72 } } },
          {
            mark: { type: "text", align: "left", dx: 4 },
            encoding: { text: { field: "label" } },
          },
        ],
      },
      {
        width: cellsWidth,
        height,
        transform: [parts],
        encoding: {
          y: { ...y, axis: null },
          x: {
            ...x,
            axis: {
              orient: "top",
              title: null,
              ticks: false,
              domain: false,
              labelAngle: 0,
              labelFontSize: 10,
              labelBaseline: "top",
              labelPadding: 4 + 13 * lines,
              labelExpr: lines > 1
                ? "indexof(datum.label, '-') < 0 ? ['', datum.label] : split(datum.label, '-')"
                : "datum.label",
            },
          },
        },
        layer: [
          {
            mark: { type: "rect", stroke: "#ffffff", strokeWidth: 1.5 },
            encoding: {
              color: {
                field: "rows",
                type: "quantitative",
                scale: {
                  type: "sqrt",
                  domain: [0, most],
                  range: ["#ffffff", palette.sky],
                  interpolate: "rgb",
                },
                legend: null,
              },
            },
          },
          {
            transform: [{ calculate: number, as: "label" }],
            mark: { type: "text" },
            encoding: {
              text: { field: "label" },
              color: {
                condition: { test: "datum.rows === 0", value: palette.faint },
                value: palette.ink,
              },
            },
          },
        ],
      },
    ],
    resolve: { scale: { color: "independent" } },
  };
}

/** Keys with their number of rows, most first. */
function ranked(
  counts: readonly EvidenceCount[],
  keyOf: (row: EvidenceCount) => string,
): [key: string, rows: number][] {
  return [...Map.groupBy(counts, keyOf)]
    .map(([key, group]): [string, number] => [key, sum(group)])
    .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (a < b ? -1 : 1));
}

function sum(counts: readonly EvidenceCount[]): number {
  return counts.reduce((all, { rows }) => all + rows, 0);
}

/** A name without its history. */
function plain(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}

function articled(name: string): string {
  return /\b(States|Kingdom|Republic|Union|Philippines|Islands)\b/.test(name)
    ? `the ${name}`
    : name;
}

function listed(rows: readonly Cell[], panel: string): string {
  return rows.filter((row) => row.panel === panel && row.column === "all")
    .map(({ group, rows: number }) => `${group} ${grouped(number)}`).join(", ");
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}
