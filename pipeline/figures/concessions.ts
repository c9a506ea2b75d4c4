/**
 * Figure: on which issues the allies were ahead.
 *
 * @module
 */
import { contestedFrom } from "../findings/concession_statistics.ts";
import type { ConcessionLine } from "../findings/tables/concessions.ts";
import type { GroupLine } from "../findings/tables/concessions_by_group.ts";
import type { OpeningLine } from "../findings/tables/openings.ts";
import {
  type ConcessionRow,
  concessionRows,
  fewestContested,
  fewestFamilies,
} from "./concessions_rows.ts";
import { concessionsSpec } from "./concessions_spec.ts";
import type { MakeFigure } from "./figure.ts";

/** Share of issues with the allies ahead and mean nearness, by type of issue, family and ally. */
export const concessions: MakeFigure = (summary) => {
  const groups = summary("findings/concessions_by_group") as unknown as GroupLine[];
  const lines = summary("findings/concessions") as unknown as ConcessionLine[];
  const openings = summary("findings/openings") as unknown as OpeningLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const rows = concessionRows(
    groups,
    lines,
    openings,
    (state) => (names.get(state) ?? state).replace(/ \((before|to) .*\)$/, ""),
  );
  const shares = rows.filter(({ measure }) => measure === "ally_ahead_share");
  const types = shares.filter(({ grouping }) => grouping === "type");
  const named = (side: string) =>
    types.filter(({ favours, weak }) => favours === side && !weak).reverse().map(({ label }) =>
      label
    );
  const [behind, ahead] = [named("us"), named("ally")];
  const open = types.length - behind.length - ahead.length;
  const described = shares.map((row) =>
    `${row.label} ${percent(row.value)}${
      row.low === null || row.high === null ? "" : ` (${percent(row.low)} to ${percent(row.high)})`
    } of ${row.contested}`
  );
  return {
    id: "concessions",
    title: titleOf(ahead, behind, open),
    caption: captionOf(rows, shares, groups),
    alt:
      "Points with intervals in two panels. Share of contested issues with the allies ahead, with " +
      `95% interval and number: ${described.join("; ")}.`,
    summaries: [
      "findings/concessions_by_group",
      "findings/concessions",
      "findings/openings",
      "state_names",
    ],
    rows: rows.map((row) => ({ ...row })),
    spec: concessionsSpec(rows),
  };
};

function captionOf(
  rows: readonly ConcessionRow[],
  shares: readonly ConcessionRow[],
  groups: readonly GroupLine[],
): string {
  const types = shares.filter(({ grouping }) => grouping === "type");
  const labels = (of: readonly ConcessionRow[]) => of.map(({ label }) => label).join("; ");
  const weakTypes = types.filter(({ weak }) => weak);
  const otherwise = types.filter(({ label, favours, weak }) =>
    !weak &&
    rows.some((row) =>
      row.grouping === "type" && row.label === label && row.measure === "mean_nearness" &&
      row.favours !== favours
    )
  );
  const without = shares.filter(({ low }) => low === null);
  const byIssue = shares.filter(({ resampled }) => resampled === "issue").length;
  const thresholds = groups.filter(({ grouping, threshold }) =>
    grouping === "all" && threshold !== contestedFrom
  ).map((line) => `${percent(line.ally_ahead_share)} from ${line.threshold} points on`);
  return "Left: the share of contested issues (openings at least " +
    `${contestedFrom} points apart) on which the outcome lies nearer to the opening of the ` +
    "allies than to that of the United States; equally near counts half. Right: mean nearness over " +
    "all issues on which both sides have an opening, close openings too. Both show the median of " +
    "the allies with an opening; only the groups of single allies take the ally’s own, so that an " +
    "issue with several allies counts for each of them. Bars are 95% percentile intervals. A " +
    "triangle points to the side that the whole interval favours; a circle stands where the " +
    "interval includes the even line or is missing. Solid bars resample families, that is, disputes " +
    `that are one share a family; dashed bars (${byIssue} groups) resample single issues, because ` +
    "the group has one family, and take the issues of a dispute for independent, which they " +
    `hardly are. Hollow: fewer than ${fewestContested} contested issues, or families resampled of ` +
    `which there are fewer than ${fewestFamilies}, so that the bounds are little more than the most ` +
    "extreme families. Families are those of the contested issues. " +
    (without.length
      ? `No interval on the left, all contested issues being of one family: ${labels(without)}. `
      : "") +
    "The title goes by the intervals on the left" +
    (weakTypes.length ? `, hollow types left aside (${labels(weakTypes)})` : "") +
    (otherwise.length ? `; those on the right tell otherwise of ${labels(otherwise)}` : "") +
    `. The ${types.length} types come from ${range(types.map(({ families }) => families))} ` +
    "families each, intervals from so few tend to be too narrow, and nothing is corrected for " +
    `looking at ${types.length} types at once. ` +
    (thresholds.length ? `Over all issues the share on the left is ${listed(thresholds)}. ` : "") +
    "Left out are issues on which one side has no known opening. Positions are coders’ readings, " +
    "mostly of the opening part of a document, and all evidence grades count alike. To be ahead is " +
    "no proof of power: who asks for what comes anyway is ahead too.";
}

function titleOf(
  ahead: readonly string[],
  behind: readonly string[],
  open: number,
): string {
  const rest = open === 0
    ? ""
    : `; on ${ahead.length + behind.length ? "the other " : ""}${open} ${
      open === 1 ? "type" : "types"
    } of issue the evidence does not tell`;
  if (ahead.length === 0 && behind.length === 0) {
    return "On no type of issue does the interval tell whether the allies or the United States " +
      "were ahead";
  }
  const parts = [
    behind.length ? `fell behind the United States on ${listed(behind)}` : "",
    ahead.length ? `were ahead on ${listed(ahead)}` : "were clearly ahead on none",
  ].filter(Boolean);
  return `The allies ${parts.join(" and ")}${rest}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function range(numbers: readonly number[]): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? `${low}` : `${low} to ${high}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
