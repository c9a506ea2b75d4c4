import { realRead } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import { parse } from "@std/csv";
import { fillMarked } from "../../pipeline/readme/fill.ts";
import { pages, pageTexts } from "../../pipeline/readme/main.ts";

const texts = pageTexts(realRead);

for (const page of pages) {
  Deno.test(`${page} states the numbers of the committed tables`, () => {
    const text = Deno.readTextFileSync(page);
    assertEquals(fillMarked(text, texts.get(page)!), text);
  });
}

Deno.test("a number of the findings that was changed by hand is seen", () => {
  const text = Deno.readTextFileSync("README.md");
  const [shown] = text.match(/Of \d+ claims \d+ are supported/)!;
  const drifted = text.replace(shown, shown.replace(/\d+ are/, "99 are"));
  assertNotEquals(drifted, text);
  assertNotEquals(fillMarked(drifted, texts.get("README.md")!), drifted);
});

Deno.test("the README shows every finding with its bearing and verdict", () => {
  const text = Deno.readTextFileSync("README.md");
  const findings = parse(Deno.readTextFileSync("data-clean/findings/findings.csv"), {
    skipFirstRow: true,
  });
  assert(findings.length > 10);
  for (const { claim, bearing, verdict } of findings) {
    assertStringIncludes(text, `| ${claim} | ${bearing} | ${verdict}`);
  }
});
