/**
 * Figure: the claims, their verdicts, and what it would take to overturn them.
 *
 * @module
 */
import type { Verdict } from "../findings/claim.ts";
import { errors, slips } from "../findings/noise.ts";
import { usualLimit } from "../findings/recoding.ts";
import { clusterNames } from "../findings/statistic.ts";
import type { EstimateLine, FindingLine } from "../findings/tables/findings.ts";
import type { FragilityLine } from "../findings/tables/fragility.ts";
import type { LeaveOutLine } from "../findings/tables/leave_outs.ts";
import type { NoiseLine } from "../findings/tables/noise.ts";
import type { MakeFigure } from "./figure.ts";
import { type RobustnessRow, robustnessRows } from "./robustness_rows.ts";
import { robustnessSpec, type UnitMarks } from "./robustness_spec.ts";
import { estimateText, fixed, placesOf, withoutCells } from "./robustness_words.ts";

/** A verdict that hangs on so many cells or fewer is called fragile in the title. */
export const fewCells = 5;

/** Every claim with its verdict and how well the verdict holds. */
export const robustness: MakeFigure = (summary) => {
  const findings = summary("findings/findings") as unknown as FindingLine[];
  const noise = summary("findings/noise") as unknown as NoiseLine[];
  const leaveOuts = summary("findings/leave_outs") as unknown as LeaveOutLine[];
  const { rows, height } = robustnessRows({
    findings,
    estimates: summary("findings/estimates") as unknown as EstimateLine[],
    noise,
    fragility: summary("findings/fragility") as unknown as FragilityLine[],
  });
  return {
    id: "robustness",
    title: titleOf(findings),
    caption: captionOf(rows, noise, leaveOuts),
    alt: altOf(rows),
    summaries: ["findings", "estimates", "noise", "leave_outs", "fragility"]
      .map((name) => `findings/${name}`),
    rows: rows.map((row) => ({ ...row })),
    spec: robustnessSpec(rows, height, unitMarks(rows)),
  };
};

/** How many claims have each verdict, and how many verdicts hang on few cells. */
function titleOf(findings: readonly FindingLine[]): string {
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  const few =
    findings.filter(({ fewest_cells_found: found }) => found !== null && found <= fewCells).length;
  // An empty bound is no cell at all, not zero cells.
  const open = findings.filter((each) => {
    const { fewest_cells_at_least: least, fewest_cells_found: found } = each;
    return !withoutCells(each) && least <= fewCells && (found === null || found > fewCells);
  }).length;
  return `Of ${findings.length} claims ${count("supported")} are supported, ` +
    `${count("not supported")} not supported and ${count("undecided")} undecided; ` +
    `${few}${open > 0 ? ` to ${few + open}` : ""} of these verdicts can be overturned by ` +
    `recoding ${fewCells} cells or fewer, each by at most ${usualLimit} points`;
}

function captionOf(
  rows: readonly RobustnessRow[],
  noise: readonly NoiseLine[],
  leaveOuts: readonly LeaveOutLine[],
): string {
  const firsts = rows.filter(({ y_claim }) => y_claim !== null);
  const draws = (test: (line: NoiseLine) => boolean) =>
    rangeText(noise.filter(test).map((line) => line.draws));
  const layers = [...new Set(noise.map(({ layer }) => layer))].filter((layer) => layer !== "all");
  const kinds = [...Map.groupBy(leaveOuts, ({ kind }) => kind)].map(([kind, lines]) =>
    `${new Set(lines.map(({ left_out }) => left_out)).size} ${kindText[kind] ?? kind}`
  );
  const changed = firsts.filter(({ becomes }) => becomes !== null);
  const toUndecided = changed.filter(({ becomes }) => becomes === "undecided").length;
  const dated = firsts.filter(withoutCells);
  const bare = rows.filter(({ low, high }) => low === null || high === null).length;
  const clusters = [...new Set(Object.values(clusterNames))];
  const outOfReach = rows.filter(({ largest_possible, supported_from }) =>
    largest_possible !== null && largest_possible < supported_from
  );
  const [weakest] = firsts.toSorted((a, b) => (a.noise_all ?? 1) - (b.noise_all ?? 1));
  return "A claim is supported, not supported or undecided as its estimate lies at or above, at or " +
    "below, or between two marks that were written down before any estimate was computed; with too " +
    "few units it is undecided, and a claim with several estimates needs all of them to agree. " +
    (rows.some(({ unit }) => unit === "tau-b")
      ? "What chance gives was taken off the rank correlations (tau-b) only after a first estimate, " +
        "which made their marks harder to reach. "
      : "") +
    "Units differ, so each estimate is rescaled until its two marks meet those of the others: the " +
    "grey band runs from “not supported up to” to “supported from”, which are, in the units of the " +
    "estimates, the numbers at its foot. Distances from the band are therefore comparable between " +
    "claims of one unit and the same marks only. Lines are 95% intervals by resampling clusters of " +
    `the evidence (${clusters.join(", ")}); they play no part in the verdict, and where a line ` +
    "crosses the band other evidence of the same kind could have given another. " +
    (bare > 0
      ? `${bare} of ${rows.length} estimates are made of all the evidence at once and have no interval. `
      : "") +
    outOfReach.map(({ claim, unit, largest_possible, supported_from }) =>
      `“${claim}” could not have been supported: with openings and reference points as coded no ` +
      `outcomes give more than ${inUnit(unit, largest_possible)}, and its mark is ${
        inUnit(unit, supported_from)
      }. `
    ).join("") +
    "Same verdict under noise: every coded cell gets a random error " +
    `of standard deviation ${errors.join(", ")} points for confidence A, B, C or evidence read, ` +
    `cited, known, and codes slip by a step with chance ${
      slips.join(", ")
    }; the dot and the number are the share of ${draws(({ layer }) => layer === "all")} ` +
    "draws that give the same verdict, and the bar runs from the least to the greatest share where " +
    `only one kind of cell errs (${layers.join(", ")}; ${draws(({ layer }) => layer !== "all")} ` +
    "draws each). A kind on which a claim does not rest cannot change it, and gives 100%." +
    (weakest ? ` The least sure is “${weakest.claim}”: ${percent(weakest.noise_all)}.` : "") +
    " Changed by leave-outs: how many of the recounts that touch the estimate give another verdict; each recount leaves out " +
    "one part of the evidence or reads it in another way " +
    `(${kinds.join(", ")}), and where too few units are left the verdict is undecided. ` +
    "Recounts without a part on which a claim does not rest are not among them. " +
    "Fewest cells: the smallest number of coded cells that, each wrong by at most " +
    `${usualLimit} points and all in the worst way, give another verdict; a–b says that fewer than ` +
    "a are proven not to suffice and b were found that do" +
    (dated.length > 0
      ? `; “none” that no coded cell enters the claim: ${
        dated.map(({ claim }) => `“${claim}”`).join(", ")
      } rests on dates alone, which neither noise nor recoding changes`
      : "") +
    ". The number is a bound for the worst case, not " +
    "how likely such errors are. " +
    `Another verdict need not be the opposite: for ${toUndecided} of ${changed.length} claims the ` +
    "cells that were found lead to undecided. Sources that no coder saw are beyond all of these checks.";
}

/** What is left out, by the kinds of the table; a kind without a name here keeps its own. */
const kindText: Readonly<Record<string, string>> = {
  family: "families of disputes",
  ally: "allies",
  archive: "countries' archives",
  evidence: "evidence grades",
  rows: "sorts of row",
  contested: "sorts of contested coding",
  reading: "other readings of an opening",
};

function altOf(rows: readonly RobustnessRow[]): string {
  const each = rows.filter(({ y_claim }) => y_claim !== null).map((row) => {
    const estimates = rows.filter(({ finding }) => finding === row.finding).map((of) =>
      altEstimate(of)
    );
    return `${row.claim}: ${row.verdict}; estimate ${estimates.join(" and ")}; same verdict in ` +
      `${percent(row.noise_all)} of noisy draws; ${row.leave_outs_flipping} of ${row.leave_outs} ` +
      `leave-outs change it; ${altCells(row)}`;
  });
  return `Table of claims with a strip of estimates. ${each.join(". ")}.`;
}

function altEstimate({ estimate, unit, low, high }: RobustnessRow): string {
  const text = (value: number) => fixed(value, placesOf(unit));
  const interval = low === null || high === null ? "" : `, ${text(low)} to ${text(high)}`;
  return `${text(estimate)} (${unit}${interval})`;
}

function altCells(row: RobustnessRow): string {
  return withoutCells(row)
    ? "no coded cell enters it"
    : row.cells_text === "1"
    ? "1 cell overturns it"
    : `${row.cells_text.replace("–", " to ")} cells overturn it`;
}

/** The marks of each unit once, those of one unit together. */
function unitMarks(rows: readonly RobustnessRow[]): UnitMarks[] {
  const marks = rows.map(({ unit, not_supported_up_to, supported_from }): UnitMarks => {
    const text = (value: number) => unit === "share" ? percent(value) : `${value}`;
    return {
      unit,
      notSupportedUpTo: text(not_supported_up_to),
      supportedFrom: text(supported_from),
    };
  });
  const once = new Map(marks.map((each) => [JSON.stringify(each), each])).values();
  return [...Map.groupBy(once, ({ unit }) => unit).values()].flat();
}

function rangeText(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`;
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

function percent(share: number | null): string {
  return share === null ? "none" : `${Math.round(100 * share)}%`;
}

function inUnit(unit: string, estimate: number | null): string {
  return estimate === null ? "" : estimateText({ unit, estimate, low: null, high: null });
}
