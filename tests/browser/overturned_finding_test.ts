import { assert, assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { describedRobustness } from "../../pipeline/tables/derived/robustness/all.ts";
import { findingAddress, tableAddress } from "../../pipeline/site/parts/addresses.ts";
import { editsCsv } from "../../pipeline/site/parts/edit_file.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import type { Change } from "../../pipeline/what_if/changes.ts";
import { realRead } from "../fixtures/real_tables.ts";
import { runDeno } from "../fixtures/run_deno.ts";
import { editsStand, flippedOn, recodeTo } from "./bench.ts";
import { afterEdits, flippedBy } from "./published.ts";
import { siteTestAtBothWidths } from "./visit.ts";

/** The finding that fewest cells overturn, the search being over; cells, and what it becomes. */
function mostFragile() {
  const { fragility, fragileCells } = describedRobustness;
  const [line] = realRead(fragility).filter(({ found, becomes }) =>
    found !== null && becomes !== null
  )
    .toSorted((one, other) => one.found! - other.found! || one.limit - other.limit);
  const { finding, limit, becomes } = line!;
  const cells = realRead(fragileCells).filter((cell) =>
    cell.finding === finding && cell.limit === limit
  );
  return { finding, limit, becomes, cells };
}

const project = fromFileUrl(new URL("../../", import.meta.url));

/** What the command says that edits change. */
async function changesByCommand(edits: readonly Edit[]): Promise<readonly Change[]> {
  const file = await Deno.makeTempFile({ suffix: ".csv" });
  try {
    await Deno.writeTextFile(file, editsCsv(edits));
    const { code, out, err } = await runDeno(
      ["task", "--quiet", "what-if", "--file", file, "--json"],
      project,
    );
    assertEquals(code, 0, err);
    return JSON.parse(out).changes;
  } finally {
    await Deno.remove(file);
  }
}

const { finding, limit, becomes, cells } = mostFragile();

const edits = cells.map(({ table, row, column, recoded }): Edit => (
  { kind: "recode", table, row, column, value: String(recoded) }
));

let asked: ReturnType<typeof changesByCommand> | undefined;

siteTestAtBothWidths(
  "from a finding to the cells that overturn it: recoded, the verdict falls as the command says",
  async ({ page, go, filled }) => {
    for (const [at, { table, row, column, recoded }] of cells.entries()) {
      await go(findingAddress(finding));
      const own = page.locator(`article[id="${finding}"] .overturning`);
      await own.getByText(new RegExp(`at most ${limit} point`)).click();
      const link = own.locator(
        `a[href="${tableAddress(`tables/${table}`, { row, column })}"]:visible`,
      );
      await link.click();
      await filled();
      await page.locator(`[data-life="${row}"] h3`, { hasText: column }).first().waitFor();
      await page.getByRole("link", { name: "What if it were coded otherwise?" }).click();
      await filled();
      await recodeTo(page, String(recoded));
      await editsStand(page, at + 1);
    }
    const flipped = await flippedOn(page);
    assertEquals(flipped[finding], becomes);
    assertEquals(flipped, flippedBy(afterEdits(...edits)));
    const verdicts = (await (asked ??= changesByCommand(edits))).filter((change) =>
      change.table === "findings" && change.column === "verdict"
    );
    assertEquals(flipped, Object.fromEntries(verdicts.map((each) => [each.finding, each.after])));

    await page.locator("[data-robust=done]").waitFor();
    await page.getByRole("button", { name: "Undo the last" }).click();
    await editsStand(page, cells.length - 1);
    assert(!(finding in await flippedOn(page)), "undone, the verdict stands again");
  },
);
