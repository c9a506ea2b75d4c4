import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { nearDuplicates } from "../../pipeline/clean/near_duplicates.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import type { CodedRow } from "../../pipeline/tables/coded_row.ts";
import { institutions } from "../../pipeline/tables/institutions.ts";
import { crosswalk } from "./faults.ts";
import { rawRow } from "./made_rows.ts";
import { realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";

/** Rows of a raw file. */
const rowsOf = (path: string) => sheetOf(realFiles.find((file) => file.path === path)!).rows;

/** What is warned of as a near duplicate, and that nothing else goes wrong. */
function warned(files: readonly RawFile[]): string[] {
  const { problems, warnings } = cleanFiles(files);
  assertEquals(problems, []);
  return warnings.filter(({ warning }) => warning === "near-duplicate")
    .map(({ file, line, column, value }) => `${file}:${line} ${column} ${value}`);
}

Deno.test("a misspelt family that founds a cluster of its own is warned of where it is founded", () => {
  const episodes = "data-raw/episodes.csv";
  const families = crosswalk("families");
  const family = rowsOf(families)[0]!.cells["family"]!;
  const wrong = family.replace(/([a-z])([a-z])/, "$2$1");
  const at = rowsOf(episodes).findIndex(({ cells }) => cells["family"] === family);
  const respelt = withRows(
    realFiles,
    episodes,
    (rows) => rows.map((cells, index) => index === at ? { ...cells, family: wrong } : cells),
  );
  const founded = withRows(respelt, families, (rows) => [
    ...rows,
    { ...rows[0]!, family: wrong, name: "Founded by mistake" },
  ]);
  const line = rowsOf(families).length + 2;
  assertEquals(warned(founded), [`${families}:${line} family ${wrong}`]);
  // Without a row of its own, it is an unknown name and an error.
  assertEquals(cleanFiles(respelt).problems.map(({ code, value }) => [code, value]), [
    ["reference-unknown", wrong],
  ]);
});

Deno.test("a misspelt institution is warned of in its row, whatever letter is wrong", () => {
  const path = crosswalk("institutions");
  const rows = rowsOf(path);
  const counts = Map.groupBy(rows, ({ cells }) => cells["institution"]!);
  const long = rows.findIndex(({ cells }) =>
    /[A-Z]{6}/i.test(cells["institution"]!) && counts.get(cells["institution"]!)!.length > 2
  );
  const right = rows[long]!.cells["institution"]!;
  const start = right.search(/[A-Z]{6}/i);
  for (const at of [start, start + 3, start + 5]) {
    const wrong = `${right.slice(0, at)}${right.slice(at + 1)}`;
    const files = withRows(
      realFiles,
      path,
      (all) => all.map((cells, index) => index === long ? { ...cells, institution: wrong } : cells),
    );
    assertEquals(warned(files), [`${path}:${rows[long]!.line} institution ${wrong}`]);
  }
  assertEquals(realCleaned.warnings, []);
});

Deno.test("the warning is of the same row in whatever order and lines the rows stand", () => {
  const twins = fc.constantFrom(["WILLOW-BOARD", "WILOW-BOARD"], ["FAR-HARBOUR", "FAR-HARBOR"]);
  const counts = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(fc.property(twins, counts, fc.infiniteStream(fc.nat(9)), ([one, other], [a, b], at) => {
    const rows = [one!, other!].flatMap((institution, which) =>
      Array.from(
        { length: which === 0 ? a : b },
        (_, index) => madeRow(institution, `${institution}-${index}`),
      )
    );
    const told = (order: readonly ReturnType<typeof madeRow>[]) =>
      nearDuplicates(
        new Map([[institutions, order.map((row, index) => atLine(row, 2 + index))]]),
      ).map(({ value, file, line }) => {
        assertEquals(file, "data-raw/crosswalks/institutions.csv");
        return [value, order[line - 2]!.rowId];
      });
    const mixed = rows.map((row) => [at.next().value!, row] as const)
      .sort(([x], [y]) => x - y).map(([, row]) => row);
    assertEquals(told(mixed), told(rows));
    const [fewer] = a < b ? [one] : [a > b ? other : [one!, other!].sort()[1]];
    assertEquals(told(rows), [[fewer!, `${fewer}-0`]]);
  }));
});

/** A row of the sheet of institutions that stands nowhere yet. */
function madeRow(institution: string, rowId: string) {
  const cells = Object.fromEntries(
    Object.keys(institutions.columns).map((name) => [name, { text: "" }]),
  );
  return { rowId, institution, cells: { ...cells, institution: { text: institution } } };
}

function atLine({ rowId, institution, cells }: ReturnType<typeof madeRow>, line: number): CodedRow {
  const raw = rawRow("institutions", { institution }, {
    file: "data-raw/crosswalks/institutions.csv",
    line,
  });
  return { rowId, kept: { raw }, cells, takenFrom: new Map() };
}
