import { assertEquals } from "@std/assert";
import { cleanedFiles } from "../../pipeline/clean/main.ts";
import { wholeFiles } from "../../pipeline/stages/content.ts";
import { cleanFolder } from "../../pipeline/clean/clean_files.ts";
import { headerDigests, type RawFile } from "../../pipeline/clean/raw_folder.ts";
import { folderOf, realFiles } from "./real_sheets.ts";

/** A sheet as Excel saves it: with a mark, CRLF, and columns of nothing that once held something. */
function fromExcel({ path, bytes }: RawFile): RawFile {
  const text = new TextDecoder().decode(bytes).replaceAll("\n", ",,\r\n");
  return { path, bytes: new TextEncoder().encode(`\uFEFF${text}`) };
}

Deno.test("sheets that Excel saved give the same tables, ledger and origins, with notes", async () => {
  const whole = await folderOf(realFiles);
  const sheets = whole.sheets.map(fromExcel);
  const saved = { sheets, others: whole.others, headers: await headerDigests(sheets) };
  assertEquals(saved.headers, await headerDigests(whole.sheets));
  const [before, after] = [cleanFolder(whole), cleanFolder(saved)];
  assertEquals(after.problems, []);
  assertEquals(after.warnings, before.warnings);
  const written = wholeFiles(cleanedFiles(after));
  for (const [path, text] of wholeFiles(cleanedFiles(before))) {
    assertEquals(written.get(path) === text, true, path);
  }
  assertEquals(before.notes, []);
  // A mark, line ends and columns: three notes a sheet, each of line 1.
  assertEquals(after.notes.length, 3 * sheets.length);
  assertEquals(new Set(after.notes.map(({ line }) => line)), new Set([1]));
});
