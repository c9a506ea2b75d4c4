import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { grouped } from "../../pipeline/base/words/numbers.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { siteTestAtBothWidths } from "./visit.ts";

const rows = realTexts.get("positions")!;

/** Number of rows of which any cell holds the words. */
function holding(words: string): number {
  return rows.filter((row) =>
    Object.values(row).some((cell) => cell.toLowerCase().includes(words.toLowerCase()))
  ).length;
}

async function countShown(page: Page, count: number): Promise<void> {
  const words = count === rows.length
    ? `${grouped(count)} rows`
    : `${grouped(count)} of ${grouped(rows.length)} rows`;
  await page.locator(".pager [role=status]").filter({ hasText: words }).first().waitFor();
}

/** The texts of a column on the page of the table that is shown. */
async function columnShown(page: Page, name: string): Promise<string[]> {
  const heads = await page.locator("main table thead th button.sort").allInnerTexts();
  const at = heads.findIndex((head) => head.replace(/[↑↓↕]/, "").trim() === name);
  return await page.locator(`main table tbody td:nth-child(${at + 1})`).allInnerTexts();
}

siteTestAtBothWidths("a table is searched, sorted and filtered", async ({ page, go }) => {
  await go("tables.html#table=tables/positions");
  await countShown(page, rows.length);

  const word = rows[100]!["actor_as_written"]!;
  assert(holding(word) > 0 && holding(word) < rows.length);
  const search = page.getByRole("searchbox");
  await search.fill(`"${word}"`);
  await countShown(page, holding(word));
  await search.fill("");
  await countShown(page, rows.length);

  const numbers = rows.map((row) => Number(row["position"])).sort((one, other) => one - other);
  const head = page.getByRole("columnheader", { name: /^position [↑↓↕]?/ }).first();
  const sort = head.getByRole("button");
  await sort.click();
  assertEquals(await head.getAttribute("aria-sort"), "ascending");
  assertEquals((await columnShown(page, "position")).map(Number), numbers.slice(0, 50));
  await page.getByRole("button", { name: "Next" }).click();
  assertEquals((await columnShown(page, "position")).map(Number), numbers.slice(50, 100));
  await sort.press("Enter");
  assertEquals(await head.getAttribute("aria-sort"), "descending");
  assertEquals((await columnShown(page, "position")).map(Number), numbers.slice(-50).reverse());

  const { evidence } = rows[100]!;
  const filtered = rows.filter((row) => row["evidence"] === evidence).length;
  await page.getByRole("combobox", { name: "evidence", exact: true }).selectOption(evidence!);
  const status = page.locator(".pager [role=status]").first();
  await status.filter({ hasText: new RegExp(`^${grouped(filtered)} rows$`) }).waitFor();
  assertEquals(
    (await columnShown(page, "evidence")).filter((cell) => cell !== evidence),
    [],
  );
  assert(page.url().includes(`evidence=${evidence}`), "the address carries the filter");
});
