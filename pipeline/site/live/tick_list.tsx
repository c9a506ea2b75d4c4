/**
 * The page of the tick-off list.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { counted } from "../../base/words/lists.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { mergedTicks, ticksCsv, ticksIn, withoutTick } from "../parts/ticks.ts";
import { download } from "./download.ts";
import { changeTicks, setReviewer, useReviewer, useTicks } from "./kept_ticks.ts";
import { isKeeping } from "./kept_value.ts";
import { ReadFile } from "./read_file.tsx";
import { TableView } from "./table_view.tsx";

const columns = ["table", "row", "finding", "reviewer", "note"] as const;

/** The rows that were ticked off, with export and import. */
export function TickList() {
  const ticks = useTicks();
  const reviewer = useReviewer();
  const [said, setSaid] = useState("");
  const takeIn = (text: string) => {
    const found = ticksIn(text);
    if (typeof found === "string") return setSaid(found);
    changeTicks((all) => mergedTicks(all, found));
    setSaid(`Took in ${counted(found.length, "row")}.`);
  };
  return (
    <>
      {isKeeping() ? null : (
        <p class="problem">
          This browser keeps nothing for pages from a folder: save the list before you leave.
        </p>
      )}
      <div class="controls">
        <label>
          Your name, as the list is to have it
          <input
            type="text"
            value={reviewer}
            onInput={(event) => setReviewer(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          disabled={ticks.length === 0}
          onClick={() => download("ticks.csv", ticksCsv(ticks), "text/csv")}
        >
          Save the list (CSV)
        </button>
        <ReadFile label="Take in a list" accept=".csv,text/csv" read={takeIn} />
        <button
          type="button"
          disabled={ticks.length === 0}
          onClick={() => {
            if (confirm(`Remove all ${ticks.length} rows from the list?`)) changeTicks(() => []);
          }}
        >
          Empty the list
        </button>
      </div>
      <p role="status">{said}</p>
      {ticks.length === 0
        ? (
          <p class="note">
            No row is ticked off yet. Choose a row in a table or a document: its panel has the form.
          </p>
        )
        : (
          <TableView
            caption="Rows that were ticked off"
            columns={[...columns, "take back"].map((name) => ({ name }))}
            records={ticks.map((tick) => [...columns.map((name) => tick[name]), ""])}
            cell={(record, at) => {
              const [table = "", row = "", , by = ""] = record;
              if (at === 1) return <a href={tableAddress(cleanId(table), { row })}>{row}</a>;
              if (at < columns.length) return record[at];
              return (
                <button
                  type="button"
                  aria-label={`Take back ${row}`}
                  onClick={() =>
                    changeTicks((all) => withoutTick(all, { table, row, reviewer: by }))}
                >
                  Take back
                </button>
              );
            }}
          />
        )}
    </>
  );
}
