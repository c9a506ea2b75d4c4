/**
 * What a mark of a figure shows, with links to the rows behind it.
 *
 * @module
 */
import type { DrawnFigure } from "../../figures/draw/figure.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import type { MarkValues } from "./draw_figure.ts";
import { textOfValue } from "./value_text.ts";

/** The values of a mark, and the lines of tables that have the same ones. */
export function MarkRows({ figure, values, close }: {
  readonly figure: DrawnFigure;
  readonly values: MarkValues;
  readonly close: () => void;
}) {
  const columns = Object.keys(figure.rows[0] ?? {}).filter((name) => name in values);
  return (
    <section class="life" aria-label="The chosen mark">
      <div class="pager">
        <strong>The chosen mark</strong>
        <button type="button" onClick={close}>Close</button>
      </div>
      {columns.length === 0
        ? <p class="note">This mark belongs to the drawing, not to a row of the data.</p>
        : (
          <dl>
            {columns.map((name) => (
              <>
                <dt>{name}</dt>
                <dd>{textOfValue(values[name]) || "–"}</dd>
              </>
            ))}
            <dt>rows</dt>
            <dd>
              <ul class="chips">
                {figure.tables.map((table) => {
                  const filter = table.key.filter((name) => textOfValue(values[name]) !== "")
                    .map((name) => `${name}=${textOfValue(values[name])}`).join(";");
                  return filter === "" ? null : (
                    <li key={derivedId(table)}>
                      <a href={tableAddress(derivedId(table), { where: filter })}>
                        {derivedId(table)}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </dd>
          </dl>
        )}
    </section>
  );
}
