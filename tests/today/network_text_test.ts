import { realTable } from "../fixtures/real_tables.ts";
import { pinned } from "./pinned.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readingsOf } from "../../pipeline/measures/networks/network_readings.ts";
import { networkText } from "../../pipeline/readme/network_text.ts";

const summary = realTable;
const real = summary("network_measures");
const readings = readingsOf(summary);
const text = networkText(real, readings);

pinned("the years in which Asia is not always the more centralized are named", () => {
  const disagrees = (row: DataRow) => {
    const other = real.find((each) =>
      each["region"] === "north-atlantic" && each["year"] === row["year"] &&
      each["reading"] === row["reading"]
    )!;
    return Number(row["centralization"]) <= Number(other["centralization"]);
  };
  const years = new Set(
    real.filter((row) => row["region"] === "asia-pacific" && disagrees(row)).map(({ year }) =>
      year
    ),
  );
  assertEquals([...years], [...Array.from({ length: 10 }, (_, at) => 1945 + at), 1993]);
  assertStringIncludes(text, "(not always in 1945–1954, 1993)");
});

pinned("the choice of the Manila treaty is told only where it decides", () => {
  assertStringIncludes(text, "0 to 9% if it ended with SEATO");
  const equal = networkText(real.map((row) => ({ ...row, spoke_share: 0.5 })), readings);
  assert(!equal.includes("Manila Pact, which"));
});
