import { assertEquals } from "@std/assert";
import { readRawSheets } from "../../pipeline/clean/clean_files.ts";
import { inventoryRows, inventoryText } from "../../pipeline/clean/inventory_rows.ts";
import { readRawFolder } from "../../pipeline/clean/raw_folder.ts";
import { inventoryPath } from "../../pipeline/tables/inventory.ts";

Deno.test("the inventory that is committed counts every row; run deno task inventory", async () => {
  const folder = await readRawFolder();
  const { sheets } = readRawSheets(folder.sheets);
  const text = inventoryText(inventoryRows(folder, sheets));
  assertEquals(await Deno.readTextFile(inventoryPath), text);
});
