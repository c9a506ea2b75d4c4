import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { survival } from "../../pipeline/figures/survival/figure.ts";
import { chainName } from "../../pipeline/figures/survival/rows.ts";
import { chainLines } from "../../pipeline/findings/tables/chains.ts";
import { survivalLines, survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import type { ChainRows } from "../../pipeline/measures/persistence/chains.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { toCsv } from "../../pipeline/base/sheets/write_sheet.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { madeRows, type MadeTreaty } from "../measures/persistence/made_treaties.ts";
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
const ofPart = (rows: readonly DataRow[], part: string) =>
  rows.filter((row) => row["part"] === part);

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

Deno.test("ends are named with their years, by reading", () => {
  const named = (reading: string) =>
    ofPart(real.rows, "end").filter((row) => row["reading"] === reading).map(({ text }) => text);
  const bilateral = [
    "Philippines: Agreement concerning Military Bases (1992)",
    "Taiwan: Mutual Defense Treaty (1980)",
  ];
  assertEquals(named("treaty").sort(), bilateral);
  assertEquals(named("organisation").sort(), ["Manila Pact (1977)", ...bilateral]);
});

Deno.test("a chain is called by its ally and a short title, not by an id", () => {
  const called = (name: string, parties: string, form = "bilateral", withHub = true) =>
    chainName({ name, parties, form, hub: withHub }, "USA", (state) => `State ${state}`);
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
  const curves = Map.groupBy(
    ofPart(real.rows, "curve"),
    ({ reading, group, bound }) => `${reading} ${group} ${bound}`,
  );
  assertEquals(curves.size, 8);
  for (const [key, rows] of curves) {
    const own = steps.filter(({ reading, group, bound }) => `${reading} ${group} ${bound}` === key);
    assertEquals(rows.map(({ years, survival }) => [years, survival]), [
      [0, 1],
      ...own.map(({ years, survival }) => [years, survival]),
    ]);
  }
});

Deno.test("ticks and ends together are all chains, and so are the first numbers at risk", () => {
  for (const reading of ["treaty", "organisation"]) {
    const rows = real.rows.filter((row) => row["reading"] === reading);
    assertEquals(ofPart(rows, "censored").length + ofPart(rows, "end").length, 15);
    const first = ofPart(rows, "risk").filter(({ years }) => years === 0).map(({ text }) => text);
    assertEquals(first, ["11", "4"]);
  }
});

Deno.test("a band begins with the first end and is the wider of both bounds", () => {
  const bands = ofPart(real.rows, "band");
  assertEquals(
    bands.filter((row) => row["group"] === "multilateral" && row["reading"] === "treaty"),
    [],
  );
  // Between the bounds of the end in 1992 the lower edge is already down.
  const lows = bands.filter((row) => row["group"] === "bilateral" && row["reading"] === "treaty")
    .map(({ years, low }) => [years, low]);
  assertEquals(lows, [
    [24.832307, 0.754134],
    [44.769336, 0.505944],
    [45.768652, 0.505944],
    [81.943874, 0.505944],
  ]);
});

Deno.test("a curve that comes down to 0 loses its interval, and an end that was not read is hollow", () => {
  const { rows } = madeOf(["1960-01-01", "1961"], [null]);
  const bands = ofPart(rows, "band").filter((row) => row["reading"] === "treaty");
  assertEquals([bands.at(-1)!["low"], bands.at(-1)!["high"]], [0, 0]);
  const ends = ofPart(rows, "end").filter((row) => row["reading"] === "treaty");
  assertEquals(ends.map(({ text, evidence }) => [text, evidence]), [
    ["Name of T0 (1960)", "read"],
    ["Name of T1 (1961)", "cited"],
  ]);
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
  assert((await renderSvg(figure)).includes("2 bilateral and 1 multilateral chains"));
});

Deno.test("the words of every name of an end stand in the picture", async () => {
  const svg = await renderSvg(real);
  for (const { text } of ofPart(real.rows, "end")) {
    for (const word of `${text}`.split(" ")) assertStringIncludes(svg, word);
  }
});

Deno.test("no internal id of a treaty is printed", async () => {
  const ids = readSummary(
    Deno.readTextFileSync(new URL("../../data-clean/tables/treaties.csv", import.meta.url)),
  ).map(({ treaty_id }) => `${treaty_id}`);
  const shown = [await renderSvg(real), wholeCaption(real.caption), real.alt, real.title].join(" ");
  assertEquals(ids.filter((id) => shown.includes(id)), []);
});
