import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { derivedPath } from "../../pipeline/tables/derived/derived_table.ts";
import { ledger } from "../../pipeline/tables/derived/records/ledger.ts";
import { readSheet } from "../../pipeline/base/sheets/read_sheet.ts";
import { realTexts } from "../what_if/real_texts.ts";
import { siteTestAtBothWidths } from "./visit.ts";

const project = new URL("../../", import.meta.url);

/** A cell of `positions` that cleaning changed by one rule, with its line of the ledger. */
function changedCell() {
  const path = derivedPath(ledger);
  const { rows } = readSheet(path, Deno.readFileSync(new URL(path, project)));
  const lines = rows.map(({ cells }) => cells).filter(({ table }) => table === "positions");
  return lines.find(({ row_id, column, rule, raw_text, clean_text }) =>
    column === "date" && rule === "date" && raw_text !== clean_text &&
    lines.filter((line) => line["row_id"] === row_id && line["column"] === column).length === 1
  )!;
}

siteTestAtBothWidths(
  "a changed cell opens its life, down to the line of the raw sheet and the document",
  async ({ page, go, filled }) => {
    const { row_id: row, column, file, line, raw_text: raw, rule, clean_text: clean } =
      changedCell();
    const { source } = realTexts.get("positions")!.find((each) => each["row_id"] === row)!;
    await go("tables.html#table=tables/positions");
    await page.getByRole("searchbox").fill(`"${row}"`);
    const cell = page.locator("td.changed button.cell", { hasText: clean! }).first();
    assertEquals(await cell.getAttribute("title"), `changed by the rule: ${rule}`);
    await cell.focus();
    await page.keyboard.press("Enter");

    const life = page.locator(`[data-life="${row}"]`);
    await life.getByRole("heading", { name: column!, exact: true }).waitFor();
    await life.getByText("What it reaches").waitFor();
    assertEquals(await life.evaluate((panel) => panel.matches(":focus")), true);
    const says = await life.innerText();
    for (const each of [clean!, raw!, `${file}:${line}`, rule!]) assertStringIncludes(says, each);
    const lines = (await Deno.readTextFile(new URL(file!, project))).split(/\r?\n/);
    assertStringIncludes(lines[Number(line) - 1]!, raw!);

    await life.getByRole("link", { name: source!, exact: true }).click();
    await filled();
    await page.getByRole("region", { name: "The document" }).getByRole("heading", {
      name: source!,
    }).waitFor();
    const coded = await page.locator("article.coded").evaluateAll((found) =>
      found.map((each) => each.getAttribute("aria-label"))
    );
    assert(coded.includes(row!), "the document shows the row that was coded from it");
  },
);

siteTestAtBothWidths("a cell opens its life where its text ends, too", async ({ page, go }) => {
  const { row_id: row, column, clean_text: clean } = changedCell();
  await go("tables.html#table=tables/positions");
  await page.getByRole("searchbox").fill(`"${row}"`);
  const cell = page.locator("td.changed:has(> button.cell)", { hasText: clean! }).first();
  await cell.scrollIntoViewIfNeeded();
  const { width, height, y } = (await cell.boundingBox())!;
  const text = (await cell.getByRole("button").boundingBox())!;
  assert(text.y + text.height < y + height - 3, "the text ends above where the cell is clicked");
  await cell.click({ position: { x: width / 2, y: height - 3 } });
  await page.locator(`[data-life="${row}"]`).getByRole("heading", { name: column!, exact: true })
    .waitFor();
});

siteTestAtBothWidths("a table of points offers the column that is coded in points", async (
  { page, go },
) => {
  await go("what-if.html");
  const form = page.getByRole("form", { name: "Recode a cell" });
  for (const [table, column] of [["Preferences", "intensity"], ["Positions", "position"]]) {
    await form.getByLabel("Table").selectOption({ label: table! });
    assertEquals(await form.getByLabel("Column").inputValue(), column);
  }
});
