import { assert, assertEquals, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { fileOf, realFiles, sheetOf, tableTexts } from "./real_sheets.ts";

const expected = tableTexts(realFiles);

/** A shuffle that is the same in every run. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const arbitrary = fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.sample(arbitrary, { seed: 1951, numRuns: 1 })[0]!;
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

Deno.test("shuffling the rows within every raw file leaves every clean table as it is", () => {
  const files = withRowsInOrder(shuffled);
  const path = "data-raw/japan/positions.csv";
  const bytesOf = (all: readonly RawFile[]) => all.find((file) => file.path === path)!.bytes;
  assertNotEquals(bytesOf(files), bytesOf(realFiles));
  assertSameTables(files);
});

Deno.test("turning every raw file upside down leaves every clean table as it is", () => {
  assertSameTables(withRowsInOrder((rows) => rows.toReversed()));
});

Deno.test("shuffling the order of the raw files leaves every clean table as it is", () => {
  const files = shuffled(realFiles);
  assertNotEquals(files.map(({ path }) => path), realFiles.map(({ path }) => path));
  assertSameTables(files);
});

Deno.test("turning round the columns of every raw file leaves every clean table as it is", () => {
  assertSameTables(realFiles.map((file) => {
    const { header, rows } = sheetOf(file);
    return fileOf(file.path, header.toReversed(), rows.map(({ cells }) => cells));
  }));
});
