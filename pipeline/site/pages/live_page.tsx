/**
 * Pages that their script fills.
 *
 * @module
 */
import type { VNode } from "preact";
import type { Page } from "../frame/document.ts";

/** A page with a heading, a first paragraph, and a place that the script fills. */
export function livePage(
  { file, name, description, lead, figures = [] }: Omit<Page, "scripted" | "body"> & {
    readonly lead: VNode;
    /** Names of the figures that the page may draw. */
    readonly figures?: readonly string[];
  },
): Page {
  return {
    file,
    name,
    description,
    scripted: true,
    body: (
      <>
        <h1>{name}</h1>
        <p class="lead">{lead}</p>
        <div data-live={file} data-figures={figures.join(" ") || undefined}>
          <p class="waiting">This part needs scripts; the tables themselves stand in data-clean.</p>
        </div>
      </>
    ),
  };
}
