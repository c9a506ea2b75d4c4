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
import { staysOpen, type Visit, visit, widths } from "./visit.ts";

/** What a page says of itself. */
interface Look {
  readonly text: string;
  readonly title: string;
  readonly across: number;
  readonly window: number;
  readonly links: readonly string[];
}

/** Whether the main part shows texts letter by letter, and nothing of them took effect. */
async function shows(page: Page, texts: readonly string[]): Promise<void> {
  const { text, title, across, window, links } = await page.evaluate<Look>(`({
    text: document.querySelector("main").textContent,
    title: document.title,
    across: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
    links: [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
  })`);
  const at = page.url();
  for (const each of texts) assert(text.includes(each), `${at} does not show ${each.slice(0, 40)}`);
  assert(!/broken|^1$/.test(title), `a cell ran at ${at}`);
  assert(across <= window, `${at} is ${across} wide in a window of ${window}`);
  const elsewhere = links.filter((to) => /^\s*[a-z]+:/i.test(to));
  assertEquals(elsewhere.filter((to) => !/^https?:/.test(to)), []);
}

const [row] = realTexts.get("positions")!.map((each) => each["row_id"]!);

/** Goes through tables and the what-if on a phone, and at the same time through lives and documents. */
async function readHostileSite(site: HostileSite): Promise<void> {
  const phone = { viewport: widths.phone };
  const tables = visit(site.folder, async ({ page, go }) => {
    for (const table of ["positions", "issues", "sources", "treaties", "linkages"]) {
      await go(tableAddress(cleanId(table)));
      assert(site.columns.get(table)!.length > 0);
      await shows(page, hostileTexts);
    }
    await go(recodeAddress("positions", row!, "note"));
    await shows(page, [hostileTexts[0]!]);
    for (const text of [hostileTexts[1]!, "y".repeat(10_000)]) {
      await recodeTo(page, text);
      await page.locator(".edits li", { hasText: text }).waitFor();
      await shows(page, [text]);
    }
  }, phone);
  const lives = visit(site.folder, async ({ page, go }) => {
    for (const [at, text] of hostileTexts.entries()) {
      const id = realTexts.get("positions")![at]!["row_id"]!;
      await go(tableAddress("tables/positions", { row: id, column: "note" }));
      const life = page.locator(`[data-life="${id}"]`);
      await life.getByRole("heading", { name: "What it reaches" }).waitFor();
      await shows(page, [text]);
    }
    await readDocuments(page, go);
  }, phone);
  await Promise.all([tables, lives]);
}

/** Opens the documents whose citations are hostile. */
async function readDocuments(page: Page, go: Visit["go"]): Promise<void> {
  for (const [at, text] of hostileTexts.entries()) {
    const source = realTexts.get("sources")![at]!["source"]!;
    await go(documentAddress(source));
    const document = page.getByRole("region", { name: "The document" });
    await document.getByRole("heading", { name: source, exact: true }).waitFor();
    await shows(page, [text]);
  }
}

Deno.test({
  name: "hostile cells are shown as texts, run nothing, and leave the pages their width",
  ignore: chromiumPath === undefined,
  ...staysOpen,
  fn: async () => {
    const folder = await Deno.makeTempDir({ prefix: "hostile site " });
    try {
      const site = await buildHostileSite(folder);
      await readHostileSite(site);
      await addHostileAddresses(site);
      await visit(site.folder, async ({ page, go }) => {
        await go("documents.html");
        await shows(page, hostileTexts);
        await readDocuments(page, go);
      });
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
