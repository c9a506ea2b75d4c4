import { assert, assertEquals } from "@std/assert";
import { describedRobustness } from "../../pipeline/tables/derived/robustness/all.ts";
import { realRead } from "../fixtures/real_tables.ts";
import { claimsOn, editsStand, flippedOn, leaveOut } from "./bench.ts";
import { siteTestAtBothWidths } from "./visit.ts";

siteTestAtBothWidths(
  "without American archives the page says what leave_outs.csv says",
  async ({ page, go }) => {
    const lines = realRead(describedRobustness.leaveOuts).filter(({ kind, left_out }) =>
      kind === "archive" && left_out === "USA"
    );
    assert(lines.length > 0);
    await go("what-if.html");
    await leaveOut(page, "archive", "USA");
    await editsStand(page, 1);
    const shown = new Map((await claimsOn(page)).map((line) => [line.finding, line.verdict]));
    for (const { finding, verdict } of lines) assertEquals(shown.get(finding), verdict, finding);
    assert(Object.keys(await flippedOn(page)).length > 0);

    await page.getByRole("button", { name: "Back to published" }).click();
    await editsStand(page, 0);
    assertEquals(await flippedOn(page), {});
  },
);
