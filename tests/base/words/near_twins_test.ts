import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { editDistance } from "../../../pipeline/base/words/edit_distance.ts";
import { nearTwins } from "../../../pipeline/base/words/near_twins.ts";

const parts = (name: string) =>
  (name.toLowerCase().match(/\d+|[a-z]+/g) ?? []).map((part) =>
    /\d/.test(part) ? `${+part}` : part
  );

/** Every pair compared, word by word. */
function plainTwins(names: readonly string[]): string[] {
  const all = [...new Set(names)];
  return all.flatMap((one, at) =>
    all.slice(at + 1).filter((other) => areTwins(one, other))
      .map((other) => [one, other].sort().join("\n"))
  ).sort();
}

function areTwins(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  const spelt = (words: readonly string[]) =>
    words.map((word) => /\d/.test(word) ? `#${word}#` : word).join("");
  if (spelt(a) === spelt(b)) return true;
  const unlike = a.flatMap((word, at) => word === b[at] ? [] : [[word, b[at] ?? ""] as const]);
  if (a.length !== b.length || unlike.length !== 1) return false;
  const [word, twin] = unlike[0]!;
  if (/\d/.test(word + twin) || word.length < 5 || twin.length < 5) return false;
  return editDistance(word, twin) <= 1 || turned(word).includes(twin);
}

function turned(word: string): string[] {
  return [...word].slice(1).map((letter, at) =>
    word.slice(0, at) + letter + word[at]! + word.slice(at + 2)
  );
}

const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 6 });
const id = fc.array(fc.oneof(word, fc.integer({ min: 0, max: 12 }).map(String)), {
  minLength: 1,
  maxLength: 3,
}).chain((all) => fc.constantFrom("-", "_", " ").map((mark) => all.join(mark)));

Deno.test("near twins are those that comparing each with each finds", () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 12 }), (names) => {
      assertEquals(nearTwins(names).map((pair) => pair.join("\n")).sort(), plainTwins(names));
    }),
    { numRuns: 2000 },
  );
});

Deno.test("one letter wrong in a long word, another mark or another case makes a twin", () => {
  const right = "anzus-1949-52";
  for (
    const wrong of [
      "anzsu-1949-52",
      "anzuss-1949-52",
      "anzas-1949-52",
      "ANZUS_1949_52",
      "Anzus 1949 52",
    ]
  ) assertEquals(nearTwins([right, wrong]).length, 1, wrong);
  for (const other of ["anzus-1951-52", "anzus-1949", "seato-1949-52", "anzus-1949-52-b"]) {
    assertEquals(nearTwins([right, other]), [], other);
  }
  assertEquals(
    nearTwins(["USA-PHL-1947-MAA", "USA-PHL-1947-MBA", "USA-KOR-1950A", "USA-KOR-1950B"]),
    [],
  );
});
