import { assertEquals } from "@std/assert";
import { allTables } from "../../pipeline/tables/all.ts";
import type { Column, Table } from "../../pipeline/tables/table.ts";
import { links } from "../../pipeline/tables/table.ts";

/** Whether the kind of a column leaves open what its texts are: words and ids, no numbers or lists. */
function isOpen({ kind }: Column): boolean {
  const typed = kind.allowed !== undefined || kind.date || kind.bounds !== undefined ||
    kind.field === "boolean" || kind.field === "number" || kind.field === "integer";
  return !typed && !kind.expected.includes("http");
}

/** What a column says on what its cells name. */
function says(table: Table, name: string, column: Column): string[] {
  const { from, rule, merged, refersTo, names, rowOf, aliasOf, founds, repeats } = column;
  const read = Object.values(table.columns).some((other) =>
    other.from === from && other.rule !== "copy"
  );
  return Object.entries({
    ...{ refersTo, names, rowOf, aliasOf, founds, repeats, namesRaw: column.namesRaw },
    ...{ free: column.free, prose: merged === "prose", rule: rule !== "copy" || read },
    links: links(table).some(({ columns }) => columns.includes(name)),
  }).flatMap(([field, value]) => value ? [field] : []);
}

const open = allTables.flatMap((table) =>
  Object.entries(table.columns).filter(([, column]) => isOpen(column))
    .map(([name, column]) => ({ place: `${table.name}.${name}`, said: says(table, name, column) }))
);

Deno.test("every column of words says what its cells name, or that they name nothing", () => {
  assertEquals(open.filter(({ said }) => said.length === 0).map(({ place }) => place), []);
});

Deno.test("no column both names something and nothing", () => {
  const torn = open.filter(({ said }) => said.includes("free") && said.length > 1);
  assertEquals(torn.map(({ place }) => place), []);
});

Deno.test("what columns refer to are tables that there are", () => {
  const known = new Set(allTables.map(({ name }) => name));
  const unknown = allTables.flatMap((table) => links(table).map((link) => link.table))
    .filter((name) => !known.has(name));
  assertEquals(unknown, []);
});
