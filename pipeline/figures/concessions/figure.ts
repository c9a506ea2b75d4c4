/**
 * Figure: on which issues the allies were ahead.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import { readingNames } from "../../findings/claims/readings.ts";
import { aheadOnForm } from "../../findings/criteria/concession.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import {
  type ConcessionRow,
  concessionRows,
  fewestContested,
  fewestFamilies,
  twoSided,
  typeName,
} from "./rows.ts";
import { concessionsSpec } from "./spec.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { issueKey } from "../draw/reader_names.ts";
import { listed } from "../../base/words/lists.ts";
import { percent, pValue } from "../../base/words/numbers.ts";
import { range } from "../../base/words/ranges.ts";

/** Share of issues with the allies ahead and mean nearness, by type of issue, family and ally. */
export const concessions: MakeFigure = (read) => {
  const rows = concessionRows(read);
  const shares = rows.filter(({ measure }) => measure === "ally_ahead_share");
  const types = shares.filter(({ grouping }) => grouping === "type");
  return {
    id: "concessions",
    title: titleOf(types),
    caption: captionOf(shares, read),
    alt: altOf(types),
    rows,
    spec: concessionsSpec(rows),
  };
};

/** p of the test of form and membership by the reading that the figure shows, in words. */
function testsOf(estimates: readonly EstimateLine[]): string[] {
  const line = estimates.find(({ finding, part }) =>
    finding === aheadOnForm.id && part === readingNames.earliest
  );
  if (!line || line.p === null) return [];
  const least = line.p === line.smallest_p ? " (least possible)" : "";
  return [`${pValue(line.p)}${least} on ${typeName("form-and-membership")}`];
}

function captionOf(
  shares: readonly ConcessionRow[],
  read: ReadTable,
): Caption {
  const lines = read(describedFindings.concessions);
  const tests = testsOf(read(describedFindings.estimates));
  const types = shares.filter(({ grouping }) => grouping === "type");
  const without = shares.filter(({ low }) => low === null).map(({ label }) => label);
  const keys = new Set(twoSided(lines).map(issueKey));
  const ofAllies = read(describedFindings.openings).filter((line) =>
    line.side === "ally" && keys.has(issueKey(line))
  );
  const american = ofAllies.filter((line) => line.american_records_only).length;
  return {
    reading: `Left: share of contested issues (openings at least ${contestedFrom} points apart) ` +
      "whose outcome lies nearer to the opening of the allies than to that of the United States; " +
      "equally near counts half. Right: mean nearness over all issues with both openings. Both " +
      "take the median of the allies; only single allies stand for themselves. Lines are 95% " +
      "intervals from resampling families of disputes, or single issues where a group has one " +
      `family (dashed). Hollow: fewer than ${fewestContested} contested issues, or fewer than ` +
      `${fewestFamilies} families resampled.`,
    leftOut: `${lines.length - keys.size} issues on which one side has no known opening.` +
      (without.length
        ? ` No interval on the left, all contested issues being of one family: ${
          without.join("; ")
        }.`
        : ""),
    caution:
      `The ${types.length} types come from ${range(types.map(({ families }) => families))} ` +
      "families each: intervals from so few are too narrow, dashed ones take the issues of a dispute " +
      `for independent, and nothing is corrected for looking at ${types.length} types.` +
      (tests.length ? ` Flipping whole families gives p of ${listed(tests)}.` : "") +
      ` Of ${ofAllies.length} openings of allies ${american} are known from American documents ` +
      "alone. Who asks for what comes anyway is ahead too.",
  };
}

function altOf(types: readonly ConcessionRow[]): string {
  return "Points with intervals in two panels, by type of issue, family of disputes and ally. " +
    `Share of contested issues with the allies ahead: ${
      types.map(({ label, value }) => `${label} ${percent(value)}`).join(", ")
    }. The right panel gives mean nearness.`;
}

/** The whole, and between which types of enough issues and families it varies. */
function titleOf(types: readonly ConcessionRow[]): string {
  const sum = (field: "ahead" | "contested") => types.reduce((all, row) => all + row[field], 0);
  const whole = `The allies were ahead on ${percent(sum("ahead") / sum("contested"))} of ` +
    `${sum("contested")} contested issues`;
  const sound = types.filter(({ weak }) => !weak);
  const values = sound.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (sound.length < 2 || least === most) return whole;
  const named = (share: number) =>
    listed(
      sound.filter(({ value }) => value === share)
        .map(({ label, ahead, contested }) => `${ahead} of ${contested} on ${label}`),
    );
  return `${whole}, from ${named(least)} to ${named(most)}`;
}
