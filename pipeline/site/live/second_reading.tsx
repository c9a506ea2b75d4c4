/**
 * What the second reader made of a row.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { secondReadingTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { loadTexts, textRows } from "./text_rows.ts";

interface Reading {
  readonly table: Table;
  readonly row: Readonly<Record<string, string>>;
}

/** The rows of the second reading on a row of the first; nothing where it was not read again. */
export function SecondReading({ table, row, column }: {
  readonly table: Table;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
}) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const id = row["row_id"]!;
  useEffect(() => {
    const fitting = secondReadingTables.filter(({ columns }) =>
      Object.values(columns).some(({ rowOf }) =>
        rowOf !== undefined && (!("table" in rowOf) || rowOf.table === table.name)
      )
    );
    Promise.all(fitting.map(async (second) => {
      const rows = textRows(await loadTexts(cleanId(second.name)));
      return rows.filter((each) =>
        each["row"] === id && (each["table"] ?? table.name) === table.name
      )
        .map((each) => ({ table: second, row: each }));
    })).then((found) => setReadings(found.flat()));
  }, [table, id]);
  if (readings.length === 0) return null;
  return (
    <>
      <h3>Second reading</h3>
      {readings.map((reading) => {
        const columns = Object.keys(reading.table.columns).filter((name) =>
          reading.row[name] !== "" && !["row", "table"].includes(name) &&
          (column === "" || !(column in reading.table.columns) || name === column ||
            name === `first_${column}` || ["second_reader", "source_found", "note"].includes(name))
        );
        return (
          <dl key={reading.table.name}>
            <dt>from</dt>
            <dd>
              <a href={tableAddress(cleanId(reading.table.name), { row: reading.row["row_id"]! })}>
                {reading.table.name}
              </a>
            </dd>
            {columns.map((name) => (
              <>
                <dt>{name.replaceAll("_", " ")}</dt>
                <dd>{reading.row[name]}</dd>
              </>
            ))}
          </dl>
        );
      })}
    </>
  );
}
