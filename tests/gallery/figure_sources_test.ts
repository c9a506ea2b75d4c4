import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { sourcesOfFigures } from "../../pipeline/gallery/figure_sources.ts";
import { estimates } from "../../pipeline/tables/derived/findings/estimates.ts";
import { moves } from "../../pipeline/tables/derived/findings/moves.ts";
import { noise } from "../../pipeline/tables/derived/robustness/noise.ts";
import { evidenceBase } from "../../pipeline/tables/derived/summaries/evidence_base.ts";
import { stateNames } from "../../pipeline/tables/derived/summaries/state_names.ts";
import { readerOf } from "../fixtures/real_tables.ts";

const read = readerOf((name) =>
  name === "sources"
    ? [
      { source: "Talbott", summaries: "evidence_base" },
      { source: "Nitze", summaries: "evidence_base;network_ties" },
    ]
    : [
      { source: "Nitze", tables: "moves;estimates" },
      { source: "Rhee", tables: "findings" },
    ]
);

Deno.test("a source reaches a figure through the tables that it is drawn from", () => {
  const figures = [
    { id: "moves", tables: [moves, stateNames, evidenceBase] },
    { id: "estimates", tables: [estimates] },
    { id: "names", tables: [stateNames] },
  ];
  assertEquals(sourcesOfFigures(figures, read), [
    { figure: "moves", source: "Talbott", tables: "summaries/evidence_base" },
    { figure: "moves", source: "Nitze", tables: "findings/moves;summaries/evidence_base" },
    { figure: "estimates", source: "Nitze", tables: "findings/estimates" },
  ]);
});

Deno.test("what reaches the findings reaches what they withstand", () => {
  assertEquals(sourcesOfFigures([{ id: "noise", tables: [noise] }], read), [
    { figure: "noise", source: "Rhee", tables: "robustness/noise" },
  ]);
});

Deno.test("every figure has sources, and each is a key of the clean sources", async () => {
  const rows = async (path: string) => parse(await Deno.readTextFile(path), { skipFirstRow: true });
  const known = new Set((await rows("data-clean/tables/sources.csv")).map((row) => row["source"]));
  const listed = await rows("figures/sources.csv");
  assertEquals(listed.filter((row) => !known.has(row["source"])), []);
  const drawn = (await Array.fromAsync(Deno.readDir("figures")))
    .flatMap(({ name }) => name.endsWith(".svg") ? [name.slice(0, -".svg".length)] : []);
  assert(drawn.length > 0);
  assertEquals([...new Set(listed.map((row) => row["figure"]!))].sort(), drawn.sort());
});
