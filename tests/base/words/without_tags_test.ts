import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { alternativeText, withoutTags } from "../../../pipeline/base/words/without_tags.ts";
import { fillMarked } from "../../../pipeline/readme/fill.ts";

const label = fc.array(
  fc.constantFrom("<", ">", "!", "--", "<!-- ", " -->", "/x", "script", "`", "\n", "a", " ", "&"),
  { maxLength: 12 },
).map((parts) => parts.join(""));

Deno.test("no label becomes a tag or a comment outside of code", () => {
  fc.assert(
    fc.property(label, (text) => {
      const safe = withoutTags(text);
      assertEquals(safe.includes("<!--"), false, text);
      const prose = safe.split(/`[^`\n]*`/).join(" ");
      assertEquals(/<[a-z/!?]/i.test(prose), false, text);
      assertEquals(withoutTags(safe), safe);
    }),
    { numRuns: 500 },
  );
});

Deno.test("no label closes the part of a page that it stands in, nor opens another", () => {
  const page = "# A page\n<!-- x -->\n<!-- /x -->\n<!-- y -->\n<!-- /y -->\nThe end.\n";
  fc.assert(
    fc.property(label, label, (x, y) => {
      const once = fillMarked(page, new Map([["x", x], ["y", y]]));
      const again = fillMarked(once, new Map([["x", "new"], ["y", "new"]]));
      assertEquals(again, fillMarked(page, new Map([["x", "new"], ["y", "new"]])));
    }),
    { numRuns: 500 },
  );
});

Deno.test("signs that are no tag stay, and code stays as it is", () => {
  for (
    const text of ["p < 0.05, 3 <4, a -> b", "`deno task trace <table> <row>`", "a & b", "x<1>"]
  ) {
    assertEquals(withoutTags(text), text);
  }
});

Deno.test("what an image shows does not end it", () => {
  assertEquals(alternativeText("81% [0, 100] <i>"), "81% [0, 100] &lt;i>");
  assertEquals(alternativeText("a ](b) [c"), "a \\](b) \\[c");
});
