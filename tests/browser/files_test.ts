import { assertEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { tableAddress } from "../../pipeline/site/parts/addresses.ts";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import { editsCsv, editsIn } from "../../pipeline/site/parts/edit_file.ts";
import { ticksCsv } from "../../pipeline/site/parts/ticks.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { builtSite, dataDigest } from "./built_site.ts";
import { editsStand, flippedOn } from "./bench.ts";
import { afterEdits, flippedBy } from "./published.ts";
import { siteTestAtBothWidths, visit } from "./visit.ts";

/** The text of the file that a button hands to the reader. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await Deno.readTextFile(await file.path()) };
}

async function takeIn(page: Page, label: string, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel(label).setInputFiles(file);
}

siteTestAtBothWidths("edits are saved as edits.csv and taken in again", async ({ page, go }) => {
  const row = realTexts.get("positions")![7]!;
  const edits: readonly Edit[] = [
    { kind: "recode", table: "positions", row: row["row_id"]!, column: "note", value: 'a "b", c' },
    { kind: "without", by: "archive", which: "USA" },
  ];
  const flipped = flippedBy(afterEdits(...edits));
  await go(editAddress(edits, dataDigest));
  await editsStand(page, 2);
  const { name, text } = await saved(page, "Save as edits.csv");
  assertEquals([name, text], ["edits.csv", editsCsv(edits)]);
  assertEquals(editsIn(text), edits);

  await page.getByRole("button", { name: "Back to published" }).click();
  await editsStand(page, 0);
  await takeIn(page, "Take in edits.csv", name, text);
  await editsStand(page, 2);
  assertEquals(await flippedOn(page), flipped);
  await takeIn(page, "Take in edits.csv", "other.csv", "a,b\n1,2\n");
  await page.getByRole("alert").getByText("Nothing was changed").waitFor();
  await editsStand(page, 2);
});

siteTestAtBothWidths("ticks are kept, saved, and taken in by a second reviewer", async (first) => {
  const { page, go } = first;
  const [one, other] = [3, 5].map((at) => realTexts.get("positions")![at]!["row_id"]!);
  await go("ticks.html");
  await page.getByLabel(/Your name/).fill("Reviewer One");
  await go(tableAddress("tables/positions", { row: one! }));
  const form = page.locator(`[data-tick="${one}"]`);
  await form.getByLabel("Note").fill('=1+1, "so"');
  await form.getByRole("radio", { name: "disagrees" }).check();
  await go("ticks.html");
  const { name, text } = await saved(page, "Save the list (CSV)");
  const tick = { table: "positions", reviewer: "Reviewer One", note: '=1+1, "so"' } as const;
  assertEquals(
    [name, text],
    ["ticks.csv", ticksCsv([{ ...tick, row: one!, finding: "disagrees" }])],
  );

  const second = { ...tick, row: other!, reviewer: "Two", note: "", finding: "agrees" } as const;
  await visit(builtSite, async (there) => {
    await there.go("ticks.html");
    await takeIn(there.page, "Take in a list", "ticks.csv", ticksCsv([second]));
    await takeIn(there.page, "Take in a list", "ticks.csv", text);
    await there.page.getByRole("status").getByText("Took in 1 row").waitFor();
    await takeIn(there.page, "Take in a list", "ticks.csv", "table,row\npositions,x\n");
    await there.page.getByRole("status").getByText("Cannot read the list").waitFor();
    await there.page.reload();
    await there.filled();
    assertEquals(
      (await saved(there.page, "Save the list (CSV)")).text,
      ticksCsv([{ ...tick, row: one!, finding: "disagrees" }, second]),
    );
  });
});
