import { assert, assertEquals } from "@std/assert";
import { seeded } from "../../pipeline/base/inference/random.ts";
import { editWords } from "../../pipeline/site/live/edit_words.ts";
import { editAddress } from "../../pipeline/site/parts/edit_link.ts";
import { changesOf } from "../../pipeline/what_if/changes.ts";
import { type Edit, leftOutBy, otherReadings } from "../../pipeline/what_if/edits.ts";
import { namesOf } from "../../pipeline/what_if/left_out.ts";
import { whatIf } from "../../pipeline/what_if/what_if.ts";
import { editMaker } from "../what_if/random_edits.ts";
import { realGround, realTexts } from "../what_if/real_texts.ts";
import { dataDigest } from "./built_site.ts";
import { claimsOn, editsStand } from "./bench.ts";
import { afterEdits, estimatesShown } from "./published.ts";
import { siteTestAtBothWidths, widths } from "./visit.ts";

/** So many edits that can be taken and change something: recoded cells, left out evidence, readings. */
function randomEdits(count: number): Edit[] {
  const random = seeded(1954);
  const pick = <Of>(from: readonly Of[]): Of => from[Math.floor(random() * from.length)]!;
  const recoding = editMaker(realTexts, random);
  const made: Edit[] = [];
  while (made.length < count) {
    const by = pick(leftOutBy);
    const edit: Edit = made.length % 3 < 2
      ? recoding()
      : random() < 0.2
      ? { kind: "reading", reading: pick(otherReadings) }
      : { kind: "without", by, which: pick([...namesOf(realTexts, realGround.rows, by)]) };
    const answer = whatIf(realGround, [edit]);
    if ("found" in answer && changesOf(realGround, answer.found).length > 0) made.push(edit);
  }
  return made;
}

let made: readonly Edit[] | undefined;

siteTestAtBothWidths(
  "after random edits the page gives the numbers that its modules give here",
  async ({
    page,
    go,
  }) => {
    const edits = made ??= randomEdits(10);
    assert(new Set(edits.map(({ kind }) => kind)).size >= 2);
    const isWide = page.viewportSize()!.width === widths.desktop.width;
    // Each width takes every second edit.
    for (const edit of edits.filter((_, at) => at % 2 === (isWide ? 0 : 1))) {
      await go(editAddress([edit], dataDigest));
      await page.locator(".edits li", { hasText: editWords(edit, realTexts) }).waitFor();
      await editsStand(page, 1);
      const after = afterEdits(edit);
      assertEquals(
        await claimsOn(page),
        after.findings.map(({ finding, verdict }) => ({
          finding,
          verdict,
          estimates: estimatesShown(after, finding),
        })),
        JSON.stringify(edit),
      );
    }
  },
);
