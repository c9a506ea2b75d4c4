/**
 * The filters of a table.
 *
 * @module
 */
import { stateText } from "../parts/addresses.ts";
import { type BrowsedTable, conditionsIn } from "./browsed_table.ts";

/** Stands for an empty cell in the address. */
const noValue = "(none)";

/** A choice for each thing to filter by, and the conditions that a link brought along. */
export function TableFilters({ browsed, state, change }: {
  readonly browsed: BrowsedTable;
  readonly state: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}) {
  const conditions = conditionsIn(state["where"] ?? "");
  return (
    <>
      {browsed.facets.length === 0 ? null : (
        <div class="controls">
          {browsed.facets.map(({ name, label, values }) => (
            <label key={name}>
              {label}
              <select
                value={state[name] ?? ""}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              >
                <option value="">all</option>
                {values.map((value) => (
                  <option key={value} value={value === "" ? noValue : value}>
                    {value === "" ? noValue : value}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {conditions.length === 0 ? null : (
        <p class="note">
          Only rows with {conditions.map(([name, value]) => `${name} ${value}`).join(", ")}.{" "}
          <a href={`#${stateText({ table: browsed.table.id })}`}>Show all rows</a>
        </p>
      )}
    </>
  );
}
