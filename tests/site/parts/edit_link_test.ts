import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { stateIn, stateText } from "../../../pipeline/site/parts/addresses.ts";
import { editAddress, editState, linkedEdits } from "../../../pipeline/site/parts/edit_link.ts";
import type { Edit } from "../../../pipeline/what_if/edits.ts";
import { hostileTexts } from "../hostile_texts.ts";

const data = "0123456789ab";
const edits: readonly Edit[] = [
  {
    kind: "recode",
    table: "positions",
    row: "A-1951/area/Dulles",
    column: "position",
    value: "80",
  },
  { kind: "drop", table: "linkages", row: "JPN-L01" },
  { kind: "without", by: "archive", which: "USA" },
  { kind: "reading", reading: "median" },
];

Deno.test("edits come back from their link, whatever their texts", () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom(...hostileTexts));
  const some = fc.array(
    fc.record({
      kind: fc.constant("recode" as const),
      table: texts.filter((text) => text !== ""),
      row: texts,
      column: texts.filter((text) => text !== ""),
      value: texts,
    }),
    { minLength: 1 },
  );
  fc.assert(fc.property(fc.oneof(some, fc.constant(edits)), (made) => {
    const state = stateIn(stateText(editState(made, data)));
    assertEquals(linkedEdits(state, data), { kind: "edits", edits: [...made] });
  }));
});

Deno.test("a link with any letter changed or lost is refused and says so", () => {
  const [, text = ""] = editAddress(edits, data).split("#");
  assertEquals(linkedEdits(stateIn(text), data).kind, "edits");
  for (let at = 0; at < text.length; at++) {
    for (const damaged of [text.slice(0, at), text.slice(0, at) + "7" + text.slice(at + 1)]) {
      if (damaged === text) continue;
      const linked = linkedEdits(stateIn(damaged), data);
      // Without any letter of the edits' name there is no link to edits.
      if (linked.kind === "none") assert(!damaged.startsWith("edits="), damaged);
      else {
        assertEquals(linked.kind, "refused", damaged);
        assert(linked.kind === "refused" && linked.why.endsWith("Nothing was changed."));
      }
    }
  }
});

Deno.test("a link made on other data is refused", () => {
  const linked = linkedEdits(editState(edits, "another"), data);
  assertEquals(linked, {
    kind: "refused",
    why: "This link was made on other data (another) than this site shows (0123456789ab). " +
      "Nothing was changed.",
  });
});

Deno.test("no edits are no link", () => {
  assertEquals(editState([], data), {});
  assertEquals(linkedEdits({}, data), { kind: "none" });
});
