import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { pageTexts, recordedPages } from "../../pipeline/readme/pages.ts";
import { numberLines } from "../../pipeline/readme/prose/number_lines.ts";
import type { NumberLine } from "../../pipeline/tables/derived/pages/numbers.ts";
import { realRead } from "../fixtures/real_tables.ts";

const texts = pageTexts(realRead);
const record = recordedPages.flatMap((page) => numberLines(page, texts.get(page)!));
const numbers = [...Map.groupBy(record, ({ page, number }) => `${page} ${number}`).values()];

const files = new Map<string, Record<string, string>[]>();

/** Lines of a file that a source names, read as text. */
function linesOf({ table, where }: NumberLine): Record<string, string>[] {
  if (!files.has(table)) {
    files.set(table, parse(Deno.readTextFileSync(table), { skipFirstRow: true }));
  }
  const conditions = where === "all" ? [] : where.split(" & ").map((each) => each.split(/=(.*)/s));
  return files.get(table)!.filter((line) =>
    conditions.every(([name, value]) => line[name!] === value)
  );
}

/** What the sources of a number give, worked out from the files alone. */
function valuesOf(sources: readonly NumberLine[]): number[] {
  const cells = (line: NumberLine) => linesOf(line).map((each) => Number(each[line.column]));
  const sum = (line: NumberLine) => cells(line).reduce((total, value) => total + value, 0);
  const [first, second] = sources;
  switch (first!.use) {
    case "cell": {
      assertEquals(linesOf(first!).length, 1, JSON.stringify(first));
      return cells(first!);
    }
    case "least":
      assertEquals(second!.use, "greatest");
      return [...cells(first!), ...cells(second!)];
    case "mean":
      return [sum(first!) / linesOf(first!).length];
    case "sum":
      return [second === undefined ? sum(first!) : sum(first!) / sum(second)];
    default:
      return [sources.reduce((count, source) => count + linesOf(source).length, 0)];
  }
}

/** Whether a number reads as a value does, to the places that it shows. */
function readsAs(shown: string, value: number, factor: number): boolean {
  if (shown.startsWith("< ")) return value < Number(shown.slice(2));
  const places = shown.split(".")[1]?.length ?? 0;
  const number = Number(shown.replaceAll(",", "").replace("−", "-"));
  return Math.abs(number - factor * value) <= 0.5 * 10 ** -places + 1e-4;
}

Deno.test("every number of the pages equals what its cells give", () => {
  assert(numbers.length > 500);
  for (const sources of numbers) {
    const [{ shown, table }] = sources as [NumberLine];
    const isShare = /%|percentage points| pp$/.test(shown);
    const factor = isShare && !table.endsWith("bilateral_share.csv") ? 100 : 1;
    const values = valuesOf(sources);
    const found = shown.match(/(< )?−?\d[\d,]*(\.\d+)?/g) ?? [];
    assert(found.length > 0, `${shown} is no number`);
    const expected = found.length === 1 ? values.slice(0, 1) : values;
    assertEquals(found.length, expected.length, JSON.stringify(sources));
    for (const [at, value] of expected.entries()) {
      assert(
        readsAs(found[at]!, value, factor),
        `${shown} is not ${value}: ${JSON.stringify(sources)}`,
      );
    }
  }
});

Deno.test("a number in the text of a part stands in the record, in its order", () => {
  for (const page of recordedPages) {
    for (const [part, { text, numbers: own }] of texts.get(page)!) {
      let at = 0;
      for (const { shown } of own) {
        const found = text.indexOf(shown, at);
        assert(found !== -1, `${page}, ${part}: ${shown}`);
        at = found + shown.length;
      }
    }
  }
});

Deno.test("no number of an estimate is written without a record", () => {
  for (const page of recordedPages) {
    for (const [part, { text, numbers: own }] of texts.get(page)!) {
      let [rest, at] = ["", 0];
      for (const { shown } of own) {
        const found = text.indexOf(shown, at);
        rest += text.slice(at, found);
        at = found + shown.length;
      }
      rest += text.slice(at);
      const stray = rest.replace(/“[^”]*”/g, "").match(/\d+(\.\d+)?(%| points| percentage)/g) ?? [];
      assertEquals(stray.filter((each) => each !== "5%"), [], `${page}, ${part}`);
    }
  }
});
