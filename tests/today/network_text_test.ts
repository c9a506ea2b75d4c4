import { realRead } from "../fixtures/real_tables.ts";
import { pinned } from "./pinned.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { readingsOf } from "../../pipeline/measures/networks/network_readings.ts";
import { networkText } from "../../pipeline/readme/network_text.ts";
import {
  networkMeasuresTable,
  type NetworkRow,
} from "../../pipeline/tables/derived/summaries/network_measures.ts";

const real = realRead(networkMeasuresTable);
const readings = readingsOf(realRead);
const text = networkText(real, readings);

pinned("the years in which Asia is not always the more centralized are named", () => {
  const disagrees = (row: NetworkRow) => {
    const other = real.find((each) =>
      each.region === "north-atlantic" && each.year === row.year &&
      each.reading === row.reading
    )!;
    return Number(row.centralization) <= Number(other.centralization);
  };
  const years = new Set(
    real.filter((row) => row.region === "asia-pacific" && disagrees(row)).map(({ year }) => year),
  );
  assertEquals([...years], [...Array.from({ length: 10 }, (_, at) => 1945 + at), 1993]);
  assertStringIncludes(text, "(not always in 1945–1954, 1993)");
});

pinned("the choice of the Manila treaty is told only where it decides", () => {
  assertStringIncludes(text, "0 to 9% if it ended with SEATO");
  const equal = networkText(real.map((row) => ({ ...row, spoke_share: 0.5 })), readings);
  assert(!equal.includes("Manila Pact, which"));
});
