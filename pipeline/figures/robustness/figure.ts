/**
 * Figure: the claims, their verdicts, and what it would take to overturn them.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import type { Verdict } from "../../findings/claims/verdict.ts";
import { americanLeaveOuts } from "../../robustness/leave_outs.ts";
import { usualLimit } from "../../robustness/recoding.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { cellsText, firstRows, type RobustnessRow, robustnessRows } from "./rows.ts";
import { robustnessSpec } from "./spec.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { grouped, percent } from "../../base/words/numbers.ts";
import { range } from "../../base/words/ranges.ts";

/** A verdict that hangs on so many cells or fewer is called fragile in the title. */
const fewCells = 5;

/** Every claim with its verdict and how well the verdict holds. */
export const robustness: MakeFigure = (read) => {
  const rows = robustnessRows(read);
  const firsts = firstRows(rows);
  const said = (["supported", "contradicted"] as const).map((wanted) => {
    const own = firsts.filter(({ verdict }) => verdict === wanted).map((row) =>
      flowing`${row.short} (${row.bearing}; ${percent(row.noise_same_verdict)} of noisy draws agree;
        cells that flip it: ${cellsText(row)})`
    );
    return own.length ? ` Claims ${wanted}: ${own.join(", ")}.` : ` No claim is ${wanted}.`;
  });
  return {
    id: "robustness",
    title: titleOf(firsts),
    caption: captionOf(rows, read),
    alt: flowing`Table of ${firsts.length} claims by part of the argument, with their verdicts, a
      strip of estimates between two marks, and what each verdict withstands.${said.join("")}`,
    rows,
    spec: robustnessSpec(rows),
  };
};

/** How many claims of each bearing hold and fail, and how many verdicts hang on few cells. */
function titleOf(findings: readonly RobustnessRow[]): string {
  const own = findings.filter(({ bearing }) => bearing === "for");
  const others = findings.filter(({ bearing }) => bearing !== "for");
  const having = (of: readonly RobustnessRow[], wanted: Verdict) =>
    of.filter(({ verdict }) => verdict === wanted).length;
  // An empty bound is no cell at all, not zero cells.
  const upTo = (cells: number | null) => cells !== null && cells <= fewCells;
  const few = findings.filter((row) => upTo(row.fewest_cells_found)).length;
  const mayBeFew = findings
    .filter((row) => upTo(row.fewest_cells_found) || upTo(row.fewest_cells_at_least)).length;
  const held = having(own, "supported");
  const rivals = others.length > 0 && flowing`; of ${others.length} against it or for a rival,
    ${having(others, "supported")} and ${having(others, "contradicted")}`;
  return flowing`Of ${counted(own.length, "claim")} for the argument ${held}
    ${held === 1 ? "is" : "are"} supported and ${having(own, "contradicted")} contradicted${rivals}.
    Recoding ${fewCells} cells or fewer changes ${range([few, mayBeFew])} of
    ${counted(findings.length, "verdict")}`;
}

function captionOf(rows: readonly RobustnessRow[], read: ReadTable): Caption {
  const noise = read(describedRobustness.noise).filter(({ layer }) => layer === "all");
  const leaveOuts = read(describedRobustness.leaveOuts);
  const kinds = [...Map.groupBy(leaveOuts, ({ kind }) => kind)].map(([kind, lines]) =>
    `${new Set(lines.map(({ left_out }) => left_out)).size} ${kindText[kind] ?? kind}`
  );
  const bare = rows.filter(({ low, high }) => low === null || high === null).length;
  const without = firstRows(rows).filter(({ coded_cells }) => coded_cells === 0);
  const { kind: archive, what } = americanLeaveOuts.all;
  const american = leaveOuts.filter(({ flips }) => flips)
    .filter(({ kind, left_out }) => kind === archive && left_out === what).length;
  const bareText = flowing`${bare} of ${rows.length} estimates are taken of all the evidence at once
    and have no interval.`;
  const withoutText = `No coded cell enters ${quoted(without)}: neither noise nor recoding can ` +
    "change it.";
  return {
    reading: flowing`A line a claim, by part of the argument. Bearing: whether it speaks for the
      argument, against it or for a rival explanation. Small symbols are its estimates, one a test,
      each with the verdict that it alone would give; where an opening is read in two ways, the
      earliest word stands above the word coded as an opening. Each is rescaled so that the grey
      band runs from the mark up to which the claim is contradicted to the mark from which it is
      supported; lines are 95% intervals (the marks that the test does not reject), and an arrow
      says that more is cut off. Noise: share of ${range(noise.map(({ draws }) => draws), grouped)}
      draws, in which every coded cell errs, that give the same verdict. Leave-outs: of the recounts
      that touch the claim, those that give another verdict, and those that leave too few units for
      any or put a mark out of reach. Cells: of those that the claim rests on, the fewest that give
      another verdict when each is wrong by at most ${usualLimit} points or one step; for a–b fewer
      than a are proven not to suffice and b were found that do, for a+ none were found.`,
    leftOut: flowing`The estimates in their units, their marks and what noise in one kind of cell
      does stand in the tables. ${bare > 0 && bareText} ${without.length > 0 && withoutText}
      The recounts leave out or read otherwise ${listed(kinds)}.`,
    caution: flowing`Verdicts go by the marks, not by intervals; where a line crosses the band,
      other evidence of the same kind could have given another. ${untoldText(rows)} The number of
      cells is for the worst case, not how likely such errors are.
      ${american > 0 && `Without American archives ${american} verdicts change.`}
      Sources that no coder saw are beyond all of these checks.`,
  };
}

/** Of which claims nothing can be told, by why. */
function untoldText(rows: readonly RobustnessRow[]): string | false {
  const untold = rows.filter(({ verdict, estimate_verdict }) =>
    verdict === "cannot tell" && estimate_verdict === "cannot tell"
  );
  const few = untold.filter((row) => row.deciding_units < row.fewest_units);
  const others = untold.filter((row) => row.deciding_units >= row.fewest_units);
  const said = (of: readonly RobustnessRow[], why: string) =>
    of.length > 0 && `Nothing can be told of ${quoted(firstRows(of))}: ${why}.`;
  const fewest = few.map(({ fewest_units }) => fewest_units);
  return flowing`${said(few, `fewer than ${range(fewest)} units in a test`)}
    ${said(others, "data of this size could not reach both marks")}` || false;
}

function quoted(rows: readonly RobustnessRow[]): string {
  return listed(rows.map(({ short }) => `“${short}”`));
}

/** What is left out, by the kinds of the table; a kind without a name here keeps its own. */
const kindText: Readonly<Record<string, string>> = {
  family: "families of disputes",
  ally: "allies",
  archive: "countries’ archives",
  evidence: "evidence grades",
  extent: "groups of documents by how far they were read",
  rows: "sorts of row",
  contested: "sorts of contested coding",
  reading: "other readings of an opening",
};
