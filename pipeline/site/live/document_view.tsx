/**
 * A document: its citation and link, and every row that was coded from it.
 *
 * @module
 */
import { Fragment } from "preact";
import { counted } from "../../base/words/lists.ts";
import type { Table } from "../../tables/table.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { WebLink } from "../parts/link.tsx";
import type { CodedDocument } from "./coded_documents.ts";
import { TickForm } from "./tick_form.tsx";

/** The document with all its codes, each row with a form to tick it off. */
export function DocumentView({ document: { source, coded } }: {
  readonly document: CodedDocument;
}) {
  const rows = coded.reduce((sum, each) => sum + each.rows.length, 0);
  return (
    <>
      <p>
        <a href="documents.html#">All documents</a>
      </p>
      <section class="life" aria-label="The document">
        <h2>{source["source"]}</h2>
        <dl>
          <dt>citation</dt>
          <dd>{source["full_citation"]}</dd>
          {source["url"] === "" ? null : (
            <>
              <dt>address</dt>
              <dd>
                <WebLink to={source["url"]!} />
              </dd>
            </>
          )}
          <dt>class</dt>
          <dd>{source["kind"]}</dd>
          <dt>archives of</dt>
          <dd>{source["archive_countries"] || "no archive"}</dd>
          <dt>how far read</dt>
          <dd>{source["extent"] || "no row on it is graded read"}</dd>
          <dt>coded from it</dt>
          <dd>{counted(rows, "row")}</dd>
        </dl>
      </section>
      {coded.map(({ table, rows }) => (
        <section key={table.name}>
          <h2>{table.title} ({rows.length})</h2>
          {rows.map((row) => <CodedRow key={row["row_id"]} table={table} row={row} />)}
        </section>
      ))}
    </>
  );
}

/** Columns that say the same of each row of a document. */
const ofTheDocument: ReadonlySet<string> = new Set(["source", "source_url"]);

function CodedRow({ table, row }: {
  readonly table: Table;
  readonly row: Readonly<Record<string, string>>;
}) {
  const id = row["row_id"]!;
  const columns = Object.keys(table.columns).filter((name) =>
    row[name] !== "" && !ofTheDocument.has(name)
  );
  return (
    <article class="life coded" aria-label={id}>
      <h3>
        <a href={tableAddress(cleanId(table.name), { row: id })}>{id}</a>
      </h3>
      <dl>
        {columns.map((name) => (
          <Fragment key={name}>
            <dt>{name.replaceAll("_", " ")}</dt>
            <dd>{row[name]}</dd>
          </Fragment>
        ))}
      </dl>
      <TickForm table={table.name} row={id} />
    </article>
  );
}
