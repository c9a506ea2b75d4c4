import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import {
  documentAddress,
  recodeAddress,
  tableAddress,
} from "../../pipeline/site/parts/addresses.ts";
import { cleanId } from "../../pipeline/site/embedded/site_tables.ts";
import { hostileTexts } from "../site/hostile_texts.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { recodeTo } from "./bench.ts";
import { addHostileAddresses, buildHostileSite, type HostileSite } from "./hostile_site.ts";
import { chromiumPath } from "./one_browser.ts";
import { type Visit, visit, widths } from "./visit.ts";

/** Whether the main part shows a text letter by letter, and nothing of it took effect. */
async function shows(page: Page, text: string): Promise<void> {
  const shown = await page.locator("main").evaluate((main) => main.textContent!);
  assert(shown.includes(text), `${page.url()} does not show ${text.slice(0, 40)}`);
  await isWhole(page);
}

async function isWhole(page: Page): Promise<void> {
  assert(!/broken|^1$/.test(await page.title()), `a cell ran at ${page.url()}`);
  const [across, window] = await page.evaluate<[number, number]>(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  );
  assert(across <= window, `${page.url()} is ${across} wide in a window of ${window}`);
  const links = await page.locator("main a").evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? "").filter((to) => /^\s*[a-z]+:/i.test(to))
  );
  assertEquals(links.filter((to) => !/^https?:/.test(to)), []);
}

const [row] = realTexts.get("positions")!.map((each) => each["row_id"]!);

/** Goes through tables, lives, documents and the what-if on a phone. */
async function readHostileSite(site: HostileSite): Promise<void> {
  await visit(site.folder, async ({ page, go }) => {
    for (const table of ["positions", "issues", "sources", "treaties", "linkages"]) {
      await go(tableAddress(cleanId(table)));
      assert(site.columns.get(table)!.length > 0);
      for (const text of hostileTexts) await shows(page, text);
    }
    for (const [at, text] of hostileTexts.entries()) {
      const id = realTexts.get("positions")![at]!["row_id"]!;
      await go(tableAddress("tables/positions", { row: id, column: "note" }));
      const life = page.locator(`[data-life="${id}"]`);
      await life.getByRole("heading", { name: "What it reaches" }).waitFor();
      await shows(page, text);
    }
    await readDocuments(page, go);
    await go(recodeAddress("positions", row!, "note"));
    await shows(page, hostileTexts[0]!);
    for (const text of [hostileTexts[1]!, "y".repeat(10_000)]) {
      await recodeTo(page, text);
      await page.locator(".edits li", { hasText: text }).waitFor();
      await shows(page, text);
    }
  }, { viewport: widths.phone });
}

/** Opens the documents whose citations are hostile. */
async function readDocuments(page: Page, go: Visit["go"]): Promise<void> {
  for (const [at, text] of hostileTexts.entries()) {
    const source = realTexts.get("sources")![at]!["source"]!;
    await go(documentAddress(source));
    const document = page.getByRole("region", { name: "The document" });
    await document.getByRole("heading", { name: source, exact: true }).waitFor();
    await shows(page, text);
  }
}

Deno.test({
  name: "hostile cells are shown as texts, run nothing, and leave the pages their width",
  ignore: chromiumPath === undefined,
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const folder = await Deno.makeTempDir({ prefix: "hostile site " });
    try {
      const site = await buildHostileSite(folder);
      await readHostileSite(site);
      await addHostileAddresses(site);
      await visit(site.folder, async ({ page, go }) => {
        await go("documents.html");
        for (const text of hostileTexts) await shows(page, text);
        await readDocuments(page, go);
      });
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
