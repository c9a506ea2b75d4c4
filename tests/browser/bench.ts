/**
 * What the page of the what-if shows, and how a reader works it.
 *
 * @module
 */
import type { Page } from "playwright-core";

/** Ids of the findings that the page says fall, with their new verdicts. */
export async function flippedOn(page: Page): Promise<Record<string, string>> {
  const marks = await page.locator("[data-flipped]").evaluateAll((found) =>
    found.map((mark) => [mark.getAttribute("data-flipped")!, mark.textContent!.trim()])
  );
  return Object.fromEntries(marks);
}

/** Waits until so many edits stand. */
export async function editsStand(page: Page, count: number): Promise<void> {
  await page.locator(".edits li").nth(count).waitFor({ state: "detached" });
  if (count > 0) await page.locator(".edits li").nth(count - 1).waitFor();
  else await page.getByRole("heading", { name: "As published" }).waitFor();
}

/** Recodes the cell that the form stands at. */
export async function recodeTo(page: Page, value: string): Promise<void> {
  const form = page.getByRole("form", { name: "Recode a cell" });
  const field = form.getByLabel(/^New value/);
  if (await field.evaluate((element) => element.nodeName) === "SELECT") {
    await field.selectOption(value);
  } else await field.fill(value);
  await form.getByRole("button", { name: "Recode" }).click();
}

/** Leaves evidence out by a kind of name. */
export async function leaveOut(page: Page, by: string, which: string): Promise<void> {
  const form = page.getByRole("form", { name: "Leave evidence out" });
  await form.getByRole("combobox", { name: "Leave out" }).selectOption(by);
  await form.getByRole("combobox", { name: "Which" }).fill(which);
  await form.getByRole("button", { name: "Leave out", exact: true }).click();
}

/** A line of the table of claims. */
export interface ClaimShown {
  readonly finding: string;
  readonly verdict: string;
  readonly estimates: string;
}

/** Every claim as the page shows it after the edits. */
export async function claimsOn(page: Page): Promise<ClaimShown[]> {
  const all = page.getByRole("checkbox", { name: "show all claims" });
  if (await all.count() > 0) await all.check();
  return await page.locator("tr:has([data-claim])").evaluateAll((lines) =>
    lines.map((line) => {
      const texts = [...line.querySelectorAll("td")].map((cell) => {
        const stack = [...cell.querySelectorAll(".stack")];
        return stack.length === 0
          ? cell.textContent!.trim()
          : stack.map((each) => each.textContent!.trim()).join("\n");
      });
      // What stays the same is said so in place of being repeated.
      const [, before = "", after = "", estimates = "", estimatesAfter = ""] = texts;
      return {
        finding: line.querySelector("[data-claim]")!.getAttribute("data-claim")!,
        verdict: after === "the same" ? before : after,
        estimates: estimatesAfter === "the same" ? estimates : estimatesAfter,
      };
    })
  );
}
