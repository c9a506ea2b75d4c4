import { assert, assertEquals } from "@std/assert";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { documentAddress, tableAddress } from "../../pipeline/site/parts/addresses.ts";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { dataDigest } from "./built_site.ts";
import { siteTestAtBothWidths, widths } from "./visit.ts";

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

/** All of a page but the rows of its tables after the first ones, which are made alike. */
const looked = { exclude: [["tbody tr:nth-child(n+4)"]] };

/** What checks leave out or look for: colours are the same at any width, all else in light and dark. */
const [butColours, onlyColours] = [
  { rules: { "color-contrast": { enabled: false } } },
  { runOnly: ["color-contrast"] },
] as const;

/** The serious and critical faults of a page. */
async function violationsOn(page: Page, rules: object): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...rules };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify(looked)}, ${
      JSON.stringify(options)
    }).then(({ violations }) => violations)`,
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
    await go(address);
    await page.evaluate(axe.source);
    const faults = await violationsOn(page, butColours);
    const isWide = page.viewportSize()!.width === widths.desktop.width;
    for (const colorScheme of isWide ? ["light", "dark"] as const : []) {
      await page.emulateMedia({ colorScheme });
      faults.push(
        ...(await violationsOn(page, onlyColours)).map((fault) => `${colorScheme}: ${fault}`),
      );
    }
    const [across, window] = await page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    found.push(
      ...faults.map((fault) => `${address}: ${fault}`),
      ...across > window ? [`${address} is ${across} wide in a window of ${window}`] : [],
    );
  }
  assertEquals(found, []);
});
