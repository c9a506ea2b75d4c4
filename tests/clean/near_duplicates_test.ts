import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { crosswalk } from "./faults.ts";
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
