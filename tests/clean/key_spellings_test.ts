import { assert, assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { cleanTables, readingTables } from "../../pipeline/tables/all.ts";
import { realCleaned, realFiles, withRows } from "./real_sheets.ts";

/** Ways to write a key once more so that a reader sees the same. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  "a blank behind it": (text) => `${text} `,
  "a no-break space before it": (text) => `\u00A0${text}`,
  "a blank doubled": (text) => text.replace(" ", "  "),
  "letters taken apart": (text) => text.normalize("NFD"),
  "a Cyrillic letter": (text) => text.replace(/[AaEeOoCcPp]/, (letter) => cyrillic[letter]!),
  "a wide letter": (text) =>
    text.replace(/[A-Za-z]/, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
};

const cyrillic: Readonly<Record<string, string>> = {
  ...{ A: "А", a: "а", E: "Е", e: "е", O: "О", o: "о", C: "С", c: "с", P: "Р", p: "р" },
};

Deno.test("a row whose key is written once more in another way is named, in every sheet and way", () => {
  for (const [way, respelt] of Object.entries(spellings)) {
    // One row of each sheet at once: a run tells of all.
    let files = [...realFiles];
    const planted: string[] = [];
    for (const table of [...cleanTables, ...readingTables]) {
      const sheet = realCleaned.sheets.find((each) =>
        each.table === table && each.rows.some(({ cells }) => respeltIn(cells, table.key, respelt))
      );
      if (!sheet) continue;
      const row = sheet.rows.find(({ cells }) => respeltIn(cells, table.key, respelt))!;
      const column = respeltIn(row.cells, table.key, respelt)!;
      files = withRows(files, sheet.file, (rows) => [
        ...rows,
        { ...row.cells, [column]: respelt(row.cells[column]!) },
      ]);
      planted.push(`${sheet.file}:${sheet.rows.at(-1)!.line + 1} ${column}`);
    }
    const named = new Set(
      cleanFiles(files).problems.map(({ file, line, column }) => `${file}:${line} ${column}`),
    );
    assert(planted.length > 5, way);
    assertEquals(planted.filter((place) => !named.has(place)), [], way);
  }
});

function respeltIn(
  cells: Readonly<Record<string, string>>,
  key: readonly string[],
  respelt: (text: string) => string,
): string | undefined {
  return key.find((column) => cells[column] !== "" && respelt(cells[column]!) !== cells[column]);
}

Deno.test("the same day in other words makes no second row", () => {
  const path = "data-raw/thailand/positions.csv";
  const written = ["19 April 1954", "April 19, 1954", "1954-04-19", "Apr. 19, 1954", "19/4/1954"];
  for (const [at, date] of written.entries()) {
    const other = written[(at + 1) % written.length]!;
    const files = withRows(realFiles, path, (rows) => [
      ...rows,
      ...[date, other].map((date_as_written) => ({
        ...rows[0]!,
        ...{ actor_as_written: "Thailand", stage: "middle", date_as_written },
      })),
    ]);
    const lines = realCleaned.sheets.find(({ file }) => file === path)!.rows.length;
    const { problems } = cleanFiles(files);
    assertEquals(
      problems.map(({ code, file, line, column, value }) => [code, file, line, column, value]),
      [
        ["duplicate-key", path, lines + 3, "date_as_written", other],
      ],
    );
  }
});
