/**
 * The tables of a finding that stand on its page as they are.
 *
 * @module
 */
import { inUnit, markInUnit, rangeInUnit } from "../../base/words/in_unit.ts";
import { ifKnown, percent, pValue } from "../../base/words/numbers.ts";
import { counted } from "../../base/words/lists.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { Edit } from "../../what_if/edits.ts";
import type { FragileCellLine } from "../../tables/derived/robustness/fragile_cells.ts";
import type { FragilityLine } from "../../tables/derived/robustness/fragility.ts";
import type { NoiseLine } from "../../tables/derived/robustness/noise.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { editAddress } from "../parts/edit_link.ts";
import { PlainTable } from "../parts/plain_table.tsx";
import { VerdictMark } from "../parts/verdict.tsx";
import type { FindingRecords } from "./finding_records.ts";

const none = "–";

/** The estimates with their intervals, p and marks. */
export function EstimateTable({ lines }: { readonly lines: readonly EstimateLine[] }) {
  return (
    <PlainTable
      caption="Estimates"
      heads={[
        { name: "test", isWide: true },
        { name: "estimate", isNumber: true },
        { name: "95% interval", isNumber: true },
        { name: "p", isNumber: true },
        { name: "smallest p", isNumber: true },
        { name: "units", isNumber: true },
        { name: "contradicted up to", isNumber: true },
        { name: "supported from", isNumber: true },
        { name: "verdict" },
      ]}
      rows={lines.map((line) => [
        line.part ?? line.of,
        ifKnown(line.estimate, (value) => inUnit(value, line.unit), none),
        line.low === null || line.high === null
          ? none
          : rangeInUnit([line.low, line.high], line.unit),
        ifKnown(line.p, pValue, none),
        ifKnown(line.smallest_p, pValue, none),
        line.units,
        markInUnit(line.contradicted_up_to, line.unit),
        markInUnit(line.supported_from, line.unit),
        <VerdictMark key="verdict" verdict={line.verdict} />,
      ])}
    />
  );
}

/** What other choices of analysis give. */
export function AlternativeTable({ records: { alternatives, unit } }: RecordsOnly) {
  return (
    <PlainTable
      caption="Other choices of analysis"
      heads={[
        { name: "chosen", isWide: true },
        { name: "instead", isWide: true },
        { name: "estimate", isNumber: true },
        { name: "units", isNumber: true },
        { name: "verdict" },
      ]}
      rows={alternatives.map((line) => [
        line.chosen,
        line.instead,
        ifKnown(line.estimate, (value) => inUnit(value, unit), none),
        line.units,
        <VerdictMark key="verdict" verdict={line.verdict} />,
      ])}
    />
  );
}

/** What noise in each kind of cell does to the verdict. */
export function NoiseTable({ lines }: { readonly lines: readonly NoiseLine[] }) {
  return (
    <PlainTable
      caption="Verdicts when coders err at random"
      heads={[
        { name: "cells that err" },
        { name: "draws", isNumber: true },
        { name: "same verdict", isNumber: true },
        { name: "supported", isNumber: true },
        { name: "between", isNumber: true },
        { name: "contradicted", isNumber: true },
        { name: "cannot tell", isNumber: true },
      ]}
      rows={lines.map((line) => [
        line.layer,
        line.draws,
        percent(line.same_verdict),
        percent(line.supported),
        percent(line.between),
        percent(line.contradicted),
        percent(line.cannot_tell),
      ])}
    />
  );
}

/** The estimates with the second reader's values in place. */
export function SecondReaderTable({ records: { secondReader, unit } }: RecordsOnly) {
  return (
    <PlainTable
      caption="The second reader’s values in place"
      heads={[
        { name: "test", isWide: true },
        { name: "cells", isNumber: true },
        { name: "read again", isNumber: true },
        { name: "first reader", isNumber: true },
        { name: "verdict" },
        { name: "second reader", isNumber: true },
        { name: "verdict then" },
      ]}
      rows={secondReader.map((line) => [
        line.part ?? "the estimate",
        line.cells,
        line.read_again,
        ifKnown(line.estimate, (value) => inUnit(value, unit), none),
        <VerdictMark key="verdict" verdict={line.verdict} />,
        ifKnown(line.second_estimate, (value) => inUnit(value, unit), none),
        <VerdictMark key="second" verdict={line.second_verdict} />,
      ])}
    />
  );
}

/** The cells whose recoding overturns the verdict, by how wrong each may be. */
export function OverturningCells(
  { records: { fragility, fragileCells }, data }: RecordsOnly & { readonly data: string },
) {
  return (
    <section class="overturning">
      <h3>Cells whose recoding overturns it</h3>
      {fragility.length === 0
        ? <p class="note">No coded cell enters an estimate of this claim.</p>
        : fragility.map((line) => {
          const cells = fragileCells.filter(({ limit }) => limit === line.limit);
          return (
            <details key={line.limit}>
              <summary>{fragilityWords(line)}</summary>
              {cells.length === 0 ? null : (
                <>
                  <PlainTable
                    caption="Recoded together"
                    heads={[
                      { name: "row", isWide: true },
                      { name: "column" },
                      { name: "as coded", isNumber: true },
                      { name: "recoded", isNumber: true },
                    ]}
                    rows={cells.map(({ table, row, column, coded, recoded }) => [
                      <a key="row" href={tableAddress(cleanId(table), { row, column })}>
                        {table} {row}
                      </a>,
                      column,
                      coded,
                      recoded,
                    ])}
                  />
                  <p>
                    <a href={editAddress(cells.map(recoding), data)}>Recode these in the what-if</a>
                  </p>
                </>
              )}
            </details>
          );
        })}
    </section>
  );
}

/** The edit that recodes a cell as the search for the fewest did. */
function recoding({ table, row, column, recoded }: FragileCellLine): Edit {
  return { kind: "recode", table, row, column, value: `${recoded}` };
}

/** How many cells overturn a verdict, where each is wrong by at most so much. */
function fragilityWords({ limit, at_least, found, exact, becomes }: FragilityLine): string {
  const within = `Each wrong by at most ${counted(limit, "point")} or one step: `;
  if (at_least === null) return `${within}no number of cells overturns it`;
  if (found === null) return `${within}at least ${at_least} are needed, none were found`;
  const turned = becomes === null ? "" : `; the verdict is then “${becomes}”`;
  return exact || found === at_least
    ? `${within}${counted(found, "cell")}${turned}`
    : `${within}these ${found} suffice, at least ${at_least} are needed${turned}`;
}

interface RecordsOnly {
  readonly records: FindingRecords;
}
