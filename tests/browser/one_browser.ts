/**
 * Debian's Chromium, started once for all tests of the site.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium stands; nothing where it is not installed. */
export const chromiumPath: string | undefined = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
  .find((path) => existsSync(path));

if (chromiumPath === undefined) {
  console.log("Chromium is missing (apt-get install chromium): the tests of the page are skipped");
}

/** Milliseconds that anything in the browser may take; machines that do other work are slow. */
export const patience = 60_000;

let started: Promise<Browser> | undefined;

/** The browser; it starts when it is first asked for. */
export function browser(): Promise<Browser> {
  return started ??= chromium.launch({
    executablePath: chromiumPath!,
    timeout: patience,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

Deno.test.afterAll(async () => {
  await (await started)?.close();
});
