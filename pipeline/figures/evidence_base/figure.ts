/**
 * Figure: what the rows of evidence rest on.
 *
 * @module
 */
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";
import {
  countriesOf,
  countriesShown,
  type EvidenceRow,
  evidenceRows,
  grades,
  sum,
} from "./rows.ts";
import { evidenceSpec } from "./spec.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { stateNames } from "../draw/reader_names.ts";
import { grouped, percent } from "../../base/words/numbers.ts";

/** Rows of evidence by country of archive and class of source, and by case and grade. */
export const evidenceBase: MakeFigure = (read) => {
  const counts = read(describedSummaries.evidenceBase);
  const nameOf = stateNames(read);
  const rows = evidenceRows(read);
  const countries = countriesOf(counts).map(([country, own]) => [nameOf(country), own] as const);
  const total = sum(counts);
  const share = (test: (row: EvidenceCount) => boolean) =>
    percent(sum(counts.filter(test)) / total);
  return {
    id: "evidence_base",
    title: titleOf(countries, total),
    caption: captionOf(countries, total, {
      files: share(({ kind }) => kind === "primary-archive"),
      openings: share(({ extent }) => extent === "opening part"),
      whole: share(({ extent }) => extent === "whole"),
    }),
    alt: `Two tables with bars. By country of the archive: ${listed(rows, "archive", 5)}. ` +
      `By case: ${listed(rows, "case")}; by grade: ` +
      grades.map((grade) => `${share(({ evidence }) => evidence === grade)} ${grade}`).join(", ") +
      ".",
    rows,
    spec: evidenceSpec(rows),
  };
};

/** Countries by name with their numbers of rows, most first. */
type Countries = readonly (readonly [name: string, rows: number])[];

function titleOf([first, ...rest]: Countries, total: number): string {
  const all = `the ${grouped(total)} rows of evidence`;
  if (!first) return `No archive of a single country bears any of ${all}`;
  const share = percent(rest.reduce((rows, [, number]) => rows + number, 0) / total);
  const who = rest.length === 1 ? "the other country" : `${rest.length} other countries together`;
  return `Documents from the archives of ${articled(first[0])} bear ` +
    `${percent(first[1] / total)} of ${all}` + (rest.length ? `, those of ${who} ${share}` : "");
}

/** Shares of all rows as percent. */
interface Shares {
  /** That rest on files seen as such. */
  readonly files: string;
  /** Read in a document of which the opening part was read, and in one read to its end. */
  readonly openings: string;
  readonly whole: string;
}

function captionOf([first, second]: Countries, total: number, shares: Shares): Caption {
  const { files, openings, whole } = shares;
  const thin = first && second
    ? `The archives of most allies are thin: after ${articled(first[0])} the largest share is ` +
      `that of ${articled(second[0])}, ${
        percent(second[1] / total)
      } of all rows, and what an ally ` +
      "wanted is often told by others. "
    : "";
  return {
    reading:
      "Above: rows by the country whose archives the source comes from, printed editions and " +
      "web pages of its government included, and by class of source; the " +
      `${countriesShown} countries with most rows stand alone. Below: the same rows by case and by ` +
      "evidence grade: “read” means that the document was open and shows the fact; “cited” that a page which was read states the fact and names the source; “known” that " +
      `nobody opened the source. Of “read” documents the opening part was read, about 2,000 ` +
      `characters (${openings} of all rows), or the whole (${whole}). Bars show all rows of a line; bars and shades have one scale in ` +
      "both halves.",
    leftOut:
      "The crosswalks, the lists of episodes and of states, and the lists of the sources themselves.",
    caution:
      `${thin}Files seen as such, not in print (primary archive), are ${files}. A row counts ` +
      "once, however many rows one document gives, and says nothing of how much the row matters.",
  };
}

function articled(name: string): string {
  return /\b(States|Kingdom|Republic|Union|Philippines|Islands)\b/.test(name)
    ? `the ${name}`
    : name;
}

/** Whole lines with their rows; lines after the first `most` are left to the table. */
function listed(rows: readonly EvidenceRow[], panel: string, most = Infinity): string {
  const lines = rows.filter((row) => row.panel === panel && row.part === "all");
  const said = lines.slice(0, most).map((row) => `${row.label} ${grouped(row.rows)}`);
  const left = lines.slice(most).reduce((all, row) => all + row.rows, 0);
  return [...said, ...left ? [`all others ${grouped(left)}`] : []].join(", ");
}
