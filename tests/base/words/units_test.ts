import { assertEquals } from "@std/assert";
import { inUnit, markInUnit, rangeInUnit } from "../../../pipeline/base/words/in_unit.ts";
import { countOf } from "../../../pipeline/base/words/units.ts";
import { withArticle } from "../../../pipeline/base/words/with_article.ts";

Deno.test("units are counted in their plural unless there is one", () => {
  assertEquals(countOf(116, "issue"), "116 issues");
  assertEquals(countOf(1, "ballot of an ally"), "1 ballot of an ally");
  assertEquals(countOf(46, "ballot of an ally"), "46 ballots of allies");
  assertEquals(countOf(0, "pair of organisations"), "0 pairs of organisations");
  assertEquals(countOf(2, "ally"), "2 allies");
});

Deno.test("estimates read in the unit of their claim", () => {
  assertEquals(inUnit(0.456, "share"), "46%");
  assertEquals(inUnit(-11.83, "points"), "−11.8 points");
  assertEquals(inUnit(0.2289, "difference of shares"), "23 percentage points");
  assertEquals(inUnit(0.1236, "tau-b"), "0.12");
  assertEquals(markInUnit(10, "points"), "10 points");
  assertEquals(markInUnit(0.2, "tau-b"), "0.2");
  assertEquals(rangeInUnit([0.51, 0.46], "share"), "46 to 51%");
  assertEquals(rangeInUnit([0.511, 0.512], "share"), "51%");
});

Deno.test("some states have an article", () => {
  assertEquals(["United States", "Japan", "Philippines"].map(withArticle), [
    "the United States",
    "Japan",
    "the Philippines",
  ]);
});
