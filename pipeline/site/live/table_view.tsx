/**
 * A table to search, sort and page through.
 *
 * @module
 */
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { grouped } from "../../base/words/numbers.ts";
import { searchIn } from "./search_records.ts";
import { headText, TableHead } from "./table_head.tsx";
import { useSortedPages } from "./sorted_pages.ts";

/** A column of the table. */
export interface ViewColumn {
  readonly name: string;
  readonly description?: string;
  readonly unit?: string;
  /** Whether its cells are numbers. */
  readonly isNumber?: boolean;
}

/** A row by its cells. */
export type Texts = readonly string[];

/** A table of texts. */
export interface TableViewProps {
  readonly caption: string;
  readonly columns: readonly ViewColumn[];
  readonly records: readonly Texts[];
  /** How a cell is shown, where not as its text. */
  readonly cell?: (record: Texts, column: number) => ComponentChildren;
  /** Class of a cell. */
  readonly cellClass?: (record: Texts, column: number) => string | undefined;
  /** Words to look for at first. */
  readonly search?: string;
  /** Told of the words that a reader looks for. */
  readonly searched?: (words: string) => void;
  /** Rows that are shown at a time. */
  readonly pageSize?: number;
}

/** Most columns that stand beside each other on paper; of more, each row is printed as a list. */
const mostInPrint = 9;

/** Fewer rows are seen at a glance. */
const searchable = 12;

/** The table; everything in it is text. */
export function TableView(props: TableViewProps) {
  const { caption, columns, records, cell, cellClass, search = "", searched, pageSize = 50 } =
    props;
  const [words, setWords] = useState(search);
  const lookFor = useMemo(() => searchIn(records), [records]);
  const found = useMemo(() => lookFor(words), [lookFor, words]);
  const { rows, page, pages, turnTo, sortedBy, sortBy } = useSortedPages(columns, found, pageSize);
  return (
    <>
      {records.length <= searchable ? null : (
        <div class="controls">
          <label class="wide">
            Search in all columns
            <input
              type="search"
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                turnTo(0);
              }}
              onChange={(event) => searched?.(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <div class="pager">
        <span role="status">
          {found.length === records.length
            ? `${grouped(found.length)} rows`
            : `${grouped(found.length)} of ${grouped(records.length)} rows`}
        </span>
        {pages === 1 ? null : (
          <>
            <button type="button" disabled={page === 0} onClick={() => turnTo(page - 1)}>
              Previous
            </button>
            <span>page {page + 1} of {pages}</span>
            <button type="button" disabled={page + 1 >= pages} onClick={() => turnTo(page + 1)}>
              Next
            </button>
          </>
        )}
      </div>
      <div
        class={columns.length > mostInPrint ? "scroll tall records" : "scroll tall"}
        role="region"
        aria-label={caption}
        tabIndex={0}
      >
        <table>
          <caption>{caption}</caption>
          <TableHead columns={columns} sortedBy={sortedBy} sortBy={sortBy} />
          <tbody>
            {rows.map((record, row) => (
              <tr key={row}>
                {columns.map(({ name, isNumber }, at) => (
                  <td
                    key={name}
                    class={classOf(isNumber, record[at]!.length, cellClass?.(record, at))}
                    data-head={columns.length > mostInPrint ? headText(name) : undefined}
                  >
                    {cell ? cell(record, at) : record[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Letters up to which a cell stands on one line, such as a date. */
const short = 16;

/** Letters from which on a cell needs some width to be read. */
const wordy = 40;

function classOf(
  isNumber: boolean | undefined,
  letters: number,
  more: string | undefined,
): string | undefined {
  return [
    ...isNumber ? ["number"] : [],
    ...letters <= short ? ["short"] : [],
    ...letters > wordy ? ["words"] : [],
    ...more ? [more] : [],
  ].join(" ") || undefined;
}
