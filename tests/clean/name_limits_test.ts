import { assertEquals } from "@std/assert";
import { damaged } from "./damaged.ts";

const limits = [
  ["data-raw/states.csv", 52],
  ["data-raw/episodes.csv", 34],
  ["data-raw/crosswalks/families.csv", 26],
  ["data-raw/crosswalks/issues.csv", 32],
] as const;

for (const [path, most] of limits) {
  Deno.test(`a name in ${path} has room for ${most} letters and no more`, () => {
    const named = (name: string) => damaged(path, () => true, { name });
    assertEquals(named("ü".repeat(most)).problems, []);
    const tooLong = "Ä".repeat(most + 1);
    const { problems, line } = named(tooLong);
    assertEquals(problems, [{
      code: "value-invalid",
      file: path,
      line,
      column: "name",
      value: tooLong,
      expected: `some text of up to ${most} letters`,
      hint: `it has ${most + 1}`,
    }]);
  });
}
