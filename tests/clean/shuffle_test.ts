import { assert, assertEquals, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import type { RawFile } from "../../pipeline/clean/clean_files.ts";
import { fileOf, realFiles, sheetOf, tableTexts } from "./real_sheets.ts";

const expected = tableTexts(realFiles);

/** Two fixed shuffles: fast-check's own, so that a failure names its seed. */
const seeds = [1951, 1977];

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const arbitrary = fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;
}

function withRowsInOrder(
  order: (rows: readonly Record<string, string>[]) => Record<string, string>[],
) {
  return realFiles.map((file): RawFile => {
    const { header, rows } = sheetOf(file);
    return fileOf(file.path, header, order(rows.map(({ cells }) => cells)));
  });
}

function assertSameTables(files: readonly RawFile[]): void {
  const found = tableTexts(files);
  assertEquals([...found.keys()].sort(), [...expected.keys()].sort());
  for (const [path, text] of expected) {
    if (found.get(path) !== text) {
      assertEquals(found.get(path)?.split("\n"), text.split("\n"), path);
    }
  }
}

Deno.test("there is something to shuffle: sixteen tables and thousands of rows", () => {
  assert(expected.size >= 16);
  assert([...expected.values()].join("").split("\n").length > 4000);
});

for (const seed of seeds) {
  Deno.test(`shuffling the rows within every raw file leaves every clean table as it is (${seed})`, () => {
    const files = withRowsInOrder((rows) => shuffled(rows, seed));
    const path = "data-raw/japan/positions.csv";
    const bytesOf = (all: readonly RawFile[]) => all.find((file) => file.path === path)!.bytes;
    assertNotEquals(bytesOf(files), bytesOf(realFiles));
    assertSameTables(files);
  });
}

Deno.test("turning every raw file upside down leaves every clean table as it is", () => {
  assertSameTables(withRowsInOrder((rows) => rows.toReversed()));
});

for (const seed of seeds) {
  Deno.test(`shuffling the order of the raw files leaves every clean table as it is (${seed})`, () => {
    const files = shuffled(realFiles, seed);
    assertNotEquals(files.map(({ path }) => path), realFiles.map(({ path }) => path));
    assertSameTables(files);
  });
}

Deno.test("shuffling the columns of every raw file leaves every clean table as it is", () => {
  assertSameTables(realFiles.map((file) => {
    const { header, rows } = sheetOf(file);
    return fileOf(file.path, header.toReversed(), rows.map(({ cells }) => cells));
  }));
});
