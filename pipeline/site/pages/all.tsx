/**
 * Every page of the site, in the order of its navigation.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { PackedTable } from "../embedded/packed_table.ts";
import type { Page } from "../frame/document.ts";
import { codebookPage } from "./codebook.tsx";
import { figuresPage } from "./figures.tsx";
import { findingsPage } from "./findings.tsx";
import { homePage } from "./home.tsx";
import { ledgerPage } from "./ledger.tsx";
import { livePage } from "./live_page.tsx";

/** All pages. */
export function sitePages(read: ReadTable, tables: ReadonlyMap<string, PackedTable>): Page[] {
  return [
    homePage(read),
    findingsPage(read),
    figuresPage(read),
    livePage({
      file: "tables.html",
      name: "Tables",
      description: "Every clean and derived table, to search, sort and filter",
      lead: (
        <>
          Every clean and derived table. Cells that cleaning changed are marked; choose one to see
          its raw text, its rule, its document and all that it reaches.
        </>
      ),
    }),
    livePage({
      file: "documents.html",
      name: "Documents",
      description: "Every document, and all that was coded from it",
      lead: (
        <>
          Every document that a sheet names. Open one beside its page here, and check all of its
          codes at one sitting.
        </>
      ),
    }),
    ledgerPage(tables),
    codebookPage(),
    livePage({
      file: "ticks.html",
      name: "Tick-off list",
      description: "The rows that you have checked, to keep, save and share",
      lead: (
        <>
          Rows that you have checked, with what you found. The list stays in this browser; save it
          to share the work with another reviewer, and take in theirs.
        </>
      ),
    }),
  ];
}
