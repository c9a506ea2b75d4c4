/**
 * The head of a table: a button a column, which sorts by it.
 *
 * @module
 */
import type { ViewColumn } from "./table_view.tsx";

/** In which order a table stands by a column. */
export type Sorted = false | "asc" | "desc";

const ariaSort = { asc: "ascending", desc: "descending" } as const;
const arrows = { asc: "↑", desc: "↓" } as const;

/** What stands above a column. */
export function headText(name: string): string {
  return name.replaceAll("_", " ");
}

/** The heads of columns. */
export function TableHead({ columns, sortedBy, sortBy }: {
  readonly columns: readonly ViewColumn[];
  readonly sortedBy: (name: string) => Sorted;
  readonly sortBy: (name: string) => void;
}) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, unit, description, isNumber }) => {
          const sorted = sortedBy(name);
          return (
            <th
              key={name}
              scope="col"
              class={isNumber ? "number" : undefined}
              aria-sort={sorted ? ariaSort[sorted] : "none"}
            >
              <button type="button" class="sort" title={description} onClick={() => sortBy(name)}>
                {headText(name)}
                <span class="arrow" aria-hidden="true">{sorted ? arrows[sorted] : "↕"}</span>
              </button>
              {unit ? <span class="unit">{unit}</span> : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
