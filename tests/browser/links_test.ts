import { assertEquals, assertStringIncludes } from "@std/assert";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import { builtSite, dataDigest } from "./built_site.ts";
import { editsStand, flippedOn } from "./bench.ts";
import { afterEdits, flippedBy } from "./published.ts";
import { siteTestAtBothWidths, visit } from "./visit.ts";

const edits: readonly Edit[] = [
  { kind: "without", by: "grade", which: "known" },
  { kind: "without", by: "archive", which: "USA" },
];
const flipped = flippedBy(afterEdits(...edits));
const link = editAddress(edits, dataDigest);

siteTestAtBothWidths("a link brings its edits into another browser", async ({ page, go }) => {
  await go(link);
  await editsStand(page, 2);
  assertEquals(await flippedOn(page), flipped);
  const address = page.url();
  await page.reload();
  await editsStand(page, 2);
  assertEquals(await flippedOn(page), flipped);

  await page.getByRole("button", { name: "Undo the last" }).click();
  await editsStand(page, 1);
  assertEquals(await flippedOn(page), flippedBy(afterEdits(edits[0]!)));
  await page.goBack();
  await editsStand(page, 2);
  await visit(builtSite, async (other) => {
    await other.go(address);
    await editsStand(other.page, 2);
    assertEquals(await flippedOn(other.page), flipped);
  });
});

siteTestAtBothWidths("a damaged or a foreign link says so and changes nothing", async (visit) => {
  const { page, go } = visit;
  await go(editAddress([edits[0]!], dataDigest));
  await editsStand(page, 1);
  const before = await flippedOn(page);
  const wrong = [
    [link.replace("USA", "GBR"), "This link is damaged"],
    [link.slice(0, -3), "This link is damaged"],
    [editAddress(edits, "0123456789ab"), "This link was made on other data (0123456789ab)"],
    [editAddress([{ ...edits[1]!, which: "USAA" } as Edit], dataDigest), '"USA"'],
  ] as const;
  for (const [address, says] of wrong) {
    await go(address);
    const alert = page.getByRole("alert");
    await alert.getByText(says).waitFor();
    assertStringIncludes(await alert.innerText(), "Nothing was changed");
    await editsStand(page, 1);
    assertEquals(await flippedOn(page), before);
  }
});
