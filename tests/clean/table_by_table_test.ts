import { assertEquals } from "@std/assert";
import {
  changedTables,
  eachTable,
  sameRows,
  type TableLook,
} from "../../pipeline/clean/table_by_table.ts";
import { cleanTableOf } from "../../pipeline/tables/clean_texts.ts";
import type { CodedRow } from "../../pipeline/tables/coded_row.ts";
import type { Table } from "../../pipeline/tables/table.ts";

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

Deno.test("some tables together are looked at anew where one of them is another", () => {
  let looks = 0;
  const check = sameRows<readonly CodedRow[], number>([positions, episodes], (tables) => {
    looks += 1;
    return [(tables.get(positions)?.length ?? 0) + (tables.get(episodes)?.length ?? 0)];
  });
  const [two, ten] = [rows(2), rows(10)];
  const says = (...tables: readonly (readonly [Table, readonly CodedRow[]])[]) => [
    check(new Map(tables)),
    looks,
  ];
  assertEquals(says([positions, two], [episodes, ten]), [[12], 1]);
  // Another table is nothing to it, and the first answer is kept.
  assertEquals(says([positions, two], [episodes, ten], [sources, rows(5)]), [[12], 1]);
  assertEquals(says([positions, rows(3)], [episodes, ten]), [[13], 2]);
  assertEquals(says([positions, two]), [[2], 3]);
  assertEquals(says([positions, two], [episodes, ten]), [[12], 3]);
});
