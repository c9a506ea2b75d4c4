/**
 * Figure: what the rows of evidence rest on.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { grouped, percent } from "../../base/words/numbers.ts";
import { withArticle } from "../../base/words/with_article.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { stateNames } from "../draw/reader_names.ts";
import * as evidence from "./rows.ts";
import { evidenceSpec } from "./spec.ts";

/** Rows of evidence by country of archive and class of source, and by case and grade. */
export const evidenceBase: MakeFigure = (read) => {
  const counts = read(describedSummaries.evidenceBase);
  const nameOf = stateNames(read);
  const rows = evidence.evidenceRows(read);
  const total = evidence.sum(counts);
  const countries = evidence.countriesOf(counts)
    .map(([country, own]) => [withArticle(nameOf(country)), own] as const);
  const [first, second] = countries;
  const thin = second !== undefined && flowing`The archives of most allies are thin: after
    ${first![0]} the largest share is that of ${second[0]}, ${percent(second[1] / total)} of all
    rows, and what an ally wanted is often told by others.`;
  const share = (test: (row: EvidenceCount) => boolean) =>
    percent(evidence.sum(counts.filter(test)) / total);
  const grades = evidence.grades.map((name) => `${share((row) => row.evidence === name)} ${name}`);
  return {
    id: "evidence_base",
    title: titleOf(countries, total),
    caption: {
      reading: flowing`
        Above: rows by the country whose archives the source comes from, printed editions and web
        pages of its government included, and by class of source; the ${evidence.countriesShown}
        countries with most rows stand alone. Below: the same rows by case and by evidence grade:
        “read” means that the document was open and shows the fact; “cited” that a page which was
        read states the fact and names the source; “known” that nobody opened the source. Of “read”
        documents the opening part was read, about 2,000 characters
        (${share(({ extent }) => extent === "opening part")} of all rows), or the whole
        (${share(({ extent }) => extent === "whole")}). Bars show all rows of a line; bars and
        shades have one scale in both halves.`,
      leftOut: flowing`The crosswalks, the lists of episodes and of states, and the lists of the
        sources themselves.`,
      caution: flowing`${thin}
        Files seen as such, not in print (primary archive), are
        ${share(({ kind }) => kind === "primary-archive")}. A row counts once, however many rows one
        document gives, and says nothing of how much the row matters.`,
    },
    alt: flowing`Two tables with bars. By country of the archive: ${listed(rows, "archive", 5)}. By
      case: ${listed(rows, "case")}; by grade: ${grades.join(", ")}.`,
    rows,
    spec: evidenceSpec(rows),
  };
};

function titleOf([first, ...rest]: readonly (readonly [string, number])[], total: number): string {
  const all = `the ${grouped(total)} rows of evidence`;
  if (!first) return `No archive of a single country bears any of ${all}`;
  const [name, own] = first;
  const who = rest.length === 1 ? "the other country" : `${rest.length} other countries together`;
  const ofRest = percent(rest.reduce((rows, [, number]) => rows + number, 0) / total);
  return flowing`Documents from the archives of ${name} bear ${percent(own / total)} of
    ${all}${rest.length ? `, those of ${who} ${ofRest}` : ""}`;
}

/** Whole lines with their rows; lines after the first `most` are left to the table. */
function listed(rows: readonly evidence.EvidenceRow[], panel: string, most = Infinity): string {
  const lines = rows.filter((row) => row.panel === panel && row.part === "all");
  const said = lines.slice(0, most).map((row) => `${row.label} ${grouped(row.rows)}`);
  const left = lines.slice(most).reduce((all, row) => all + row.rows, 0);
  return [...said, ...left ? [`all others ${grouped(left)}`] : []].join(", ");
}
