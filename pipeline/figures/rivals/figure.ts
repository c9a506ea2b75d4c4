/**
 * Figure: what rival explanations predict, against what the data show.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { type Verdict, verdicts } from "../../findings/claims/verdict.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { byFinding, type RivalRow, rivalRows } from "./rows.ts";
import { rivalsSpec } from "./spec.ts";
import { estimateText, unitsText } from "./words.ts";

/** Estimates of the claims of rivals, each with its interval and marks. */
export const rivals: MakeFigure = (read) => {
  const rows = rivalRows(read);
  return {
    id: "rivals",
    title: titleOf(rows),
    caption: captionOf(rows),
    alt: altOf(rows),
    rows,
    spec: rivalsSpec(rows),
  };
};

/** What is said of so many claims by their verdict. */
const said: Readonly<Record<Verdict, (claims: number) => string>> = {
  "supported": (claims) => `bear out ${claims}`,
  "contradicted": (claims) => `contradict ${claims}`,
  "between": (claims) => `leave ${claims} between the marks`,
  "cannot tell": (claims) => `cannot decide ${claims}`,
};

function titleOf(rows: readonly RivalRow[]): string {
  const claims = byFinding(rows).map(([first]) => first);
  if (claims.length === 0) return "No claim of a rival explanation is tested";
  const counts = verdicts.flatMap((verdict) => {
    const of = claims.filter((claim) => claim.verdict === verdict).length;
    return of === 0 ? [] : [said[verdict](of)];
  });
  const title = `Of ${counted(claims.length, "prediction")} of rival explanations the data ` +
    listed(counts);
  const [borneOut, ...others] = claims.filter(({ verdict }) => verdict === "supported");
  return borneOut === undefined || others.length > 0
    ? title
    : `${title}; borne out: “${borneOut.short}”`;
}

function captionOf(rows: readonly RivalRow[]): Caption {
  const claims = byFinding(rows).map(([first]) => first);
  const open = claims.filter(({ verdict }) => verdict === "cannot tell");
  const bare =
    rows.filter(({ low, high, estimate }) => estimate !== null && (low === null || high === null))
      .length;
  const [openings, known] = [
    claims.reduce((sum, claim) => sum + claim.openings, 0),
    claims.reduce((sum, claim) => sum + claim.openings_read, 0),
  ];
  const late = claims.filter(({ fixed }) => fixed === "after a first look").length;
  const openText = `${counted(open.length, "claim")} cannot be decided: too few units, or marks ` +
    "that no outcomes could reach.";
  return {
    reading: flowing`Each strip is a claim of a rival explanation, from the smallest to the largest
      estimate that could have come out, the ends being named below it. A point is an estimate, one
      for each way to read an opening, a line its 95% interval. Right of the upper mark, on blue
      ground, lies what the rival predicts; left of the lower one, on grey ground, what speaks
      against it. A claim is supported or contradicted only if all its estimates say so.`,
    leftOut: flowing`${bare > 0 && `Intervals of ${counted(bare, "estimate")} whose test has none.`}
      Alternatives and what each verdict withstands; these are in the tables of robustness.`,
    caution: flowing`The criteria of ${late} of ${claims.length} were written after a first look at
      the data. ${open.length > 0 && openText}
      Of the openings behind them ${known} of ${openings}, counted claim by claim, rest on documents
      that somebody read. That the outcome lay near to a side is no proof that this side brought it
      about, and a rival that holds does not make the argument fail.`,
  };
}

function altOf(rows: readonly RivalRow[]): string {
  return byFinding(rows).map(([first, ...others]) => {
    const parts = [first, ...others].map((row) =>
      `${row.part === "" ? "" : `${row.part} `}${estimateText(row)}, ${unitsText(row)}`
    );
    return `${first.claim}: ${first.verdict} (${parts.join("; ")}).`;
  }).join(" ");
}
