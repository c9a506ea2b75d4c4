/**
 * Figure: on which issues the allies were ahead.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { listed } from "../../base/words/lists.ts";
import { percent, pValue } from "../../base/words/numbers.ts";
import { range } from "../../base/words/ranges.ts";
import { readingNames } from "../../findings/claims/readings.ts";
import { aheadOnForm, alliesAhead } from "../../findings/criteria/concession.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { issueKey, typeName } from "../draw/reader_names.ts";
import { type ConcessionRow, concessionRows, fewestContested } from "./rows.ts";
import { concessionsSpec } from "./spec.ts";

/** Share of issues with the allies ahead and mean nearness, by type of issue, family and ally. */
export const concessions: MakeFigure = (read) => {
  const rows = concessionRows(read);
  const types = rows.filter(({ measure, grouping }) =>
    measure === "ally_ahead_share" && grouping === "type"
  );
  const lines = read(describedFindings.concessions);
  const estimates = read(describedFindings.estimates);
  const estimateOf = (claim: string, reading: string) =>
    estimates.find(({ finding, part }) => finding === claim && part === reading);
  const twoSided = lines.filter((line) => line.us_opening !== null && line.ally_opening !== null);
  const keys = new Set(twoSided.map(issueKey));
  const ofAllies = read(describedFindings.openings).filter((line) =>
    line.side === "ally" && keys.has(issueKey(line))
  );
  const american = ofAllies.filter((line) => line.american_records_only).length;
  const shares = types.map(({ label, value }) => `${label} ${percent(value)}`);
  return {
    id: "concessions",
    title: titleOf(types),
    caption: {
      reading: flowing`
        Left: share of contested issues (openings, by a state’s earliest word, at least
        ${contestedFrom} points apart) whose outcome lies nearer to the opening of the allies than
        to that of the United States; equally near counts half. Right: mean nearness over all issues
        with both openings. Both take the median of the allies; only single allies stand for
        themselves. Lines are 95% intervals from flipping the signs of families of disputes, or of
        single issues where a group has one family (dashed); fewer than six leave none. Hollow:
        fewer than ${fewestContested} contested issues, or no interval on the left.`,
      leftOut: flowing`
        ${lines.length - keys.size} issues on which one side has no known opening.
        ${byCodedWords(estimateOf(alliesAhead.id, readingNames.coded))}`,
      caution: flowing`
        The ${types.length} types come from ${range(types.map(({ families }) => families))} families
        each. Dashed intervals take the issues of a dispute for independent, and nothing is
        corrected for looking at ${types.length} types.
        ${testOfForm(estimateOf(aheadOnForm.id, readingNames.earliest))} Of ${ofAllies.length}
        openings of allies ${american} are known from American documents alone. Who asks for what
        comes anyway is ahead too.`,
    },
    alt: flowing`Points with intervals in two panels, by type of issue, family of disputes and ally.
      Share of contested issues with the allies ahead: ${shares.join(", ")}. The right panel gives
      mean nearness.`,
    rows,
    spec: concessionsSpec(rows),
  };
};

/** The whole, and between which types of enough issues and families it varies. */
function titleOf(types: readonly ConcessionRow[]): string {
  const sum = (field: "ahead" | "contested") => types.reduce((all, row) => all + row[field], 0);
  const whole = flowing`The allies were ahead on ${percent(sum("ahead") / sum("contested"))} of
    ${sum("contested")} contested issues`;
  const sound = types.filter(({ weak }) => !weak);
  const values = sound.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (sound.length < 2 || least === most) return whole;
  const named = (share: number) => {
    const having = sound.filter(({ value }) => value === share);
    return listed(having.map((row) => `${row.ahead} of ${row.contested} on ${row.label}`));
  };
  return `${whole}, from ${named(least)} to ${named(most)}`;
}

/** p of the test of form and membership by the reading that the figure shows. */
function testOfForm(line: EstimateLine | undefined): string | false {
  if (!line || line.p === null) return false;
  const least = line.p === line.smallest_p ? " (least possible)" : "";
  const name = typeName("form-and-membership");
  return `Flipping whole families gives p of ${pValue(line.p)}${least} on ${name}.`;
}

/** What the other reading of openings gives over all issues. */
function byCodedWords(line: EstimateLine | undefined): string | false {
  if (!line || line.estimate === null) return false;
  return flowing`By words coded as openings alone, the allies were ahead on
    ${percent(line.estimate)} of ${line.units} contested issues.`;
}
