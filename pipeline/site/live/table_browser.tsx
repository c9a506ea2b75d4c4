/**
 * The page of tables: one table at a time, with its filters and the life of a chosen cell.
 *
 * @module
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type SiteTable, siteTables } from "../embedded/site_tables.ts";
import { MarkedText } from "../parts/marked_text.tsx";
import { usePageState } from "./page_state.ts";
import { TableFilters } from "./table_filters.tsx";
import { type BrowsedTable, browsedTable, isKept } from "./browsed_table.ts";
import { RowLifeView } from "./row_life_view.tsx";
import { TableView, type Texts } from "./table_view.tsx";
import { CellText } from "./cell_text.tsx";
import { download } from "./download.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";

/** The table that the address asks for; the first one without. */
export function TableBrowser() {
  const [state, change] = usePageState();
  const asked = state["table"] ?? siteTables[0]!.id;
  const table = siteTables.find(({ id }) => id === asked);
  return (
    <>
      <div class="controls">
        <label class="wide">
          Table
          <select
            value={asked}
            onChange={(event) => {
              location.hash = `table=${encodeURIComponent(event.currentTarget.value)}`;
            }}
          >
            {[...Map.groupBy(siteTables, ({ group }) => group)].map(([group, tables]) => (
              <optgroup key={group} label={group}>
                {tables.map(({ id, title }) => <option key={id} value={id}>{title} · {id}</option>)}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {table === undefined
        ? <p class="problem">There is no table “{asked}”.</p>
        : <Browser key={table.id} table={table} state={state} change={change} />}
    </>
  );
}

interface BrowserProps {
  readonly table: SiteTable;
  readonly state: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

function Browser({ table, state, change }: BrowserProps) {
  const [browsed, setBrowsed] = useState<BrowsedTable>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    browsedTable(table).then(setBrowsed, (error) => setProblem(String(error.message ?? error)));
  }, [table]);
  const { where = "", q = "" } = state;
  const filters = JSON.stringify(browsed?.facets.map(({ name }) => state[name]) ?? []);
  const records = useMemo(
    () => browsed?.records.filter((record) => isKept(browsed, record, state)) ?? [],
    [browsed, where, filters],
  );
  const row = useMemo(
    () => browsed && state["row"] ? browsed.rowOf(state["row"]) : undefined,
    [browsed, state["row"]],
  );
  if (problem !== "") return <p class="problem">{problem}</p>;
  if (browsed === undefined) return <p class="waiting">Loading …</p>;
  const { columns } = browsed;
  return (
    <>
      <p>
        <MarkedText text={`${table.description}.`} /> <span class="mono">{table.path}</span>
      </p>
      <TableFilters browsed={browsed} state={state} change={change} />
      {state["row"] && row === undefined
        ? <p class="problem">The table has no row “{state["row"]}”.</p>
        : null}
      {row && table.clean
        ? (
          <RowLifeView
            key={state["row"]}
            table={table}
            row={row}
            column={state["column"] ?? ""}
            close={() => change({ row: "", column: "" })}
          />
        )
        : null}
      <TableView
        caption={table.title}
        columns={columns}
        records={records}
        search={q}
        searched={(words) => change({ q: words })}
        cellClass={(record, at) => browsed.ruleOf(record, at) === undefined ? undefined : "changed"}
        cell={(record: Texts, at) => (
          <CellText
            browsed={browsed}
            record={record}
            at={at}
            choose={(row, column) => change({ row, column })}
          />
        )}
      />
      <div class="pager">
        <button
          type="button"
          onClick={() =>
            download(
              `${table.id.replaceAll("/", "-")}.csv`,
              toCsv(
                columns.map(({ name }) => name),
                records.map((record) =>
                  Object.fromEntries(columns.map(({ name }, at) => [name, record[at]]))
                ),
              ),
              "text/csv",
            )}
        >
          These rows (CSV)
        </button>
      </div>
    </>
  );
}
