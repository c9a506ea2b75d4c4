/**
 * The page of figures: each drawn by the page from the tables, with its caption.
 *
 * @module
 */
import { withoutTags } from "../../base/words/without_tags.ts";
import { figures } from "../../figures/all.ts";
import { type DrawnFigure, drawnFigure } from "../../figures/draw/figure.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import type { Page } from "../frame/document.ts";

/** The figures that the tables give. */
export function drawnFigures(read: ReadTable): DrawnFigure[] {
  return figures.map((make) => drawnFigure(make, read));
}

/** The page of figures. */
export function figuresPage(drawn: readonly DrawnFigure[]): Page {
  return {
    file: "figures.html",
    name: "Figures",
    description: "Every figure with its caption, its data and its sources",
    scripted: true,
    body: (
      <>
        <h1>Figures</h1>
        <p class="lead">
          Each is drawn here from the tables. Point at a mark to read it, choose it to go to the
          rows behind it.
        </p>
        <nav aria-label="Figures" class="contents">
          <ul>
            {drawn.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{withoutTags(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {drawn.map((figure) => <FigureText key={figure.id} figure={figure} />)}
      </>
    ),
  };
}

function FigureText({ figure }: { readonly figure: DrawnFigure }) {
  const { id, title, caption, alt, tables } = figure;
  const parts = [
    ["How to read it.", caption.reading],
    ["Left out.", caption.leftOut],
    ["Caution.", caption.caution],
  ] as const;
  return (
    <article class="figure" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="picture" data-figure={id} data-tables={tables.map(derivedId).join(" ")}>
        <p class="alt">{alt}</p>
      </div>
      {parts.map(([name, text]) =>
        text === undefined ? null : (
          <p key={name}>
            <strong>{name}</strong> {text}
          </p>
        )
      )}
      <p class="note">
        Drawn from {tables.map((table, at) => (
          <span key={derivedId(table)}>
            {at === 0 ? "" : ", "}
            <a href={tableAddress(derivedId(table))}>{derivedId(table)}</a>
          </span>
        ))}
      </p>
    </article>
  );
}
