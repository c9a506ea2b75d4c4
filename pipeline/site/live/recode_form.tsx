/**
 * The form that recodes a cell or drops a row.
 *
 * @module
 */
import { useMemo, useState } from "preact/hooks";
import { cleanTables } from "../../tables/all.ts";
import type { CleanTexts } from "../../tables/clean_texts.ts";
import type { Edit } from "../../what_if/edits.ts";
import { editableColumns } from "../../what_if/editable.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { stateIn, tableAddress } from "../parts/addresses.ts";
import { ValueField } from "./value_field.tsx";

/** Most rows that are offered at a time. */
const mostOffered = 200;

/** Tables of which a cell can be recoded, evidence first. */
const tables = cleanTables.filter((table) => editableColumns(table).length > 0);

/** The column that is offered first: one coded in points, where the table has one. */
function firstCoded(table: typeof tables[number]): string {
  const columns = editableColumns(table);
  return columns.find((each) => table.columns[each]!.unit?.startsWith("points")) ?? columns[0]!;
}

/** The form; at first it shows the cell that the address names. */
export function RecodeForm({ texts, now, add }: {
  readonly texts: CleanTexts;
  /** The tables with the edits that stand. */
  readonly now: CleanTexts;
  readonly add: (edit: Edit) => boolean;
}) {
  const [asked] = useState(() => stateIn(location.hash));
  const [name, setName] = useState(asked["table"] ?? "positions");
  const [row, setRow] = useState(asked["row"] ?? "");
  const table = tables.find((each) => each.name === name) ?? tables[0]!;
  const columns = editableColumns(table);
  const [column, setColumn] = useState(asked["column"] ?? "");
  const shown = columns.includes(column) ? column : firstCoded(table);
  const [value, setValue] = useState<string>();
  const ids = useMemo(
    () => (texts.get(table.name) ?? []).map((each) => each["row_id"]!),
    [table, texts],
  );
  const offered = useMemo(() => {
    const words = row.toLowerCase().split(/\s+/);
    return ids.filter((id) => words.every((word) => id.toLowerCase().includes(word)))
      .slice(0, mostOffered);
  }, [ids, row]);
  const cells = now.get(table.name)?.find((each) => each["row_id"] === row) ??
    texts.get(table.name)?.find((each) => each["row_id"] === row);
  const choose = (change: () => void) => {
    change();
    setValue(undefined);
  };
  return (
    <form
      class="life"
      aria-label="Recode a cell"
      onSubmit={(event) => {
        event.preventDefault();
        if (add({ kind: "recode", table: table.name, row, column: shown, value: value ?? "" })) {
          setValue(undefined);
        }
      }}
    >
      <h2>Recode a cell</h2>
      <div class="controls">
        <label>
          Table
          <select
            value={table.name}
            onChange={({ currentTarget }) =>
              choose(() => {
                setName(currentTarget.value);
                setRow("");
              })}
          >
            {tables.map(({ name, title }) => <option key={name} value={name}>{title}</option>)}
          </select>
        </label>
        <label class="wide">
          Row, by any parts of its id
          <input
            type="text"
            list="what-if-rows"
            value={row}
            required
            onInput={({ currentTarget }) => choose(() => setRow(currentTarget.value))}
          />
          <datalist id="what-if-rows">
            {offered.map((id) => <option key={id} value={id} />)}
          </datalist>
        </label>
        <label>
          Column
          <select
            value={shown}
            onChange={({ currentTarget }) => choose(() => setColumn(currentTarget.value))}
          >
            {columns.map((each) => <option key={each} value={each}>{each}</option>)}
          </select>
        </label>
        <ValueField
          column={table.columns[shown]!}
          value={value ?? cells?.[shown] ?? ""}
          set={setValue}
        />
        <button type="submit" disabled={value === undefined || value === cells?.[shown]}>
          Recode
        </button>
        <button
          type="button"
          disabled={cells === undefined}
          onClick={() => add({ kind: "drop", table: table.name, row })}
        >
          Drop the row
        </button>
      </div>
      {row === "" ? null : cells === undefined
        ? (
          <p class="note">
            {offered.length === 0
              ? "No row has such an id."
              : `${
                offered.length === mostOffered ? "Many" : offered.length
              } rows have it; choose one.`}
          </p>
        )
        : (
          <p class="note">
            Now {cells[shown] === "" ? "empty" : `“${cells[shown]}”`}.{" "}
            {table.columns[shown]!.description}.{" "}
            <a href={tableAddress(cleanId(table.name), { row, column: shown })}>
              Its life and document
            </a>
          </p>
        )}
    </form>
  );
}
