/**
 * Figure: how far each side moved, and how often the United States made a concession.
 *
 * @module
 */
import { readingNames } from "../../findings/claims/readings.ts";
import type { Verdict } from "../../findings/claims/verdict.ts";
import { usConceded, usMovedMore } from "../../findings/criteria/concession.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import { concessionFrom } from "../../measures/bargaining/moves.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { MovesByTypeLine } from "../../tables/derived/findings/moves_by_type.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { flowing } from "../../base/words/flowing.ts";
import { counted } from "../../base/words/lists.ts";
import { fixed, percent } from "../../base/words/numbers.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { fewestFamilies, type MovesRow, movesRows, orderedTypes, typeLines } from "./rows.ts";
import { movesSpec } from "./spec.ts";

/** Moves of both sides on every contested issue, by type, and shares with a US concession. */
export const moves: MakeFigure = (read) => {
  const rows = movesRows(read);
  const types = typeLines(read);
  return {
    id: "moves",
    title: titleOf(read, types),
    caption: captionOf(types, rows),
    alt: altOf(types),
    rows,
    spec: movesSpec(rows),
  };
};

/** What the share says by its verdict under both readings, and what the moves say. */
function titleOf(read: ReadTable, types: readonly MovesByTypeLine[]): string {
  const verdictOn = (id: string) =>
    read(describedFindings.findings).find(({ finding }) => finding === id)?.verdict ??
      "cannot tell";
  const shares = (["earliest", "coded"] as const).map((reading) => wholeOf(types, reading))
    .flatMap((line) => line?.contested ? [percent(line.us_conceded_share!)] : []);
  const found = [...new Set(shares)].join(" or ");
  return `${conceded[verdictOn(usConceded.id)](found)}${further[verdictOn(usMovedMore.id)]}`;
}

const conceded: Readonly<Record<Verdict, (shares: string) => string>> = {
  supported: (shares) =>
    `The United States made a concession on every second contested issue or more (${shares})`,
  contradicted: (shares) =>
    `The United States made a concession on a third of contested issues at most (${shares})`,
  between: (shares) =>
    `The United States made a concession on ${shares} of contested issues, by how openings are read`,
  "cannot tell": (shares) =>
    `Too few issues tell how often the United States made a concession (${shares})`,
};

const further: Readonly<Record<Verdict, string>> = {
  supported: ", and moved further than the allies",
  contradicted: ", and the allies moved further",
  between: "; that it moved further than the allies is not borne out",
  "cannot tell": "",
};

function wholeOf(types: readonly MovesByTypeLine[], reading: "earliest" | "coded") {
  return types.find((line) => line.type === "all" && line.reading === reading);
}

function captionOf(types: readonly MovesByTypeLine[], rows: readonly MovesRow[]): Caption {
  const [first, coded] = [wholeOf(types, "earliest"), wholeOf(types, "coded")];
  const single = rows.filter(({ shows, side }) => shows === "move" && side === "us");
  const hollow = single.filter(({ evidence }) => evidence !== "read").length;
  const few = orderedTypes(types).filter(({ families }) => families < fewestFamilies).length;
  const without = few > 0 &&
    `No interval of ${counted(few, "type")}: fewer than ${fewestFamilies} families reject nothing.`;
  const negotiations = first !== undefined &&
    flowing`${first.episodes_with_concession} of ${first.episodes} negotiations saw at least one US
      concession.`;
  return {
    reading: flowing`
      Left: a small mark is the move of a side on a contested issue (openings, by a state’s earliest
      word, at least ${contestedFrom} points apart): points from its opening to the outcome, towards
      the other side’s opening; left of 0 the outcome lies further away. Large marks are means.
      Right: share of issues on which the United States moved ${concessionFrom} points or more, by
      the earliest word (filled) and by words coded as openings (hollow); the grey lines are the
      marks of a third and a half. Counts are of contested issues by the earliest word, of those by
      words coded as openings, and of families of disputes. Lines are 95% intervals from flipping
      the signs of whole families of disputes. Hollow small marks: not all of outcome and openings
      was read (${hollow} of ${single.length}).`,
    leftOut: flowing`
      Issues without a known opening of one side: ${first?.missing ?? 0} by the earliest word,
      ${coded?.missing ?? 0} by words coded as openings. Had all of them seen a concession, or none,
      the share over all issues would be ${worst(first)} or ${worst(coded)}. ${without}`,
    caution: flowing`
      Both moves on an issue add up to the distance between its openings, so that they are one
      measurement: whoever opened further from the outcome moved more. A side that asks for much
      concedes much and may lose nothing. ${negotiations}`,
  };
}

function worst(line: MovesByTypeLine | undefined): string {
  return line?.us_conceded_least === null || line?.us_conceded_least === undefined
    ? "unknown"
    : `${percent(line.us_conceded_least)} to ${percent(line.us_conceded_most!)}`;
}

function altOf(types: readonly MovesByTypeLine[]): string {
  const told = orderedTypes(types).map((line) => {
    const name = line.type === "all" ? "all issues" : line.type.replaceAll("-", " ");
    return flowing`${name} ${fixed(line.mean_us_move!, 0)} and ${fixed(line.mean_ally_move!, 0)},
      ${percent(line.us_conceded_share!)}`;
  });
  return flowing`
    Two panels by type of issue. Left, small marks for the move of each side on every contested
    issue, with means; right, the share of issues with a US concession under two readings of
    openings. Mean US move and mean ally move in points, and share by the
    ${readingNames.earliest}: ${told.join("; ")}.`;
}
