/**
 * Fills the places that the pages leave for their script.
 *
 * @module
 */
import { render, type VNode } from "preact";
import { figures } from "../../figures/all.ts";
import { DocumentBrowser } from "./document_browser.tsx";
import { fillFigures } from "./fill_figures.tsx";
import { fillFindings } from "./fill_findings.tsx";
import { LedgerBrowser } from "./ledger_browser.tsx";
import { takeTables } from "./load_table.ts";
import { TableBrowser } from "./table_browser.tsx";
import { TickList } from "./tick_list.tsx";
import { WhatIfPage } from "./what_if_page.tsx";

/** What stands in the live part of a page, by the page's file. */
const liveParts: Readonly<Record<string, () => VNode>> = {
  "tables.html": () => <TableBrowser />,
  "documents.html": () => <DocumentBrowser />,
  "ledger.html": () => <LedgerBrowser />,
  "what-if.html": () => <WhatIfPage />,
  "ticks.html": () => <TickList />,
};

/** Fills every place of the page. */
export function fillPage(): void {
  takeTables();
  for (const place of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const make = liveParts[place.dataset["live"]!];
    if (!make) continue;
    place.replaceChildren();
    render(make(), place);
  }
  fillFigures(figures);
  fillFindings();
  document.documentElement.dataset["ready"] = "yes";
}
