import { assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { nearestHint } from "../../../pipeline/base/problems/nearest.ts";
import { apartIfAlike } from "../../../pipeline/base/words/look_alikes.ts";

Deno.test("a value that only looks like an allowed one is shown with what sets them apart", () => {
  for (
    const [value, allowed, apart] of [
      ["bil\u0430teral", "bilateral", "letter 4 is U+0430 here and U+0061 there"],
      ["e\u0301lan", "\u00E9lan", "letter 1 is U+0065 here and U+00E9 there"],
      ["own\u00A0form", "own form", "letter 4 is U+00A0 NO-BREAK SPACE here and U+0020 there"],
      ["read ", "read", "letter 5 is U+0020 here and its end there"],
      ["\u0405\u0415\u0410\u0422\u041E", "SEATO", "letter 1 is U+0405 here and U+0053 there"],
      ["\uFF52ead", "read", "letter 1 is U+FF52 here and U+0072 there"],
    ] as const
  ) {
    assertEquals(
      nearestHint(value, ["other", allowed, "watermelon"]),
      `the nearest allowed value is ${
        JSON.stringify(allowed)
      }, which only looks the same: ${apart}`,
    );
  }
});

Deno.test("whichever letters of a name are put in another script, the name is found and told apart", () => {
  const twins: Readonly<Record<string, string>> = {
    a: "а",
    e: "е",
    o: "о",
    p: "р",
    c: "с",
    x: "х",
  };
  const name = fc.array(fc.constantFrom(..."aeopcxtlnr".split("")), { minLength: 3, maxLength: 9 });
  fc.assert(fc.property(name, fc.nat(), (letters, pick) => {
    const places = letters.flatMap((letter, at) => letter in twins ? [at] : []);
    fc.pre(places.length > 0);
    const place = places[pick % places.length]!;
    const value = letters.map((letter, at) => at === place ? twins[letter] : letter).join("");
    const hint = nearestHint(value, [letters.join("")]);
    assertStringIncludes(hint, `${JSON.stringify(letters.join(""))}, which only looks the same: `);
    assertStringIncludes(hint, `letter ${place + 1} is U+04`);
  }));
});

Deno.test("texts that are the same, or plainly others, need nothing to set them apart", () => {
  for (const [a, b] of [["read", "read"], ["read", "raed"], ["READ", "read"], ["", "x"]]) {
    assertEquals(apartIfAlike(a!, b!), "");
  }
});
