/**
 * What the page's script does: fills the places that its pages leave for it.
 *
 * @module
 */
import { render, type VNode } from "preact";
import { figures } from "../../figures/all.ts";
import { fillFigures } from "./fill_figures.tsx";
import { takeTables } from "./load_table.ts";
import { TableBrowser } from "./table_browser.tsx";
import { fillFindings } from "./fill_findings.tsx";

/** What stands in the live part of a page, by the page's file. */
const liveParts: Readonly<Record<string, () => VNode>> = {
  "tables.html": () => <TableBrowser />,
};

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
