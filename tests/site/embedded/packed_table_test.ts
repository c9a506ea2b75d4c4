import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { packed, unpacked } from "../../../pipeline/site/embedded/packed_table.ts";

Deno.test("texts that repeat stand once, others as they are", () => {
  const table = packed(["case", "note"], [["japan", "a"], ["japan", "b"], ["japan", "c"]]);
  assertEquals(table.columns, [{ texts: ["japan"], at: [0, 0, 0] }, ["a", "b", "c"]]);
  assertEquals(table.rows, 3);
});

Deno.test("what is unpacked is what was packed", () => {
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom("", "a", "b", "=1", "\n"), {
      minLength: width,
      maxLength: width,
    })).map((records) => ({ width, records }))
  );
  fc.assert(fc.property(tables, ({ width, records }) => {
    const header = Array.from({ length: width }, (_, at) => `c${at}`);
    assertEquals(unpacked(packed(header, records)), records);
  }));
});
