/**
 * A field for the value of a cell, by the kind of its column.
 *
 * @module
 */
import type { Column } from "../../tables/table.ts";

/** A list where the values can be listed, else a line of text with what is allowed below it. */
export function ValueField({ column: { kind, unit }, value, set }: {
  readonly column: Column;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  const { allowed, required, expected, field } = kind;
  return (
    <label title={`expected ${expected}`}>
      New value{unit ? `, ${unit}` : ""}
      {allowed
        ? (
          <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
            {required ? null : <option value="">(empty)</option>}
            {allowed.map((each) => <option key={each} value={each}>{each}</option>)}
          </select>
        )
        : (
          <input
            type="text"
            inputMode={field === "number" || field === "integer" ? "decimal" : "text"}
            value={value}
            onInput={({ currentTarget }) => set(currentTarget.value.trim())}
          />
        )}
    </label>
  );
}
