import { assert, assertEquals } from "@std/assert";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { documentAddress, tableAddress } from "../../pipeline/site/parts/addresses.ts";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { dataDigest } from "./built_site.ts";
import { siteTestAtBothWidths } from "./visit.ts";

const { row_id: row, source } = realTexts.get("positions")![7]!;

/** Pages as a reader works them, beside those to which the navigation leads. */
const opened = [
  tableAddress("tables/positions", { row: row! }),
  documentAddress(source!),
  editAddress([{ kind: "without", by: "archive", which: "USA" }], dataDigest),
];

/** What a check of accessibility found wrong. */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** The serious and critical faults of a page, by one set of rules or by all. */
async function violationsOn(page: Page, rules?: string): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...rules && { runOnly: [rules] } };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}

siteTestAtBothWidths("every page can be read by all, light and dark", async ({ page, go }) => {
  await go("index.html");
  const pages = await page.locator("nav a").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")!)
  );
  assert(pages.length > 5);
  const found: string[] = [];
  for (const address of [...pages, ...opened]) {
    await page.emulateMedia({ colorScheme: "light" });
    await go(address);
    await page.evaluate(axe.source);
    const light = await violationsOn(page);
    // Only colours are others in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await violationsOn(page, "color-contrast");
    const [across, window] = await page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    found.push(
      ...light.map((fault) => `${address}: ${fault}`),
      ...dark.map((fault) => `${address}, dark: ${fault}`),
      ...across > window ? [`${address} is ${across} wide in a window of ${window}`] : [],
    );
  }
  assertEquals(found, []);
});
