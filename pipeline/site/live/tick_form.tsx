/**
 * Ticking off a row.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { mergedTicks, type TickFinding, tickFindings, withoutTick } from "../parts/ticks.ts";
import { changeTicks, useReviewer, useTicks } from "./kept_ticks.ts";

/** What the reviewer says of a row, to be set, changed and taken back. */
export function TickForm({ table, row }: { readonly table: string; readonly row: string }) {
  const reviewer = useReviewer();
  const ticks = useTicks().filter((tick) => tick.table === table && tick.row === row);
  const own = ticks.find((tick) => tick.reviewer === reviewer);
  const [note, setNote] = useState(own?.note ?? "");
  const set = (finding: TickFinding) =>
    changeTicks((all) => mergedTicks(all, [{ table, row, finding, reviewer, note }]));
  return (
    <fieldset class="tick" data-tick={row}>
      <legend>Tick off this row</legend>
      {tickFindings.map((finding) => (
        <label key={finding}>
          <input
            type="radio"
            name={`tick ${table} ${row}`}
            checked={own?.finding === finding}
            onChange={() => set(finding)}
          />{" "}
          {finding}
        </label>
      ))}
      <label class="wide">
        Note{" "}
        <input
          type="text"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          onChange={() => own && set(own.finding)}
        />
      </label>
      {own === undefined
        ? null
        : (
          <button type="button" onClick={() => changeTicks((all) => withoutTick(all, own))}>
            Take back
          </button>
        )}
      {ticks.filter((tick) => tick !== own).map((tick) => (
        <p class="note" key={tick.reviewer}>
          {tick.reviewer || "no name"}: {tick.finding}
          {tick.note === "" ? "" : `, ${tick.note}`}
        </p>
      ))}
    </fieldset>
  );
}
