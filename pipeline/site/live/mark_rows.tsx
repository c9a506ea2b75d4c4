/**
 * What a mark of a figure shows, with the way to the rows behind it.
 *
 * @module
 */
import { Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { DataRow, DrawnFigure, MakeFigure } from "../../figures/draw/figure.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { type CleanRows, cleanRowsBehind, together } from "../../tools/trace/clean_rows_behind.ts";
import { type DrawnLines, markLines } from "../../tools/trace/mark_lines.ts";
import { cleanId, derivedId } from "../embedded/site_tables.ts";
import { stateText, tableAddress } from "../parts/addresses.ts";
import type { MarkValues } from "./drawing.ts";
import { pagePackage } from "./page_package.ts";
import { textOfValue } from "./value_text.ts";

/** The values of a mark, the lines of tables that it is drawn from, and the clean rows behind these. */
export function MarkRows({ make, figure, read, values, close }: {
  readonly make: MakeFigure;
  readonly figure: DrawnFigure;
  readonly read: ReadTable;
  readonly values: MarkValues;
  readonly close: () => void;
}) {
  const row = useMemo(() => rowOf(figure, values), [figure, values]);
  // The fewest lines first: they say most of the mark.
  const lines = useMemo(
    () =>
      row && markLines(make, read, row).toSorted((one, other) => one.at.length - other.at.length),
    [make, read, row],
  );
  return (
    <section class="life" aria-label="The chosen mark">
      <div class="pager">
        <strong>The chosen mark</strong>
        <button type="button" onClick={close}>Close</button>
      </div>
      {row === undefined || lines === undefined
        ? <p class="note">This mark belongs to the drawing, not to one row of the data.</p>
        : (
          <>
            <dl>
              {Object.entries(row).map(([name, value]) => (
                <Fragment key={name}>
                  <dt>{name.replaceAll("_", " ")}</dt>
                  <dd>{textOfValue(value) || "–"}</dd>
                </Fragment>
              ))}
              {lines.map((drawn) => (
                <Fragment key={derivedId(drawn.table)}>
                  <dt>drawn from</dt>
                  <dd>
                    <LineLink row={row} drawn={drawn} />
                    <RowsBehind key={JSON.stringify(row)} lines={[drawn]} />
                  </dd>
                </Fragment>
              ))}
            </dl>
          </>
        )}
    </section>
  );
}

/** The row of the data that a mark shows: the one whose values it has. */
function rowOf({ rows }: DrawnFigure, values: MarkValues): DataRow | undefined {
  const same = (row: DataRow) =>
    Object.entries(row).every(([name, value]) => textOfValue(values[name]) === textOfValue(value));
  return rows.find(same);
}

/** A link to the lines of a table that have the values of the mark. */
function LineLink({ row, drawn: { table, at, by } }: {
  readonly row: DataRow;
  readonly drawn: DrawnLines;
}) {
  const where = stateText(
    Object.fromEntries(
      by.filter((name) => name in row && name in table.columns)
        .map((name) => [name, textOfValue(row[name])]),
    ),
  );
  return (
    <>
      <a href={tableAddress(derivedId(table), { where })}>{derivedId(table)}</a>{" "}
      ({at.length === 1 ? "1 line" : `${at.length} lines`})
    </>
  );
}

/** Most rows of a table that are shown; the others are counted. */
const mostShown = 30;

/** The clean rows behind lines, when they are asked for. */
function RowsBehind({ lines }: { readonly lines: readonly DrawnLines[] }) {
  const [asked, setAsked] = useState(false);
  const [behind, setBehind] = useState<CleanRows>();
  if (behind !== undefined) {
    return (
      <dl>
        {[...behind].map(([table, rows]) => (
          <Fragment key={table}>
            <dt>{table}</dt>
            <dd>
              <ul class="chips">
                {[...rows.keys()].slice(0, mostShown).map((row) => (
                  <li key={row}>
                    <a href={tableAddress(cleanId(table), { row })}>{row}</a>
                  </li>
                ))}
                {rows.size > mostShown ? <li>and {rows.size - mostShown} more</li> : null}
              </ul>
            </dd>
          </Fragment>
        ))}
      </dl>
    );
  }
  return (
    <button
      type="button"
      disabled={asked}
      onClick={() => {
        setAsked(true);
        rowsBehind(lines).then(setBehind);
      }}
    >
      {asked ? "Looking through the tables …" : "The coded rows behind it"}
    </button>
  );
}

async function rowsBehind(lines: readonly DrawnLines[]): Promise<CleanRows> {
  const { search, linesOf } = await pagePackage();
  return together(lines.map(({ table, at }) => {
    const texts = linesOf(table);
    return cleanRowsBehind(table, at.map((place) => texts[place]!), search);
  }));
}
