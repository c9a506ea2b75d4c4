/**
 * The page of records: what cleaning did to cells and rows, which judgements stand behind it, what
 * the evidence covers.
 *
 * @module
 */
import { grouped } from "../../base/words/numbers.ts";
import { judgementTables, readingTables, secondReadingTables } from "../../tables/all.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { ledger } from "../../tables/derived/records/ledger.ts";
import { rowOrigins } from "../../tables/derived/records/row_origins.ts";
import { cellsOf, countedCells } from "../embedded/counted_cells.ts";
import type { PackedTable } from "../embedded/packed_table.ts";
import { derivedId, partsOf, type SiteTable, siteTables } from "../embedded/site_tables.ts";
import type { Page } from "../frame/document.ts";
import { stateText, tableAddress } from "../parts/addresses.ts";
import { MarkedText } from "../parts/marked_text.tsx";
import { PlainTable } from "../parts/plain_table.tsx";

/** The tables of the site by their names on it. */
type Tables = ReadonlyMap<string, PackedTable>;

/** The page of records. */
export function ledgerPage(tables: Tables): Page {
  return {
    file: "ledger.html",
    name: "Ledger",
    description:
      "What cleaning did to every cell and row, the judgements, what the evidence covers",
    scripted: true,
    body: (
      <>
        <h1>Ledger</h1>
        <p class="lead">
          Raw sheets are never edited. Every clean cell that is not simply its raw text has a line
          in the ledger, every raw row its fate in the row origins, every judgement a row with its
          reason.
        </p>
        <h2>Changed cells, by the rule that changed them</h2>
        <Counts
          caption={`Lines of ${derivedPath(ledger)}`}
          head="rule"
          table={derivedId(ledger)}
          column="rule"
          tables={tables}
        />
        <h2>Raw rows, by what became of them</h2>
        <Counts
          caption={`Lines of ${derivedPath(rowOrigins)}`}
          head="fate"
          table={derivedId(rowOrigins)}
          column="fate"
          tables={tables}
        />
        <h2>Sheets that say how cells are read</h2>
        <p>
          Names, dates, corrections, withdrawals and answers to warnings: cleaning uses them up, and
          they are shown as they are written.
        </p>
        <Sheets
          caption="Sheets that cleaning uses up"
          of={siteTables.filter(({ sheet }) => readingTables.some((each) => each === sheet))}
          tables={tables}
        />
        <h2>Judgements that analyses read</h2>
        <Sheets
          caption="Judgement sheets"
          of={siteTables.filter(({ clean }) => judgementTables.some((each) => each === clean))}
          tables={tables}
        />
        <h2>The second reading</h2>
        <Sheets
          caption="What blind readers coded once more"
          of={siteTables.filter(({ clean }) => secondReadingTables.some((each) => each === clean))}
          tables={tables}
        />
        <h2 id="coverage">What the evidence covers</h2>
        <p>
          Rows of evidence by case, sheet, grade and archive. Choose what goes down and across, and
          narrow it.
        </p>
        <div data-live="ledger.html">
          <p class="waiting">
            This part needs scripts; the same stands in{" "}
            <a href={tableAddress("summaries/evidence_base")}>summaries/evidence_base</a>.
          </p>
        </div>
      </>
    ),
  };
}

/** How often each value of a column stands in a table that is kept in parts. */
function Counts({ caption, head, table, column, tables }: {
  readonly caption: string;
  readonly head: string;
  readonly table: string;
  readonly column: string;
  readonly tables: Tables;
}) {
  const counts = countedCells(partsOf(table).flatMap((id) => cellsOf(tables.get(id)!, column)));
  return (
    <PlainTable
      caption={caption}
      heads={[{ name: head }, { name: "lines", isNumber: true }]}
      rows={counts.map(([value, count]) => [
        <a key="value" href={tableAddress(table, { where: stateText({ [column]: value }) })}>
          {value}
        </a>,
        grouped(count),
      ])}
    />
  );
}

/** Sheets with their number of rows, and how many of these a careful reader could judge otherwise. */
function Sheets({ caption, of, tables }: {
  readonly caption: string;
  readonly of: readonly SiteTable[];
  readonly tables: Tables;
}) {
  return (
    <PlainTable
      caption={caption}
      heads={[
        { name: "sheet" },
        { name: "holds", isWide: true },
        { name: "rows", isNumber: true },
        { name: "contested", isNumber: true },
      ]}
      rows={of.map(({ id, title, description, columns }) => {
        const table = tables.get(id)!;
        const contested = columns.some(({ name }) => name === "contested")
          ? cellsOf(table, "contested").filter((cell) => cell === "yes").length
          : undefined;
        return [
          <a key="sheet" href={tableAddress(id)}>{title}</a>,
          <MarkedText key="holds" text={description} />,
          grouped(table.rows),
          contested === undefined
            ? "–"
            : (
              <a key="contested" href={tableAddress(id, { contested: "yes" })}>
                {grouped(contested)}
              </a>
            ),
        ];
      })}
    />
  );
}
