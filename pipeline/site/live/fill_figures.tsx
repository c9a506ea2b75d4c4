/**
 * Draws the figures of the page when they come into view.
 *
 * @module
 */
import { render } from "preact";
import type { MakeFigure } from "../../figures/draw/figure.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { loadedReader } from "./derived_reader.ts";
import { FigureView } from "./figure_view.tsx";

/** Fills the places of figures, each when a reader comes near it. */
export function fillFigures(figures: readonly MakeFigure[]): void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-figure]")];
  if (places.length === 0) return;
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      fill(target as HTMLElement, figures[places.indexOf(target as HTMLElement)]!);
    }
  }, { rootMargin: "600px" });
  for (const place of places) watch.observe(place);
}

async function fill(place: HTMLElement, make: MakeFigure): Promise<void> {
  const ids = place.dataset["tables"]!.split(" ");
  const read = await loadedReader(derivedTables.filter((table) => ids.includes(derivedId(table))));
  place.replaceChildren();
  place.classList.remove("picture");
  render(<FigureView make={make} read={read} />, place);
}
