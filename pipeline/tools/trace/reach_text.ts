/**
 * What a row reaches as text for the terminal.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { Reached } from "./reach.ts";
import type { Shown } from "./shown_text.ts";

/** Places that are shown of a figure or a page. */
const mostPlaces = 8;

/**
 * What a row reaches, a line each: what refers to it, the tables and figures with its lines and marks,
 * the numbers of pages, then the findings that need it. What is made of its table without saying of
 * which rows, and the findings that it only might bear on, is a line each.
 */
export function reachText(reached: readonly Reached[], shown: Shown): string[] {
  const unsaid = (kind: "summary" | "figure") =>
    reached.flatMap((each) => each.kind === kind && each.at === undefined ? [each.name] : []);
  const [derived, figures] = [unsaid("summary"), unsaid("figure")];
  return [
    ...reached.flatMap((each) => useLine(each, shown)),
    ...(derived.length === 0
      ? []
      : [`derived tables made of its whole table: ${derived.join(", ")}`]),
    ...(figures.length === 0 ? [] : [`figures made of its whole table: ${figures.join(", ")}`]),
    ...findingLines(reached),
  ];
}

function useLine(each: Reached, shown: Shown): string[] {
  switch (each.kind) {
    case "table": {
      const refer = each.rows === 1 ? "1 row refers" : `${each.rows} rows refer`;
      return [`table ${each.name}: ${refer} to it`];
    }
    case "summary":
      return each.at ? [`derived table ${each.name}: ${counted(each.at.length, "line")}`] : [];
    case "figure":
      return each.at
        ? [`figure ${each.name}: ${placesText("row", each.at, shown)} of figures/${each.name}.csv`]
        : [];
    case "page": {
      const numbers = each.at!.map((at, place) => `${at} (${each.shown![place]})`);
      return [`page ${each.name}: ${placesText("number", numbers, shown)}`];
    }
    case "finding":
      return [];
  }
}

/** "row 3", or "12 rows: 1, 2, … and 4 more". */
function placesText(
  one: string,
  places: readonly (number | string)[],
  { all }: Shown,
): string {
  if (places.length === 1) return `${one} ${places[0]}`;
  const kept = all ? places : places.slice(0, mostPlaces);
  const more = places.length - kept.length;
  return `${counted(places.length, one)}: ${kept.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Findings that need the row, line by line; those that it only might bear on are one line. */
function findingLines(reached: readonly Reached[]): string[] {
  const findings = reached.filter((each) => each.kind === "finding");
  const needing = findings.filter(({ bearing }) => bearing !== "stays");
  const staying = findings.filter(({ bearing }) => bearing === "stays").map(({ name }) => name);
  return [
    ...needing.map(({ name, bearing }) =>
      bearing === "rests"
        ? `finding ${name}, which rests on it`
        : `finding ${name}, whose estimate is another without it`
    ),
    ...(needing.length === 0 ? ["no finding rests on it"] : []),
    ...(staying.length === 0 ? [] : [
      `may bear on, if it said something else: ${staying.join(", ")}, made of the table but the ` +
      "same without this row",
    ]),
  ];
}
