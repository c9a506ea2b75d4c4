import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { packed, unpacked } from "../../../pipeline/site/embedded/packed_table.ts";
import {
  plainData,
  tableScript,
  takesTables,
} from "../../../pipeline/site/embedded/table_script.ts";
import { hostileTexts } from "../hostile_texts.ts";

/** What the page gets from a script: the script is run as a browser would run it. */
function handedOver(script: string): { name: string; table: Parameters<typeof unpacked>[0] } {
  let got: { name: string; table: Parameters<typeof unpacked>[0] } | undefined;
  const take = (name: string, table: Parameters<typeof unpacked>[0]) => got = { name, table };
  new Function(takesTables, script)(take);
  return got!;
}

Deno.test("a script hands over every hostile text as it is, and says nothing that ends a script", () => {
  const records = hostileTexts.map((text) => [text]);
  const script = tableScript("tables/positions", packed(["note"], records));
  assert(!/<|>|\u2028|\u2029/.test(script), "a letter that could end a script stands in it");
  const { name, table } = handedOver(script);
  assertEquals(name, "tables/positions");
  assertEquals(unpacked(table), records);
});

Deno.test("plain data means the same as JSON for any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    assertEquals(JSON.parse(plainData(text)), text);
  }));
});
