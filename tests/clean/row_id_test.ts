import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { joinKey, rowIds, slug } from "../../pipeline/clean/row_id.ts";
import { realCleaned } from "./real_sheets.ts";

Deno.test("a slug keeps small letters and figures of every script, with single hyphens between", () => {
  assertEquals(slug("Mr. Dulles"), "mr-dulles");
  assertEquals(slug("  the U.S. — side  "), "the-u-s-side");
  assertEquals(slug("이승만 [Syngman Rhee]"), "이승만-syngman-rhee");
  assertEquals(slug("吉田茂"), "吉田茂");
  assertEquals(slug("Pérez"), "pérez");
  assertEquals(slug("—?"), "");
});

Deno.test("a letter with its accent apart makes the same slug as one with it built in", () => {
  assertEquals(slug("Pe\u0301rez"), slug("P\u00e9rez"));
});

Deno.test("a row id shows codes as they are, other text as slugs, and leaves empty parts out", () => {
  const key = ["JPN-1951", "self_help", "Mr. Dulles", "", "opening"];
  assertEquals(
    rowIds([{ key, id: key }]).get(joinKey(key)),
    "JPN-1951/self_help/mr-dulles/opening",
  );
});

Deno.test("keys that share their id parts are numbered in the order of the keys, not of the rows", () => {
  const of = (source: string) => ({ key: ["JPN-1951", source], id: ["JPN-1951"] });
  const expected = new Map([
    [joinKey(["JPN-1951", "a"]), "JPN-1951"],
    [joinKey(["JPN-1951", "b"]), "JPN-1951/2"],
    [joinKey(["JPN-1951", "c"]), "JPN-1951/3"],
  ]);
  assertEquals(rowIds([of("a"), of("b"), of("c")]), expected);
  assertEquals(rowIds([of("c"), of("a"), of("b"), of("a")]), expected);
});

Deno.test("a number is passed over where it would make the id of another row", () => {
  const ids = rowIds([
    { key: ["x", "", "a"], id: ["x", ""] },
    { key: ["x", "", "b"], id: ["x", ""] },
    { key: ["x", "2", "a"], id: ["x", "2"] },
  ]);
  assertEquals([...ids.values()].sort(), ["x", "x/2", "x/3"]);
  assertEquals(ids.get(joinKey(["x", "2", "a"])), "x/2");
});

const part = fc.constantFrom("", "x", "X", "2", "3", "Mr. X", "mr-x", "年", "?");
const key = fc.tuple(part, part, part).map((parts) => ({ key: parts, id: parts.slice(0, 2) }));

Deno.test("different keys have different ids and the same key one id, in whatever order they come", () => {
  fc.assert(fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
    const ids = rowIds(keys);
    assertEquals(ids.size, new Set(keys.map((each) => joinKey(each.key))).size);
    assertEquals(new Set(ids.values()).size, ids.size);
    assertEquals(rowIds([...keys].reverse()), ids);
  }));
});

Deno.test("no two rows of a clean table of the real sheets share an id, and none is empty", () => {
  for (const { table, rows } of realCleaned.tables) {
    const ids = rows.map((row) => row["row_id"]!);
    assert(ids.length > 0, table.name);
    assertEquals(new Set(ids).size, ids.length, table.name);
    for (const id of ids) assert(/^[^\s/]+(\/[^\s/]+)*$/.test(id), `${table.name} ${id}`);
  }
});
