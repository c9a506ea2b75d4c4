/**
 * A figure on its page: the picture, its downloads, its data, and the rows behind a mark.
 *
 * @module
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { type Figure, type MakeFigure, specOf } from "../../figures/draw/figure.ts";
import { drawnFigure } from "../../figures/draw/figure.ts";
import { drawFigure, pictureOf } from "./draw_figure.ts";
import type { MarkValues } from "./drawing.ts";
import { download } from "./download.ts";
import { FigureDocuments } from "./figure_documents.tsx";
import { MarkRows } from "./mark_rows.tsx";
import { TableView } from "./table_view.tsx";
import { textOfValue } from "./value_text.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";

/** A figure made of the tables that a reader gives. */
export function FigureView(
  { make, read }: { readonly make: MakeFigure; readonly read: ReadTable },
) {
  const figure = useMemo(() => drawnFigure(make, read), [make, read]);
  const place = useRef<HTMLDivElement>(null);
  const [mark, setMark] = useState<MarkValues>();
  const columns = useMemo(
    () =>
      columnsOf(figure).map((name) => ({
        name,
        isNumber: figure.rows.every((row) => row[name] === null || typeof row[name] === "number"),
      })),
    [figure],
  );
  const records = useMemo(
    () => figure.rows.map((row) => columnsOf(figure).map((name) => textOfValue(row[name]))),
    [figure],
  );
  useEffect(() => {
    const into = place.current!;
    let remove = () => {};
    let isGone = false;
    drawFigure(figure, into, setMark).then((drawn) => {
      if (isGone) drawn();
      else remove = drawn;
    });
    return () => {
      isGone = true;
      remove();
    };
  }, [figure]);
  return (
    <>
      <div class="picture" role="img" aria-label={figure.alt} tabIndex={0}>
        {/* The marks are parts of the picture that is described. */}
        <div ref={place} aria-hidden="true" />
      </div>
      <div class="pager">
        <button
          type="button"
          onClick={async () =>
            download(`${figure.id}.svg`, await pictureOf(figure), "image/svg+xml")}
        >
          Picture (SVG)
        </button>
        <button
          type="button"
          onClick={() => download(`${figure.id}.csv`, csvOf(figure), "text/csv")}
        >
          Data (CSV)
        </button>
        <button
          type="button"
          onClick={() =>
            download(
              `${figure.id}.vl.json`,
              JSON.stringify(specOf(figure), null, 1),
              "application/json",
            )}
        >
          Specification (Vega-Lite)
        </button>
      </div>
      <div aria-live="polite">
        {mark === undefined ? null : (
          <MarkRows
            make={make}
            read={read}
            figure={figure}
            values={mark}
            close={() => setMark(undefined)}
          />
        )}
      </div>
      <details>
        <summary>The data that it shows ({figure.rows.length} rows)</summary>
        <TableView
          caption={`Data of ${figure.id}`}
          columns={columns}
          records={records}
          cell={(record, at) =>
            at === 0
              // As choosing its mark does, for those who use no mouse.
              ? (
                <button
                  type="button"
                  class="cell"
                  title="Go to the rows behind it"
                  onClick={() => setMark(figure.rows[records.indexOf(record as string[])])}
                >
                  {record[0] || "–"}
                </button>
              )
              : record[at]}
        />
      </details>
      <FigureDocuments figure={figure} />
    </>
  );
}

function columnsOf({ rows }: Figure): string[] {
  return Object.keys(rows[0] ?? {});
}

function csvOf(figure: Figure): string {
  return toCsv(columnsOf(figure), figure.rows);
}
