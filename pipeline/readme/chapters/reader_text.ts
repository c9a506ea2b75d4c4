/**
 * How alike two readers coded, and what rests on what they did not read alike.
 *
 * @module
 */
import { fixed, percent } from "../../base/words/numbers.ts";
import type { CellLine } from "../../tables/derived/findings/cells.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { reliability, type ReliabilityLine } from "../../tables/derived/findings/reliability.ts";
import { cellNumber } from "../prose/numbers.ts";
import {
  joined,
  listed,
  nothing,
  paragraphs,
  type Piece,
  type Prose,
  say,
} from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** What each variable is, by table and column. */
const variables: Readonly<Record<string, string>> = {
  "positions/position": "place of a position, from 0 to 100",
  "positions/stage": "stage of a word (opening, middle or final)",
  "issues/outcome": "outcome of an issue, from 0 to 100",
  "issues/reference_point": "what holds if talks fail, from 0 to 100",
  "preferences/intensity": "how much a form is wanted, from 0 to 100",
  "designs/value": "feature of an organisation (absent, partial or full)",
  "linkages/domain": "domain of an institution",
  "linkages/depth": "depth of an institution, in three steps",
  "linkages/initiator": "who began an institution",
  "shocks/followed": "what followed a shock, in four steps",
};

/** Krippendorff (2004, p. 241): the least alpha from which tentative conclusions may be drawn. */
const tentative = 0.667;

/** The alpha from which he holds data to be reliable. */
const close = 0.8;

/** Words coded as openings rest on the stage of a word. */
const openingPart = "word coded as an opening";

/** Rows that tell which claims rest on a variable. */
export interface RestingRows {
  readonly findings: readonly FindingLine[];
  readonly estimates: readonly EstimateLine[];
  readonly cells: readonly CellLine[];
}

/** A table of the agreement, and the variables that readers do not read alike with what rests on them. */
export function readerText(lines: readonly ReliabilityLine[], rows: RestingRows): Prose {
  const whole = lines.filter(({ confidence }) => confidence === "all")
    .toSorted((a, b) => (b.alpha ?? -1) - (a.alpha ?? -1));
  const alpha = (row: ReliabilityLine, column: "alpha" | "alpha_low" | "alpha_high") =>
    cellNumber(reliability, row, column, (value) => fixed(value, 2));
  const table = proseTable([
    ["What was read twice", "Units", "Alpha", "Interval", "Read the same", "Within ten points"],
    ...whole.map((row): Piece[] => [
      nameOf(row),
      cellNumber(reliability, row, "units", String),
      alpha(row, "alpha"),
      say`${alpha(row, "alpha_low")} to ${alpha(row, "alpha_high")}`,
      cellNumber(reliability, row, "share_equal", percent),
      cellNumber(reliability, row, "share_within_10", percent),
    ]),
  ]);
  const unlike = whole.filter(isUnlike);
  return paragraphs([alikeText(whole), table, ...unlike.map((row) => unlikeText(row, rows))]);
}

/** What readers read closely alike. */
function alikeText(whole: readonly ReliabilityLine[]): Prose {
  const alike = whole.filter((row) => (row.alpha ?? -1) >= close).map(nameOf);
  return alike.length === 0
    ? say`Readers agree closely on nothing that was read twice.`
    : say`Readers agree closely, with an alpha of at least ${String(close)}, on these: ${
      joined(alike, "; ")
    }.`;
}

/** In one sentence, what readers do not read alike. */
export function unlikeSentence(lines: readonly ReliabilityLine[]): Prose {
  const unlike = lines.filter((row) => row.confidence === "all" && isUnlike(row)).map(nameOf);
  return unlike.length === 0
    ? say`Two readers agree on all that was read twice.`
    : say`Two readers do not agree well enough on these: ${joined(unlike, "; ")}.`;
}

function isUnlike({ alpha }: ReliabilityLine): boolean {
  return (alpha ?? -1) < tentative;
}

function nameOf({ table, column }: ReliabilityLine): string {
  return variables[`${table}/${column}`] ?? `${table}, ${column}`;
}

/** That a variable is not read alike, and the claims that rest on it. */
function unlikeText(row: ReliabilityLine, { findings, estimates, cells }: RestingRows): Prose {
  const claims = row.column === "stage"
    ? estimates.filter(({ part }) => part?.includes(openingPart)).map(({ finding }) => finding)
    : cells.filter(({ table, column }) => table === row.table && column === row.column)
      .flatMap(({ findings }) => findings.split(";"));
  const resting = findings.filter(({ finding }) => claims.includes(finding))
    .map(({ short }) => `“${short}”`);
  const on = resting.length === 0
    ? nothing
    : row.column === "stage"
    ? say`On it rests the second reading of openings, and so in part ${listed(resting)}.`
    : say`On it rest ${listed(resting)}.`;
  return say`**Not read alike: ${nameOf(row)}.** Alpha is ${
    cellNumber(reliability, row, "alpha", (value) => fixed(value, 2))
  }, below the ${
    String(tentative)
  } from which even tentative conclusions may be drawn; two readers gave the same value to ${
    cellNumber(reliability, row, "share_equal", percent)
  } of ${cellNumber(reliability, row, "units", String)} units. ${on}`;
}
