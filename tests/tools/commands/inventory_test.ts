import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { cleanFolder } from "../../../pipeline/clean/clean_files.ts";
import { inventoryPath } from "../../../pipeline/tables/inventory.ts";
import { renewedInventory, withCase } from "../../../pipeline/tools/commands/inventory.ts";
import { headerDigests, type RawFolder } from "../../../pipeline/clean/raw_folder.ts";
import { fileOf, folderOf, realFiles } from "../../clean/real_sheets.ts";

const whole = await folderOf(realFiles);
const textOf = (folder: RawFolder) =>
  new TextDecoder().decode(folder.sheets.find(({ path }) => path === inventoryPath)!.bytes);

/** A folder with other sheets in place of some, or beside them. */
async function withSheets(...sheets: RawFolder["sheets"]): Promise<RawFolder> {
  const own = new Set(sheets.map(({ path }) => path));
  const all = [...whole.sheets.filter(({ path }) => !own.has(path)), ...sheets];
  return { ...whole, sheets: all, headers: await headerDigests(all) };
}

const families = "data-raw/crosswalks/families.csv";
const none = fileOf(families, ["family", "name", "reason"], []);
const more = fileOf("data-raw/japan/crosswalks/families.csv", ["family", "name", "reason"], [
  { family: "a", name: "A", reason: "made up" },
]);

Deno.test("an inventory that is as the files are is written as it was", () => {
  const renewed = renewedInventory(whole, false);
  assert("found" in renewed);
  assertEquals(renewed.found.text, textOf(whole));
  assertStringIncludes(renewed.found.says, "as before");
});

Deno.test("a sheet more is taken in and named, and then the folder is in order", async () => {
  const folder = await withSheets(more);
  const renewed = renewedInventory(folder, false);
  assert("found" in renewed);
  assertStringIncludes(
    renewed.found.says,
    "data-raw/japan/crosswalks/families.csv: new, with 1 row",
  );
  const bytes = new TextEncoder().encode(renewed.found.text);
  const after = await withSheets(more, { path: inventoryPath, bytes });
  const { problems } = cleanFolder(after);
  assertEquals(problems.filter(({ code }) => code.startsWith("file-")), []);
});

Deno.test("fewer rows are recorded only where they are said to be meant", async () => {
  const folder = await withSheets(none);
  const refused = renewedInventory(folder, false);
  assert("refused" in refused);
  assertStringIncludes(refused.refused, "Cannot renew the inventory: less is there");
  assertStringIncludes(refused.refused, `${families}: `);
  const renewed = renewedInventory(folder, true);
  assert("found" in renewed);
  assertStringIncludes(renewed.found.text, "\ncrosswalks/families.csv,0,");
});

Deno.test("a sheet that cannot be read is no sheet to count", async () => {
  const bytes = new TextEncoder().encode('family,name,reason\na,"b\nc,d\n');
  const refused = renewedInventory(await withSheets({ path: families, bytes }), false);
  assert("refused" in refused);
  assertStringIncludes(refused.refused, `${families}:2: `);
});

Deno.test("a new case is added, and what is recorded of others stays", async () => {
  const own = { ...more, path: "data-raw/made-case/crosswalks/families.csv" };
  const text = withCase(await withSheets(own, none), "made-case");
  const lines = new Set(textOf(whole).trim().split("\n"));
  const added = text.trim().split("\n").filter((line) => !lines.delete(line));
  assertEquals([...lines], []);
  assertEquals(added.map((line) => line.split(",").slice(0, 2).join()), [
    "made-case/crosswalks/families.csv,1",
  ]);
});
