import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { readingsOf } from "../../pipeline/measures/networks/network_readings.ts";
import { networkText } from "../../pipeline/readme/chapters/network_text.ts";
import { networkMeasuresTable } from "../../pipeline/tables/derived/summaries/network_measures.ts";
import { realRead } from "../fixtures/real_tables.ts";

const real = realRead(networkMeasuresTable);
const readings = readingsOf(realRead);

Deno.test("each year has the range of both measures over all readings, worked out from the rows", () => {
  const lines = networkText(real, readings).text.split("\n").filter((line) => /^\| \d/.test(line));
  assertEquals(lines.length, 4);
  for (const line of lines) {
    const [year, ...cells] = line.split("|").slice(1, -1).map((cell) => cell.trim());
    const values = (region: string, column: "centralization" | "spoke_share") =>
      real.filter((row) => row.region === region && row.year === Number(year))
        .map((row) => row[column]).filter((value) => value !== null);
    const places = (region: string) => {
      const found = values(region, "centralization");
      return `${Math.min(...found).toFixed(2)} to ${Math.max(...found).toFixed(2)}`;
    };
    assertEquals(cells.slice(0, 2), ["asia-pacific", "north-atlantic"].map(places));
    const shares = values("asia-pacific", "spoke_share").map((share) => Math.round(100 * share));
    assertEquals(cells[2], `${Math.min(...shares)} to ${Math.max(...shares)}%`);
  }
});

Deno.test("the choice on a treaty that outlived its organisation is told only where it decides", () => {
  assertStringIncludes(networkText(real, readings).text, "one choice decides");
  const equal = networkText(real.map((row) => ({ ...row, spoke_share: 0.5 })), readings);
  assert(!equal.text.includes("one choice decides"));
});
