/**
 * A visit to the site from its folder, by a reader whose browser keeps nothing from visits before.
 * Whatever goes wrong in the page makes the test fail that visits.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { BrowserContextOptions, Page } from "playwright-core";
import { builtSite, isBuiltOfTheseData } from "./built_site.ts";
import { browser, chromiumPath, patience } from "./one_browser.ts";

/** A visit. */
export interface Visit {
  readonly page: Page;
  /** Goes to a page by its file and what follows it, and waits until its script has filled it. */
  readonly go: (address: string) => Promise<void>;
  /** Waits until nothing says any more that it is being loaded. */
  readonly filled: () => Promise<void>;
}

/** Sizes of a window in pixels: a desk and a telephone. */
export const widths = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** The browser stays open for the next test, and two visits go on at a time. */
export const staysOpen = { sanitizeOps: false, sanitizeResources: false, sanitizeExit: false };

/** Registers a test that visits the built site; it is skipped where Chromium is missing. */
export function siteTest(
  name: string,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  Deno.test({
    name,
    ignore: chromiumPath === undefined,
    ...staysOpen,
    fn: async () => {
      await isBuiltOfTheseData();
      await visit(builtSite, use, options);
    },
  });
}

/** Registers a test whose steps are the same visit in a wide and in a narrow window, at one time. */
export function siteTestAtBothWidths(name: string, use: (visit: Visit) => Promise<void>): void {
  Deno.test({
    name,
    ignore: chromiumPath === undefined,
    ...staysOpen,
    fn: async (test) => {
      await isBuiltOfTheseData();
      const steps = Object.entries(widths).map(([of, viewport]) =>
        test.step({ name: of, ...staysOpen, fn: () => visit(builtSite, use, { viewport }) })
      );
      await Promise.all(steps);
    },
  });
}

/** Visits a site in a folder, and fails where the page complained or asked for the network. */
export async function visit(
  folder: URL,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await (await browser()).newContext({ viewport: widths.desktop, ...options });
  try {
    context.setDefaultTimeout(patience);
    const faults: string[] = [];
    const page = await context.newPage();
    await recordFaults(page, faults);
    const filled = async () => {
      await page.locator("html[data-ready=yes], body:not([data-scripted])").waitFor({
        state: "attached",
      });
      await page.locator("main .waiting").waitFor({ state: "detached" });
    };
    const go = async (address: string) => {
      await page.goto(new URL(address, folder).href, { timeout: patience });
      if (options.javaScriptEnabled !== false) await filled();
    };
    await use({ page, go, filled });
    assertEquals(faults, []);
  } finally {
    await context.close();
  }
}

async function recordFaults(page: Page, faults: string[]): Promise<void> {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("crash", () => faults.push("the page crashed"));
  await page.context().route(
    ({ protocol }) => !["file:", "blob:", "data:"].includes(protocol),
    (route) => {
      faults.push(`asks the network for ${route.request().url()}`);
      return route.abort();
    },
  );
  // As text, since the types of a page are not those of a test.
  await page.addInitScript(`addEventListener("securitypolicyviolation", (event) =>
    console.error("policy violation:", event.violatedDirective, event.blockedURI))`);
}
