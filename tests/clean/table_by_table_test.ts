import { assertEquals } from "@std/assert";
import { changedTables, eachTable, type TableLook } from "../../pipeline/clean/table_by_table.ts";
import { cleanTableOf } from "../../pipeline/tables/clean_texts.ts";
import type { CodedRow } from "../../pipeline/tables/coded_row.ts";

const { positions, episodes, sources } = cleanTableOf;

/** Rows of which nothing but their number is asked. */
const rows = (count: number) => new Array<CodedRow>(count);

Deno.test("a table is looked at anew where it or what it asked for is another", () => {
  const looked: string[] = [];
  // Positions ask for episodes where there are any positions.
  const look: TableLook<string> = ({ name }, of, rowsOf) => {
    looked.push(name);
    const more = name === "positions" && of.length > 0 ? rowsOf("episodes").length : 0;
    return [`${name} ${of.length + more}`];
  };
  const byTable = changedTables<string>();
  const first = [[positions, rows(2)], [episodes, rows(10)], [sources, rows(5)]] as const;
  const [ofPositions, ofEpisodes, ofSources] = first;
  const says = (...tables: readonly (typeof first)[number][]) => {
    looked.length = 0;
    const found = byTable(new Map(tables), look);
    const again = [...looked];
    assertEquals(found, eachTable(new Map(tables), look));
    return again;
  };
  assertEquals(says(...first), ["positions", "episodes", "sources"]);
  assertEquals(says(...first), []);
  assertEquals(says(ofPositions, ofEpisodes, [sources, rows(6)]), ["sources"]);
  assertEquals(says(ofPositions, [episodes, rows(11)], ofSources), ["positions", "episodes"]);
  assertEquals(says([positions, rows(0)], ofEpisodes, ofSources), ["positions"]);
  // A table that is gone is another one too.
  assertEquals(says(ofPositions, ofSources), ["positions"]);
  assertEquals(says(...first), []);
});
