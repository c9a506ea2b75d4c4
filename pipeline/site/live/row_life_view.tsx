/**
 * The life of a row or of one of its cells: raw text, rule, document, second reading.
 *
 * @module
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CellLife } from "../../tools/trace/cell_life.ts";
import type { Decider } from "../../tools/trace/deciders.ts";
import { documentAddress, recodeAddress, tableAddress } from "../parts/addresses.ts";
import { WebLink } from "../parts/link.tsx";
import { editableColumns } from "../../what_if/editable.ts";
import type { SiteTable } from "../embedded/site_tables.ts";
import { RowReach } from "./row_reach.tsx";
import { type RowTrace, traceRow } from "./row_trace.ts";
import { TickForm } from "./tick_form.tsx";
import { SecondReading } from "./second_reading.tsx";

/** The life of a row; with a column, of that cell alone. */
export function RowLifeView({ table, row, column, close }: {
  readonly table: SiteTable;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
  readonly close: () => void;
}) {
  const [trace, setTrace] = useState<RowTrace>();
  const [problem, setProblem] = useState("");
  const panel = useRef<HTMLElement>(null);
  const id = row["row_id"]!;
  useEffect(() => {
    // The cell that was chosen may stand far below the panel.
    panel.current!.scrollIntoView();
    panel.current!.focus({ preventScroll: true });
  }, [id, column]);
  useEffect(() => {
    let isGone = false;
    traceRow(table.clean!, row).then(
      (found) => isGone || setTrace(found),
      (error) => isGone || setProblem(String(error instanceof Error ? error.message : error)),
    );
    return () => {
      isGone = true;
    };
  }, [table, row]);
  const shown = trace?.cells.filter((cell) => column === "" || cell.column === column) ?? [];
  return (
    <section
      class="life"
      ref={panel}
      tabIndex={-1}
      aria-label={`Life of ${id}`}
      data-life={id}
    >
      <div class="pager">
        <h2>{id}{column === "" ? "" : ` · ${column}`}</h2>
        {column === ""
          ? null
          : <a href={tableAddress(table.id, { row: id })}>all cells of the row</a>}
        {column !== "" && editableColumns(table.clean!).includes(column)
          ? (
            <a href={recodeAddress(table.clean!.name, id, column)}>
              What if it were coded otherwise?
            </a>
          )
          : null}
        <button type="button" onClick={close}>Close</button>
      </div>
      {problem === "" ? null : <p class="problem">{problem}</p>}
      {trace === undefined && problem === "" ? <p class="waiting">Looking it up …</p> : null}
      {shown.map((cell) => <CellLifeView key={cell.column} cell={cell} />)}
      {trace === undefined ? null : (
        <>
          <RowFacts trace={trace} />
          <SecondReading table={table.clean!} row={row} column={column} />
          <RowReach table={table.clean!} row={row} column={column} />
          <TickForm key={id} table={table.clean!.name} row={id} />
        </>
      )}
    </section>
  );
}

function CellLifeView({ cell }: { readonly cell: CellLife }) {
  const asWritten = cell.rules.length === 1 && cell.rules[0] === "as written";
  return (
    <>
      <h3>{cell.column}</h3>
      <dl>
        <dt>clean</dt>
        <dd>{cell.clean === "" ? <em>empty</em> : cell.clean}</dd>
        <dt>raw text</dt>
        <dd>
          {cell.raw === "" ? <em>empty</em> : <q>{cell.raw}</q>} in {cell.rawColumn}
        </dd>
        <dt>file and line</dt>
        <dd class="mono">{cell.place}</dd>
        <dt>rule</dt>
        <dd>{asWritten ? "as written" : cell.rules.join(", then ")}</dd>
        {cell.correction === undefined
          ? null
          : <DeciderLine name="correction" decider={cell.correction} />}
        {cell.deciders.map((decider) => (
          <DeciderLine key={decider.says} name="decided by" decider={decider} />
        ))}
        {cell.lost.map(({ place, raw, because }) => (
          <>
            <dt>lost to it</dt>
            <dd>
              <q>{raw}</q> in <span class="mono">{place}</span>, {because}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

function DeciderLine({ name, decider }: { readonly name: string; readonly decider: Decider }) {
  const { file, line, says, reason, contested } = decider;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {says}: {reason} {contested ? <strong>(contested)</strong> : null}{" "}
        <span class="mono">{line === 0 ? file : `${file}:${line}`}</span>
      </dd>
    </>
  );
}

function RowFacts({ trace: { row, source, parts } }: { readonly trace: RowTrace }) {
  const address = row["source_url"] || source?.["url"] || "";
  return (
    <dl>
      {row["source"] === undefined ? null : (
        <>
          <dt>document</dt>
          <dd>
            <a href={documentAddress(row["source"])}>{row["source"]}</a>
            {source === undefined ? null : <>: {source["full_citation"]}</>}
            {address === "" ? null : (
              <>
                {" "}
                <WebLink to={address} />
              </>
            )}
          </dd>
        </>
      )}
      {row["evidence"] === undefined ? null : (
        <>
          <dt>grade</dt>
          <dd>
            {row["evidence"]}
            {row["confidence"] === undefined ? "" : `, confidence ${row["confidence"]}`}
            {source?.["extent"] ? `, ${source["extent"]}` : ""}
          </dd>
        </>
      )}
      <dt>raw rows</dt>
      <dd>
        <ul class="chips">
          {parts.map(({ place, fate }) => (
            <li key={place}>
              <span class="mono">{place}</span> {fate}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
