/**
 * The documents whose rows reach a figure.
 *
 * @module
 */
import { useState } from "preact/hooks";
import type { DrawnFigure } from "../../figures/draw/figure.ts";
import { sourcesOfFigures } from "../../gallery/figure_sources.ts";
import { findingSources } from "../../tables/derived/findings/sources.ts";
import { summarySources } from "../../tables/derived/summaries/sources.ts";
import { documentAddress } from "../parts/addresses.ts";
import { loadedReader } from "./derived_reader.ts";
import { TableView } from "./table_view.tsx";

const columns = [
  { name: "document", description: "Key of the source" },
  { name: "tables", description: "Tables of the figure that its rows reach" },
];

/** The list, made when it is first opened. */
export function FigureDocuments({ figure }: { readonly figure: DrawnFigure }) {
  const [records, setRecords] = useState<readonly (readonly string[])[]>();
  const [isOpening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    const read = await loadedReader([summarySources, findingSources]);
    setRecords(
      sourcesOfFigures([figure], read).map(({ source, tables }) => [
        source,
        tables.replaceAll(";", ", "),
      ]),
    );
  };
  return (
    <details onToggle={() => !isOpening && open()}>
      <summary>Its documents</summary>
      {records === undefined ? isOpening ? <p class="waiting">One moment …</p> : null : (
        <TableView
          caption={`Documents behind ${figure.id}`}
          columns={columns}
          records={records}
          pageSize={20}
          cell={(record, at) =>
            at === 0 ? <a href={documentAddress(record[0]!)}>{record[0]}</a> : record[at]}
        />
      )}
    </details>
  );
}
