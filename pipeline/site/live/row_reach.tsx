/**
 * What a row reaches: the findings that its coded cells enter.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { cells } from "../../tables/derived/findings/cells.ts";
import type { Table } from "../../tables/table.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { findingAddress } from "../parts/addresses.ts";
import { loadTexts, textRows } from "./text_rows.ts";

/** Findings by the column of the row whose cell enters them. */
export function RowReach({ table, row, column }: {
  readonly table: Table;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
}) {
  const [reached, setReached] = useState<ReadonlyMap<string, readonly string[]>>();
  const id = row["row_id"]!;
  useEffect(() => {
    loadTexts(derivedId(cells)).then((texts) =>
      setReached(
        new Map(
          textRows(texts).filter((line) =>
            line["table"] === table.name && line["row"] === id &&
            (column === "" || line["column"] === column)
          ).map((line) => [line["column"]!, line["findings"]!.split(";")]),
        ),
      )
    );
  }, [table, id, column]);
  if (reached === undefined) return null;
  return (
    <>
      <h3>What it reaches</h3>
      {reached.size === 0
        ? <p class="note">No estimate of a finding is made of a coded cell here.</p>
        : (
          <dl>
            {[...reached].map(([name, findings]) => (
              <>
                <dt>{name}</dt>
                <dd>
                  <ul class="chips">
                    {findings.map((finding) => (
                      <li key={finding}>
                        <a href={findingAddress(finding)}>{finding}</a>
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            ))}
          </dl>
        )}
    </>
  );
}
