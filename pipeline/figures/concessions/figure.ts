/**
 * Figure: on which issues the allies were ahead.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import { readingNames } from "../../findings/claims/readings.ts";
import { aheadOnForm, alliesAhead } from "../../findings/criteria/concession.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import { type ConcessionRow, concessionRows, fewestContested, twoSided } from "./rows.ts";
import { issueKey, typeName } from "../draw/reader_names.ts";
import { concessionsSpec } from "./spec.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
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

/** What the other reading of openings gives over all issues. */
function byCodedWords(estimates: readonly EstimateLine[]): string {
  const line = estimates.find(({ finding, part }) =>
    finding === alliesAhead.id && part === readingNames.coded
  );
  if (!line || line.estimate === null) return "";
  return ` By words coded as openings alone, the allies were ahead on ${
    percent(line.estimate)
  } of ` +
    `${line.units} contested issues.`;
}

function captionOf(
  shares: readonly ConcessionRow[],
  read: ReadTable,
): Caption {
  const lines = read(describedFindings.concessions);
  const tests = testsOf(read(describedFindings.estimates));
  const types = shares.filter(({ grouping }) => grouping === "type");
  const keys = new Set(twoSided(lines).map(issueKey));
  const ofAllies = read(describedFindings.openings).filter((line) =>
    line.side === "ally" && keys.has(issueKey(line))
  );
  const american = ofAllies.filter((line) => line.american_records_only).length;
  return {
    reading: "Left: share of contested issues (openings, by a state’s earliest word, at least " +
      `${contestedFrom} points apart) whose outcome lies nearer to the opening of the allies than to ` +
      "that of the United States; equally near counts half. Right: mean nearness over all issues " +
      "with both openings. Both take the median of the allies; only single allies stand for " +
      "themselves. Lines are 95% intervals from flipping the signs of families of disputes, or of " +
      "single issues where a group has one family (dashed); fewer than six leave none. Hollow: fewer " +
      `than ${fewestContested} contested issues, or no interval on the left.`,
    leftOut: `${lines.length - keys.size} issues on which one side has no known opening.` +
      byCodedWords(read(describedFindings.estimates)),
    caution:
      `The ${types.length} types come from ${range(types.map(({ families }) => families))} ` +
      "families each. Dashed intervals take the issues of a dispute " +
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
