/**
 * Every page of the site, in the order of its navigation.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { Page } from "../frame/document.ts";
import { figuresPage } from "./figures.tsx";
import { findingsPage } from "./findings.tsx";
import { homePage } from "./home.tsx";
import { livePage } from "./live_page.tsx";

/** All pages. */
export function sitePages(read: ReadTable): Page[] {
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
  ];
}
