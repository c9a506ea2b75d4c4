import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  editDistance,
  leastDistance,
  letterCounts,
} from "../../../pipeline/base/words/edit_distance.ts";
import {
  hintFinder,
  longestCompared,
  mostLookedUp,
  nearest,
  nearestFinder,
} from "../../../pipeline/base/problems/nearest.ts";

/**
 * The plain search: every allowed value compared to its last letter, in the order of the alphabet,
 * those of the same letters and figures first.
 */
function plainNearest(value: string, allowed: readonly string[]): string | undefined {
  if (value === "") return undefined;
  const bare = (text: string) => text.toLowerCase().replace(/[\s\p{P}\p{S}\p{C}]/gu, "");
  const same = allowed.filter((each) => bare(value) !== "" && bare(each) === bare(value));
  return plainNearestAmong(value, same) ?? plainNearestAmong(value, allowed);
}

function plainNearestAmong(value: string, allowed: readonly string[]): string | undefined {
  const figures = (text: string) => text.replace(/[^\d]/g, "");
  const [best] = allowed.map((each) => ({
    each,
    distance: editDistance(value.toLowerCase(), each.toLowerCase()),
    others: figures(each) === figures(value) ? 0 : 1,
    asLong: [...each].length === [...value].length ? 1 : 0,
  })).sort((a, b) =>
    a.distance - b.distance || a.others - b.others || a.asLong - b.asLong ||
    (a.each < b.each ? -1 : 1)
  );
  if (!best || best.distance > Math.max(2, best.each.length / 2)) return undefined;
  return best.each;
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abAB-年"), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..."aE-012"), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."Mr. DulesAchon"), maxLength: 30 }),
  fc.string({ maxLength: 20 }),
);

Deno.test("the bounded search finds what the plain search finds", () => {
  fc.assert(
    fc.property(cell, fc.array(cell, { maxLength: 30 }), (value, allowed) => {
      assertEquals(nearest(value, allowed), plainNearest(value, allowed));
    }),
    { numRuns: 2000 },
  );
});

Deno.test("one letter put in, taken out or replaced leads back to the plain search's answer", () => {
  const allowed = Array.from({ length: 200 }, (_, at) => `FRUS 1951 VI/${at % 7} doc. ${at}`);
  fc.assert(fc.property(fc.constantFrom(...allowed), fc.nat(), fc.string(), (id, place, put) => {
    const at = place % id.length;
    for (
      const wrong of [id.slice(0, at) + put + id.slice(at), id.slice(0, at) + id.slice(at + 1)]
    ) {
      assertEquals(nearest(wrong, allowed), plainNearest(wrong, allowed));
    }
  }));
});

Deno.test("a count of letters never says more than the edit distance", () => {
  const counted = (text: string) => ({ letters: [...text], counts: letterCounts([...text]) });
  fc.assert(fc.property(cell, cell, (a, b) => {
    assertEquals(leastDistance(counted(a), counted(b)) <= editDistance(a, b), true);
  }));
});

Deno.test("a distance within the bound is exact, and one beyond it stays beyond it", () => {
  fc.assert(fc.property(cell, cell, fc.nat(10), (a, b, bound) => {
    const distance = editDistance(a, b);
    const found = editDistance(a, b, bound);
    assertEquals(found > bound, distance > bound);
    if (distance <= bound) assertEquals(found, distance);
  }));
});

Deno.test("long cells are not compared, whether they are sought or offered", () => {
  const long = "a".repeat(longestCompared);
  assertEquals(nearest(long, [`${long.slice(1)}b`]), `${long.slice(1)}b`);
  assertEquals(nearest(`${long}b`, [long]), undefined);
  assertEquals(nearest(long, [`${long}b`]), undefined);
});

Deno.test("a finder goes through the allowed values once, and looks for no more than so many", () => {
  let walks = 0;
  const allowed = {
    *[Symbol.iterator]() {
      walks++;
      yield* ["Dulles", "Acheson"];
    },
  };
  const find = nearestFinder(allowed);
  assertEquals(walks, 0);
  const wrong = Array.from({ length: mostLookedUp }, (_, at) => `Dules${"xyz"[at % 3]}${at}`);
  for (const name of wrong) find(name);
  assertEquals(find("Dulle"), undefined);
  assertEquals(find(wrong[0]!), "Dulles");
  assertEquals(walks, 1);
  assertEquals(hintFinder(["read"])("raed"), 'the nearest allowed value is "read"');
});
