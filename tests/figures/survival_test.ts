import { parse } from "@std/csv";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import {
  edgeWords,
  lowerEdge,
  names,
  panel,
  placedEnd,
  yearTicks,
} from "../../pipeline/figures/survival/places.ts";
import { chainName } from "../../pipeline/figures/survival/rows.ts";
import type { ChainLine } from "../../pipeline/tables/derived/findings/chains.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { realSurvival, realTables, survivalOf } from "./survival_figures.ts";
import { wholeCaption } from "./whole_caption.ts";

const picture = await drawn(realSurvival);
/** Colours and looks of the marks. */
const [green, red, hollow] = ["#009e73", "#d55e00", "#ffffff"];
/** Treaties from 1950 on: one of three bilateral ones ended, and one of two others. */
const made = survivalOf(["1960-01-01", null, null], ["1980-01-01", null]);
const madePicture = await drawn(made);

Deno.test("with five ends in each form the title gives the tests, with four it does not", () => {
  const ends = ["1955", "1960", "1965", "1970", "1975"];
  assertStringIncludes(
    survivalOf(ends, ends).title,
    "In the Asia-Pacific 5 of 5 bilateral and 5 of 5 multilateral chains ended (log-rank p = 1.00",
  );
  assertStringIncludes(survivalOf(ends, ends.slice(1)).title, "Too few ends to tell");
});

Deno.test("a chain is called by its ally and a short title, not by an id", () => {
  const called = (
    name: string,
    parties: string,
    form: ChainLine["form"] = "bilateral",
    withHub = true,
  ) => chainName({ name, parties, form, hub: withHub }, (state) => `State ${state}`);
  assertEquals(
    called("Mutual Defense Treaty between the United States and Korea", "KOR;USA"),
    "State KOR: Mutual Defense Treaty",
  );
  assertEquals(
    called("Compact of Free Association (Palau)", "PLW;USA"),
    "State PLW: Compact of Free Association",
  );
  assertEquals(called("Pact of Three with Notes (ANZUS)", "AUS;NZL;USA", "multilateral"), "ANZUS");
  assertEquals(called("Collective Treaty (Manila Pact)", "THA;USA", "multilateral"), "Manila Pact");
  assertEquals(called("Agreement (Canberra Pact)", "AUS;NZL", "bilateral", false), "Canberra Pact");
  assertEquals(called("Arrangements (a communique)", "AUS;GBR", "multilateral"), "Arrangements");
});

Deno.test("every curve runs from 1 through all steps of its table", () => {
  const steps = realTables("findings/survival");
  const keyOf = ({ reading, group, bound }: DataRow) => `${reading} ${group} ${bound}`;
  const curves = Map.groupBy(realSurvival.rows, keyOf);
  assertEquals(curves.size, 8);
  for (const [key, rows] of curves) {
    const own = steps.filter((step) => keyOf(step) === key);
    assertEquals(rows.map(({ years, survival }) => [years, survival]), [
      [0, 1],
      ...own.map(({ years, survival }) => [years, survival]),
    ]);
    assertEquals(rows[0]!["at_risk"], own[0]!["at_risk"]);
  }
});

Deno.test("the picture has a curve of each bound, and a tick or a diamond of each chain", () => {
  const { marks } = picture;
  const curves = like(marks, { kind: "line", width: "2" });
  assertEquals(like(curves, { stroke: green }).length, 4);
  assertEquals(like(curves, { stroke: red, dash: "6,3" }).length, 4);
  // Two bars at the same time are one: the table counts chains.
  const censored = realSurvival.rows.filter((row) =>
    row["bound"] === "longest" && Number(row["censored"])
  );
  assertEquals(like(marks, { kind: "rect", role: "mark" }).length, censored.length);
  const chains = censored.reduce((sum, row) => sum + Number(row["censored"]), 0);
  const ends = like(marks, { kind: "symbol", shape: "diamond" });
  assertEquals(chains + ends.length, realTables("findings/chains").length);
});

Deno.test("ends are diamonds with name and year, and those in force are ticks", () => {
  const ends = like(madePicture.marks, { kind: "symbol", shape: "diamond" });
  assertEquals(ends.map(({ fill }) => fill), [green, red, green, red]);
  const words = wordsOf(madePicture, "mark");
  for (const text of ["Name of T0 (1960)", "Name of T3 (1980)"]) {
    assertEquals(words.filter((each) => each === text).length, 2, text);
  }
  // Two chains of a form that stand as long are one tick: one of each form a panel.
  const ticks = like(madePicture.marks, { kind: "rect", role: "mark" });
  assertEquals(ticks.map(({ fill }) => fill), [green, red, green, red]);
});

Deno.test("the numbers at risk stand below the curves, from all chains to the last years", () => {
  const risks = like(madePicture.texts, {
    role: "mark",
    size: 10.5,
    weight: 400,
    anchor: "middle",
  });
  const numbers = (fill: string) => like(risks, { fill }).map(({ text }) => Number(text));
  assertEquals(numbers(green), [3, 2, 2, 2, 3, 2, 2, 2]);
  assertEquals(numbers(red), [2, 2, 1, 1, 2, 2, 1, 1]);
  const years = wordsOf(madePicture, "axis-label").filter((text) => !text.endsWith("%"));
  assertEquals(years, ["0", "20", "40", "60", "0", "20", "40", "60"]);
  for (const head of ["Chains at risk", "bilateral", "multilateral"]) {
    assertEquals(wordsOf(madePicture, "mark").filter((text) => text === head).length, 1);
  }
});

Deno.test("panels are headed by the reading, and curves by the ends of their chains", () => {
  const { texts } = madePicture;
  assertEquals(like(texts, { role: "title-text", size: 12 }).map(({ text }) => text), [
    "Ended with the last treaty",
    "Ended with the organisation, if earlier",
  ]);
  const tags = like(texts, { role: "mark", weight: 600 });
  assertEquals(tags.map(({ text, fill }) => [text, fill]), [
    ...[["bilateral: 1 of 3 ended", green], ["multilateral: 1 of 2 ended", red]],
    ...[["bilateral: 1 of 3 ended", green], ["multilateral: 1 of 2 ended", red]],
  ]);
});

Deno.test("words of a lower edge give way to a tag that hangs down to them", () => {
  const edge = { group: "bilateral" as const, years: 80, low: 0.55, last: 80 };
  const belowBy = (survival: number, above: boolean) => {
    const [words] = edgeWords([{ ...edge, years: 40 }, edge], [
      { group: "multilateral", survival, text: "multilateral: 1 of 4 ended", above },
    ]);
    return words!.below;
  };
  // Thirty pixels of 262 on a scale to 1.09 are a share of 0.125.
  assertEquals([belowBy(0.67, false), belowBy(0.68, false), belowBy(0.67, true)], [
    true,
    false,
    false,
  ]);
  assertEquals(belowBy(0.54, false), false);
});

Deno.test("a lower edge begins with the first end and is the lower of both bounds", () => {
  const step = (bound: "shortest" | "longest", years: number, ends: number, low: number) => ({
    ...{ reading: "treaty", group: "bilateral", at_risk: 2, censored: 0, ended: "" } as const,
    ...{ bound, years, ends, survival: low, low, high: 1 },
  });
  const curve = [
    ...[step("shortest", 0, 0, 1), step("shortest", 10, 1, 0.6), step("shortest", 30, 0, 0.6)],
    ...[step("longest", 0, 0, 1), step("longest", 12, 1, 0.5), step("longest", 40, 0, 0.5)],
  ];
  assertEquals(lowerEdge(curve).map(({ years, low }) => [years, low]), [
    [10, 0.6],
    [12, 0.5],
    [40, 0.5],
  ]);
  assertEquals(lowerEdge(curve.filter(({ ends }) => ends === 0)), []);
  const edges = like(madePicture.marks, { kind: "line", width: "0.9" });
  assertEquals(edges.map(({ stroke }) => stroke), [green, red, green, red]);
  assertEquals(
    wordsOf(madePicture).filter((text) => text === "lower edge of 95% interval").length,
    edges.length,
  );
});

Deno.test("a curve that comes down to 0 loses its interval, and an end that was not read is hollow", async () => {
  const figure = survivalOf(["1960-01-01", "1961"], [null]);
  const down = figure.rows.filter(({ survival }) => survival === 0);
  assertEquals(down.map(({ low, high }) => [low, high]), Array(4).fill([null, null]));
  const { marks, texts } = await drawn(figure);
  const ends = like(marks, { kind: "symbol", shape: "diamond", stroke: green });
  assertEquals(ends.map(({ fill }) => fill), [green, hollow, green, hollow]);
  for (const name of ["Name of T0 (1960)", "Name of T1 (1961)"]) {
    assertEquals(texts.filter(({ text }) => text === name).length, 2, name);
  }
});

Deno.test("the axis reaches beyond the longest chain in round steps", async () => {
  assertEquals(yearTicks(84), [0, 20, 40, 60, 80]);
  assertEquals(yearTicks(6), [0, 1, 2, 3, 4, 5, 6]);
  assertEquals(yearTicks(125), [0, 50, 100]);
  const { texts } = await drawn(survivalOf(["1960"], ["1955"]));
  assertEquals(like(texts, { role: "axis-title", text: "Years since entry into force" }).length, 2);
});

Deno.test("words at the end of a long name give way, its year does not", () => {
  const end = { reading: "treaty", group: "bilateral", evidence: "read", years: 60 } as const;
  const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
  const { shown } = placedEnd({ ...end, name: long, dated: "1980", before: 1, survival: 0.9 }, 84);
  const lines = shown.split("\n");
  assertEquals(lines.length, 3);
  assert(lines.join(" ").endsWith(" … (1980)"), shown);
  assert(long.startsWith(lines.join(" ").replace(" … (1980)", "")), shown);
});

Deno.test("the lowest line of a name stands above the line that goes on after its drop", () => {
  const end = { reading: "treaty", group: "bilateral", evidence: "read", years: 60 } as const;
  const long = Array.from({ length: 9 }, (_, at) => `word${at}`).join(" ");
  const pixels = panel.height / panel.top;
  for (const [before, name] of [[0.92, long], [0.92, "short"], [0.99, "short"]] as const) {
    const survival = 0.8;
    const { middle, shown } = placedEnd({ ...end, name, dated: "1980", before, survival }, 84);
    const further = shown.split("\n").length - 1;
    const lowest = (middle - survival) * pixels - further * names.lineHeight;
    // Letters reach half their size below their middle, the line half its width upwards.
    assert(lowest - names.fontSize / 2 > 1.5, `${name} ${before}: ${lowest}`);
    // Where there is room for it, a text stands around the middle of the drop.
    const around = (before - survival) / 2 * pixels + further / 2 * names.lineHeight;
    if (name === "short") {
      assertEquals(Math.round((middle - survival) * pixels), Math.round(around));
    }
  }
});

Deno.test("without any end there is a figure too, and it says that nothing can be tested", async () => {
  const figure = survivalOf([null, null], [null]);
  assertStringIncludes(wholeCaption(figure.caption), "No chain ended, so that there is no test.");
  assertStringIncludes(wholeCaption(figure.caption), "No date is open.");
  const { texts, marks } = await drawn(figure);
  assertEquals(
    like(texts, { role: "title-subtitle" }).map(({ text }) => text),
    Array(2).fill("2 bilateral and 1 multilateral chains"),
  );
  assertEquals(like(marks, { shape: "diamond" }), []);
  assertEquals(like(texts, { role: "mark", weight: 600 }).map(({ text }) => text), [
    ...["bilateral: 0 of 2 ended", "multilateral: 0 of 1 ended"],
    ...["bilateral: 0 of 2 ended", "multilateral: 0 of 1 ended"],
  ]);
});

Deno.test("no internal id of a treaty is printed", () => {
  const ids = parse(Deno.readTextFileSync("data-clean/tables/treaties.csv"), { skipFirstRow: true })
    .map(({ treaty_id }) => treaty_id!);
  const shown = [
    ...wordsOf(picture),
    wholeCaption(realSurvival.caption),
    realSurvival.alt,
    realSurvival.title,
  ].join(" ");
  assertEquals(ids.filter((id) => shown.includes(id)), []);
});
