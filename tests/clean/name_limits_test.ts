import { assertEquals } from "@std/assert";
import { damagedTogether } from "./damaged.ts";

const limits = [
  ["data-raw/states.csv", 52],
  ["data-raw/episodes.csv", 34],
  ["data-raw/crosswalks/families.csv", 26],
  ["data-raw/crosswalks/issues.csv", 32],
] as const;

/** What is said of a name in the first row of each sheet, of so many letters. */
const toldOf = (letter: string, more: number) =>
  damagedTogether(
    limits.map(([path, most]) => ({
      path,
      fits: () => true,
      changed: { name: letter.repeat(most + more) },
    })),
  );

Deno.test("a name that a figure shows has room for its letters and no more", () => {
  for (const { problems } of toldOf("ü", 0)) assertEquals(problems, []);
  for (const [at, { problems, line }] of toldOf("Ä", 1).entries()) {
    const [path, most] = limits[at]!;
    assertEquals(problems, [{
      code: "value-invalid",
      file: path,
      line,
      column: "name",
      value: "Ä".repeat(most + 1),
      expected: `some text of up to ${most} letters`,
      hint: `it has ${most + 1}`,
    }]);
  }
});
