/**
 * What a row reaches: at once the findings that its coded cells enter, and when asked for everything
 * that is made of it.
 *
 * @module
 */
import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { cells } from "../../tables/derived/findings/cells.ts";
import type { Table } from "../../tables/table.ts";
import { type Reached, reachOf } from "../../tools/trace/reach.ts";
import { usersOf } from "../../tools/trace/uses.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { findingAddress } from "../parts/addresses.ts";
import { FullReach } from "./full_reach.tsx";
import { pagePackage } from "./page_package.ts";
import { loadTexts, textRows } from "./text_rows.ts";

/** Findings by the column of the row whose cell enters them. */
export function RowReach({ table, row, column }: {
  readonly table: Table;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
}) {
  const [entered, setEntered] = useState<ReadonlyMap<string, readonly string[]>>();
  const [asked, setAsked] = useState(false);
  const [reached, setReached] = useState<readonly Reached[]>();
  const id = row["row_id"]!;
  useEffect(() => {
    loadTexts(derivedId(cells)).then((texts) =>
      setEntered(
        new Map(
          textRows(texts).filter((line) =>
            line["table"] === table.name && line["row"] === id &&
            (column === "" || line["column"] === column)
          ).map((line) => [line["column"]!, line["findings"]!.split(";")]),
        ),
      )
    );
  }, [table, id, column]);
  if (entered === undefined) return null;
  return (
    <>
      <h3>What it reaches</h3>
      {entered.size === 0
        ? <p class="note">No estimate of a finding is made of a coded cell here.</p>
        : (
          <dl>
            {[...entered].map(([name, findings]) => (
              <Fragment key={name}>
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
              </Fragment>
            ))}
          </dl>
        )}
      {reached !== undefined ? <FullReach reached={reached} /> : (
        <button
          type="button"
          disabled={asked}
          onClick={() => {
            setAsked(true);
            reachedBy(table, row).then(setReached);
          }}
        >
          {asked ? "Looking through everything …" : "Everything that the row reaches"}
        </button>
      )}
    </>
  );
}

async function reachedBy(
  table: Table,
  row: Readonly<Record<string, string>>,
): Promise<readonly Reached[]> {
  const traced = await pagePackage();
  return reachOf(traced.data, table, row, usersOf(traced));
}
