/**
 * Every page of the site, in the order of its navigation.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { PackedTable } from "../embedded/packed_table.ts";
import type { Page } from "../frame/document.ts";
import { codebookPage } from "./codebook.tsx";
import { drawnFigures, figuresPage } from "./figures.tsx";
import { findingsPage } from "./findings.tsx";
import { homePage } from "./home.tsx";
import { ledgerPage } from "./ledger.tsx";
import { livePage } from "./live_page.tsx";

/**
 * All pages.
 *
 * @param data short digest of the clean tables
 */
export function sitePages(
  read: ReadTable,
  tables: ReadonlyMap<string, PackedTable>,
  data: string,
): Page[] {
  const drawn = drawnFigures(read);
  return [
    homePage(read),
    findingsPage(read, data),
    figuresPage(drawn),
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
          Every document that a sheet names, with all that was coded from it: read the document
          itself beside this page, and check its codes at one sitting.
        </>
      ),
    }),
    ledgerPage(tables),
    codebookPage(),
    livePage({
      file: "what-if.html",
      name: "What if",
      description: "Recode cells and leave evidence out, and see what the findings would say",
      lead: (
        <>
          Recode a cell, leave evidence out, and the same modules that made the findings measure
          them anew. The address carries the edits, so that the browser’s way back undoes the last
          one.
        </>
      ),
      figures: drawn.map(({ id }) => id),
    }),
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
