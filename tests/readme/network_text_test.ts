import { realRead } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { readingsOf } from "../../pipeline/measures/networks/network_readings.ts";
import { networkText } from "../../pipeline/readme/network_text.ts";
import { networkMeasuresTable } from "../../pipeline/tables/derived/summaries/network_measures.ts";

const real = realRead(networkMeasuresTable);
const readings = readingsOf(realRead);
const text = networkText(real, readings);
const cellsOf = (line: string) => line.split("|").slice(1, -1).map((cell) => cell.trim());

Deno.test("each measure has a table of its own with a line each reading, told in words", () => {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  const readings = new Set(real.map(({ reading }) => reading)).size;
  assertEquals(lines.length, 2 * (readings + 2));
  for (const line of lines) {
    assertEquals(cellsOf(line).length, 11);
    assert(!line.includes("suspended-"), line);
  }
  const find = (table: readonly string[], start: string) =>
    cellsOf(table.find((line) => line.startsWith(start))!);
  const measure = (
    region: string,
    year: number,
    column: "centralization" | "spoke_share",
  ): number => {
    const row = real.find((each) =>
      each.region === region && each.year === year &&
      each.reading === "A/treaty/suspended-ended/wide"
    )!;
    return Number(row[column]);
  };
  const start = "| A | counts to this day | ended | wide | nothing |";
  const [first, second] = [lines.slice(0, readings + 2), lines.slice(readings + 2)];
  assertEquals(find(first, start)[8], measure("asia-pacific", 2025, "centralization").toFixed(2));
  assertEquals(
    find(second, start)[8],
    `${Math.round(100 * measure("asia-pacific", 2025, "spoke_share"))}%`,
  );
});

Deno.test("text columns are set left and numbers right", () => {
  const rule = text.split("\n").find((line) => line.startsWith("| ---"))!;
  assertEquals(cellsOf(rule), [...Array(5).fill("---"), ...Array(6).fill("---:")]);
});
