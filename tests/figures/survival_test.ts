import type { ChainLine } from "../../pipeline/tables/derived/findings/chains.ts";
import type { SurvivalLine } from "../../pipeline/tables/derived/findings/survival.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { survival } from "../../pipeline/figures/survival/figure.ts";
import { lowerEdge, placedEnd, yearTicks } from "../../pipeline/figures/survival/places.ts";
import { chainName, survivalRows } from "../../pipeline/figures/survival/rows.ts";
import { chainLines } from "../../pipeline/findings/tables/chains.ts";
import { survivalLines, survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import type { ChainRows } from "../../pipeline/measures/persistence/chains.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { toCsv } from "../../pipeline/base/sheets/write_sheet.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { madeRows, type MadeTreaty } from "../measures/persistence/made_treaties.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const stateNames = readSummary(
  Deno.readTextFileSync(new URL("../../data-clean/summaries/state_names.csv", import.meta.url)),
);

/** The tables of the figure, read back from the text that the stage writes. */
function tablesOf(rows: ChainRows): (name: string) => DataRow[] {
  const tables: Readonly<Record<string, readonly object[]>> = {
    "findings/chains": chainLines(rows),
    "findings/survival": survivalLines(rows),
    "findings/survival_tests": survivalTestLines(rows),
  };
  return (name) =>
    name === "state_names"
      ? stateNames
      : readSummary(toCsv(Object.keys(tables[name]![0]!), tables[name]!.map(rounded)));
}

const tables = tablesOf(readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
));
const real = survival(tables);
const picture = await drawn(real);
/** Colours and looks of the marks. */
const [green, red, hollow] = ["#009e73", "#d55e00", "#ffffff"];
const namesOf = (rows: readonly DataRow[], reading: string) =>
  rows.filter((row) => row["reading"] === reading && row["bound"] === "longest" && row["ended"])
    .map(({ ended }) => ended);

/** A figure of treaties that begin in 1950; numbers are years of ends, if any. */
function madeOf(bilateral: readonly (string | null)[], multilateral: readonly (string | null)[]) {
  const treaty = (form: "bilateral" | "multilateral") => (ended: string | null): MadeTreaty => ({
    form,
    ended,
    end_mode: ended === null ? "in force" : "terminated",
    evidence: ended === "1961" ? "cited" : "read",
  });
  const all = [
    ...bilateral.map(treaty("bilateral")),
    ...multilateral.map(treaty("multilateral")),
  ];
  return survival(tablesOf(madeRows(Object.fromEntries(all.map((each, at) => [`T${at}`, each])))));
}

Deno.test("the real title calls two and one ends too few, and the caption no test", () => {
  assertEquals(
    real.title,
    "Too few ends to tell which form lasts longer: in the Asia-Pacific 2 of 11 bilateral and 0 or 1 " +
      "of 4 multilateral chains ended",
  );
  assertStringIncludes(wholeCaption(real.caption), "make a picture and no test");
});

Deno.test("with five ends in each form the title gives the tests, with four it does not", () => {
  const ends = ["1955", "1960", "1965", "1970", "1975"];
  assertStringIncludes(
    madeOf(ends, ends).title,
    "In the Asia-Pacific 5 of 5 bilateral and 5 of 5 multilateral chains ended (log-rank p = 1.00",
  );
  assertStringIncludes(madeOf(ends, ends.slice(1)).title, "Too few ends to tell");
});

Deno.test("chains that ended are named in the rows of their steps, by reading", () => {
  const bilateral = [
    "Philippines: Agreement concerning Military Bases",
    "Taiwan: Mutual Defense Treaty",
  ];
  assertEquals(namesOf(real.rows, "treaty").sort(), bilateral);
  assertEquals(namesOf(real.rows, "organisation").sort(), ["Manila Pact", ...bilateral]);
});

Deno.test("ends are named with their years in the picture", () => {
  const words = wordsOf(picture, "mark");
  for (
    const [name, times] of [
      ["Taiwan: Mutual Defense Treaty (1980)", 2],
      ["Philippines: Agreement concerning Military Bases (1992)", 2],
      ["Manila Pact (1977)", 1],
    ] as const
  ) assertEquals(words.filter((text) => text === name).length, times, name);
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
  const steps = tables("findings/survival");
  const keyOf = ({ reading, group, bound }: DataRow) => `${reading} ${group} ${bound}`;
  const curves = Map.groupBy(real.rows, keyOf);
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
  const censored = real.rows.filter((row) => row["bound"] === "longest" && Number(row["censored"]));
  assertEquals(like(marks, { kind: "rect", role: "mark" }).length, censored.length);
  const chains = censored.reduce((sum, row) => sum + Number(row["censored"]), 0);
  const ends = like(marks, { kind: "symbol", shape: "diamond" });
  assertEquals([chains + ends.length, ends.length], [2 * 15, 5]);
  assertEquals([like(ends, { fill: green }).length, like(ends, { fill: red }).length], [4, 1]);
});

Deno.test("the numbers at risk stand below the curves, from all chains to the last years", () => {
  const risks = like(picture.texts, { role: "mark", size: 10.5, weight: 400, anchor: "middle" });
  const numbers = (fill: string) => like(risks, { fill }).map(({ text }) => Number(text));
  assertEquals(numbers(green), [11, 11, 6, 5, 1, 11, 11, 6, 5, 1]);
  assertEquals(numbers(red), [4, 3, 3, 3, 0, 4, 3, 2, 2, 0]);
  for (const head of ["Chains at risk", "bilateral", "multilateral"]) {
    assertEquals(wordsOf(picture, "mark").filter((text) => text === head).length, 1);
  }
});

Deno.test("panels are headed by the reading, and curves by the ends of their chains", () => {
  assertEquals(like(picture.texts, { role: "title-text", size: 12 }).map(({ text }) => text), [
    "Ended with the last treaty",
    "Ended with the organisation, if earlier",
  ]);
  const tags = like(picture.texts, { role: "mark", weight: 600 });
  assertEquals(tags.map(({ text, fill }) => [text, fill]), [
    ["multilateral: 0 of 4 ended", red],
    ["bilateral: 2 of 11 ended", green],
    ["bilateral: 2 of 11 ended", green],
    ["multilateral: 1 of 4 ended", red],
  ]);
});

Deno.test("a lower edge begins with the first end and is the lower of both bounds", () => {
  const of = (group: string, reading: string) =>
    lowerEdge(
      survivalRows(tables("findings/survival") as unknown as SurvivalLine[], String).filter((row) =>
        row.group === group && row.reading === reading
      ),
    );
  assertEquals(of("multilateral", "treaty"), []);
  // Between the bounds of the end in 1992 the lower edge is already down.
  assertEquals(of("bilateral", "treaty").map(({ years, low }) => [years, low]), [
    [24.832307, 0.754134],
    [44.769336, 0.505944],
    [45.768652, 0.505944],
    [81.943874, 0.505944],
  ]);
  const edges = like(picture.marks, { kind: "line", width: "0.9" });
  assertEquals(edges.map(({ stroke }) => stroke), [green, green, red]);
  assertEquals(
    wordsOf(picture).filter((text) => text === "lower edge of 95% interval").length,
    edges.length,
  );
});

Deno.test("a curve that comes down to 0 loses its interval, and an end that was not read is hollow", async () => {
  const figure = madeOf(["1960-01-01", "1961"], [null]);
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
  assertEquals(
    wordsOf(picture, "axis-label").filter((text) => !text.endsWith("%")),
    ["0", "20", "40", "60", "80", "0", "20", "40", "60", "80"],
  );
  const { texts } = await drawn(madeOf(["1960"], ["1955"]));
  assertEquals(like(texts, { role: "axis-title", text: "Years since entry into force" }).length, 2);
});

Deno.test("words at the end of a long name give way, its year does not", () => {
  const end = { reading: "treaty", group: "bilateral", evidence: "read", years: 60 } as const;
  const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
  const { shown } = placedEnd({ ...end, name: long, dated: "1980", before: 1, survival: 0.9 }, 84);
  const lines = shown.split("\n");
  assertEquals(lines.length, 4);
  assert(lines.join(" ").endsWith(" … (1980)"), shown);
  assert(long.startsWith(lines.join(" ").replace(" … (1980)", "")), shown);
});

Deno.test("the caption names open dates, weaker evidence, p and the other choices", () => {
  const { caption: below, alt } = real;
  const caption = wholeCaption(below);
  assertStringIncludes(
    caption,
    "(end of Philippines: Agreement concerning Military Bases; start of 2 chains)",
  );
  assertStringIncludes(caption, "Weaker evidence: Five Power Defence Arrangements (cited).");
  assertStringIncludes(
    caption,
    "with the United States only, 2 of 10 bilateral and 0 or 1 of 3 multilateral ones ended",
  );
  assertStringIncludes(caption, "labels exchanged between chains 0.43 (smallest attainable 0.003)");
  assertStringIncludes(alt, "0 of 4 multilateral chains ended, 100% estimated to last 78 years");
});

Deno.test("without any end there is a figure too, and it says that nothing can be tested", async () => {
  const figure = madeOf([null, null], [null]);
  assertStringIncludes(wholeCaption(figure.caption), "No chain ended, so that there is no test.");
  assertStringIncludes(wholeCaption(figure.caption), "No date is open.");
  const { texts, marks } = await drawn(figure);
  assertEquals(
    like(texts, { role: "title-subtitle" }).map(({ text }) => text),
    Array(2).fill("2 bilateral and 1 multilateral chains"),
  );
  assertEquals(like(marks, { shape: "diamond" }), []);
});

Deno.test("no internal id of a treaty is printed", () => {
  const ids = readSummary(
    Deno.readTextFileSync(new URL("../../data-clean/tables/treaties.csv", import.meta.url)),
  ).map(({ treaty_id }) => `${treaty_id}`);
  const shown = [...wordsOf(picture), wholeCaption(real.caption), real.alt, real.title].join(" ");
  assertEquals(ids.filter((id) => shown.includes(id)), []);
});
