import { readerOf, realRead } from "../fixtures/real_tables.ts";
import { assertEquals } from "@std/assert";
import { estimateFigures, figures, robustnessFigures } from "../../pipeline/figures/all.ts";
import { drawnFigure, type MakeFigure } from "../../pipeline/figures/draw/figure.ts";
import type { DerivedTable } from "../../pipeline/tables/derived/derived_table.ts";
import { episodeNames } from "../../pipeline/tables/derived/summaries/episode_names.ts";
import { stateNames } from "../../pipeline/tables/derived/summaries/state_names.ts";

/** Tables of robustness that a figure reads when it is made of the real ones. */
function robustnessOf(make: MakeFigure): DerivedTable[] {
  return drawnFigure(make, realRead).tables.filter(({ stage }) => stage === "robustness");
}

Deno.test("no figure waits for robustness that does not show it, and each that does", () => {
  assertEquals(estimateFigures.filter((make) => robustnessOf(make).length > 0), []);
  assertEquals(robustnessFigures.filter((make) => robustnessOf(make).length === 0), []);
});

Deno.test("a figure keeps which tables it asked for, each once, in that order", () => {
  const asked = [stateNames, episodeNames, stateNames];
  const made: MakeFigure = (read) => {
    const rows = asked.map((table) => ({ rows: read(table).length }));
    return { id: "made", title: "", caption: { reading: "" }, alt: "", rows, spec: {} };
  };
  const { tables, rows } = drawnFigure(made, readerOf((name) => Array(name.length).fill({})));
  assertEquals(tables, [stateNames, episodeNames]);
  assertEquals(rows, [{ rows: 11 }, { rows: 13 }, { rows: 11 }]);
});

Deno.test("every figure is drawn once", () => {
  assertEquals(new Set([...estimateFigures, ...robustnessFigures]), new Set(figures));
  assertEquals(estimateFigures.length + robustnessFigures.length, figures.length);
});
