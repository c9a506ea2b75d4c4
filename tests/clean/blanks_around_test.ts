import { assertEquals } from "@std/assert";
import { seeded } from "../../pipeline/base/inference/random.ts";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { realCleaned, realFiles, withRows } from "./real_sheets.ts";

const blanks = [" ", "  ", "\u00A0", "\u2003"];

const keyOf = (cells: Readonly<Record<string, string>>, key: readonly string[]) =>
  key.map((column) => cells[column]).join();

/** Keys that several rows of a table have: one that is written in two ways is a fault. */
const shared = new Set(
  realCleaned.sheets.flatMap(({ table, rows }) =>
    rows.map(({ cells }) => `${table.name} ${keyOf(cells, table.key)}`)
  ).filter((key, at, all) => all.indexOf(key) !== at),
);

/** The real files with blanks before or behind some of their cells. */
function padded(random: () => number) {
  const isChosen = () => random() < 0.5;
  const pad = (text: string) => {
    const blank = blanks[Math.floor(random() * blanks.length)]!;
    return isChosen() ? `${blank}${text}` : `${text}${blank}`;
  };
  // What the inventory records is not read as text.
  const sheets = realCleaned.sheets.filter(({ table }) => table.holds !== "record");
  return sheets.reduce(
    (files, { file, table }) =>
      withRows(files, file, (rows) =>
        rows.map((cells) => {
          const fixed = shared.has(`${table.name} ${keyOf(cells, table.key)}`) ? table.key : [];
          return Object.fromEntries(
            Object.entries(cells).map(([column, text]) => [
              column,
              text === "" || fixed.includes(column) || !isChosen() ? text : pad(text),
            ]),
          );
        })),
    [...realFiles],
  );
}

// Rows are told apart, looked up, judged, corrected and withdrawn by cells: by none of them may a
// blank count, whichever of two cells that name each other it stands in.
for (const seed of [1, 2, 3]) {
  Deno.test(`blanks around cells of all sheets are no part of any key, name or date (${seed})`, () => {
    const { problems, warnings, tables } = cleanFiles(padded(seeded(seed)));
    assertEquals([problems, warnings], [[], []]);
    for (const [at, { table, rows }] of realCleaned.tables.entries()) {
      assertEquals(tables[at]!.rows, rows, table.name);
    }
  });
}
