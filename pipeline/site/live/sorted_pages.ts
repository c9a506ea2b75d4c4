/**
 * Sorting a table by its columns and cutting it into pages.
 *
 * @module
 */
import { useMemo, useState } from "preact/hooks";
import {
  createTable,
  getCoreRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  type PaginationState,
  type SortingState,
} from "@tanstack/table-core";
import { type CompareCells, orderOf } from "./compare_texts.ts";
import type { Sorted } from "./table_head.tsx";
import type { Texts, ViewColumn } from "./table_view.tsx";

/** What a table shows of its rows, and how to change that. */
export interface SortedPages {
  readonly rows: readonly Texts[];
  /** Number of the page, from 0. */
  readonly page: number;
  readonly pages: number;
  readonly turnTo: (page: number) => void;
  readonly sortedBy: (column: string) => Sorted;
  readonly sortBy: (column: string) => void;
}

/** Sorts rows as a reader asks and shows so many of them at a time. */
export function useSortedPages(
  columns: readonly ViewColumn[],
  records: readonly Texts[],
  pageSize: number,
): SortedPages {
  const [sorting, setSorting] = useState<SortingState>([]);
  const [asked, setAsked] = useState(0);
  const pages = Math.max(1, Math.ceil(records.length / pageSize));
  // Fewer rows may be left than there were.
  const pagination: PaginationState = { pageIndex: Math.min(asked, pages - 1), pageSize };
  const table = useMemo(() => {
    const orders = new Map<number, CompareCells>();
    const order = (at: number) => {
      const known = orders.get(at) ?? orderOf(records.map((record) => record[at]!));
      orders.set(at, known);
      return known;
    };
    return createTable<Texts>({
      data: records as Texts[],
      columns: columns.map(({ name }, at) => ({
        id: name,
        accessorFn: (record) => record[at]!,
        sortingFn: (one, other) => order(at)(one.original[at]!, other.original[at]!),
        sortDescFirst: false,
      })),
      getCoreRowModel: getCoreRowModel(),
      getSortedRowModel: getSortedRowModel(),
      getPaginationRowModel: getPaginationRowModel(),
      state: {},
      onStateChange: () => {},
      renderFallbackValue: "",
    });
  }, [records, columns]);
  table.setOptions((before) => ({
    ...before,
    state: { ...table.initialState, sorting, pagination },
    onSortingChange: (update) =>
      setSorting(typeof update === "function" ? update(sorting) : update),
  }));
  return {
    rows: table.getPaginationRowModel().rows.map(({ original }) => original),
    page: pagination.pageIndex,
    pages,
    turnTo: setAsked,
    sortedBy: (column) => table.getColumn(column)!.getIsSorted(),
    sortBy: (column) => {
      table.getColumn(column)!.toggleSorting();
      setAsked(0);
    },
  };
}
