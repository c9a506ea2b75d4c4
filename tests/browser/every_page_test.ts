import { assert, assertEquals } from "@std/assert";
import { documentAddress, tableAddress } from "../../pipeline/site/parts/addresses.ts";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { seriousFaults } from "./accessibility.ts";
import { dataDigest } from "./built_site.ts";
import { siteTestAtBothWidths, type Visit, widths } from "./visit.ts";

const { row_id: row, source } = realTexts.get("positions")![7]!;

/** Pages as a reader works them, beside those to which the navigation leads. */
const worked = [
  tableAddress("tables/positions", { row: row! }),
  documentAddress(source!),
  editAddress([{ kind: "without", by: "archive", which: "USA" }], dataDigest),
];

/** Opens all that can be opened of the first finding and of the first figure. */
async function openFirst({ page, filled }: Visit): Promise<void> {
  const first = page.locator("article").first();
  if (await first.count() === 0) return;
  if (await first.locator("[data-figure]").count() > 0) {
    // It is drawn when a reader comes near it.
    await first.scrollIntoViewIfNeeded();
    await first.locator("[data-figure]:not(.picture)").waitFor();
  }
  for (const part of await first.locator("details > summary").all()) await part.click();
  await filled();
}

siteTestAtBothWidths("every page can be read by all, light and dark", async (visit) => {
  const { page, go } = visit;
  await go("index.html");
  const pages = await page.locator("nav a").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")!)
  );
  assert(pages.length > 5);
  const found: string[] = [];
  for (const address of [...pages, ...worked]) {
    await go(address);
    await openFirst(visit);
    const [across, window] = await page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    if (across > window) found.push(`${address} is ${across} wide in a window of ${window}`);
    const faults = await seriousFaults(page, window === widths.desktop.width);
    found.push(...faults.map((fault) => `${address}: ${fault}`));
  }
  assertEquals(found, []);
});
