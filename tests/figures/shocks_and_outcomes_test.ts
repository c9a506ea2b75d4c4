import { readerOf, realTable } from "../fixtures/real_tables.ts";
import type { EveOfShockLine } from "../../pipeline/tables/derived/findings/eve_of_shock.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { shocksAndOutcomes } from "../../pipeline/figures/shocks_and_outcomes/figure.ts";
import { fonts } from "../../pipeline/base/typeface/fonts.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { bandsOf, width } from "../../pipeline/figures/shocks_and_outcomes/places.ts";
import { shockRows } from "../../pipeline/figures/shocks_and_outcomes/rows.ts";
import {
  eveOfShockLines,
  shockAllyLines,
  shockTestLines,
} from "../../pipeline/findings/tables/shocks.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { wholeCaption } from "./whole_caption.ts";
import { pEquation, pValue } from "../../pipeline/base/words/numbers.ts";

const clean = readCleanRows(
  ["shocks", "states", "linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const tables: Record<string, readonly DataRow[]> = {
  "findings/eve_of_shock": eveOfShockLines(clean).map(rounded) as DataRow[],
  "findings/shock_allies": shockAllyLines(clean).map(rounded) as DataRow[],
  "findings/shock_test": shockTestLines(clean).map(rounded) as DataRow[],
  "state_names": realTable("state_names"),
};
const figure = (changed: Record<string, readonly DataRow[]> = {}) =>
  shocksAndOutcomes(readerOf((name) => changed[name] ?? tables[name]!));

const eve = (ally: string, weighted_low: number, cells: Partial<EveOfShockLine> = {}) =>
  ({
    shock: "s",
    ally,
    organisation: false,
    eve: 1970,
    followed: "kept",
    weighted_low,
    weighted_high: weighted_low,
    misfit: null,
    ...cells,
  }) as EveOfShockLine;

/** Bands of shocks on a scale of which one unit is ten pixels, with the median out of the way. */
const placed = (lines: readonly EveOfShockLine[], middle = width / 10) =>
  bandsOf(shockRows(lines, (ally) => ally), middle, width / 10);

Deno.test("points and labels of a lane leave each other room", () => {
  const misfit = "few but kept";
  const [band, ...others] = placed([
    eve("A", 5, { misfit }),
    eve("B", 5.5),
    eve("C", 11),
    eve("D", 6.6),
  ]);
  assertEquals(others, []);
  // A with its label reaches to some 9.5; B, 1.1 wide, goes below, and D fits right of it.
  const top = band!.shocks[0]!.y;
  assertEquals(band!.shocks.map(({ ally, label, y }) => [ally, label, y - top]), [
    ["A", "A 1971", 0],
    ["B", "", 14],
    ["D", "", 14],
    ["C", "", 0],
  ]);
  assertEquals([band!.heading, band!.bottom - band!.top], ["Kept (4)", 28]);
});

Deno.test("a label stands at the right, unless it would cross the median and has room at the left", () => {
  const leftOf = (low: number, middle: number) =>
    placed([eve("AAA", low, { misfit: "few but kept" })], middle)[0]!.shocks[0]!.left;
  // Half a symbol and, after a gap, the label, as the scale measures them.
  const reach = 0.55 + 0.6 + fonts[0].measure("AAA 1971", 10) / 10;
  assertEquals(leftOf(8, 8 + reach - 0.1), true);
  assertEquals(leftOf(8, 8 + reach + 0.1), false);
  // A point right of the median keeps its label at the right, and one without room at the left too.
  assertEquals(leftOf(8, 7.9), false);
  assertEquals(leftOf(reach + 0.1, 6), true);
  assertEquals(leftOf(reach - 0.1, 6), false);
});

Deno.test("no two real marks of a lane overlap, and no label of a state crosses the median", async () => {
  const { texts, marks } = await drawn(figure());
  const symbols = like(marks, { kind: "symbol", role: "mark" });
  const labels = texts.filter(({ text, size }) => size === 10 && /^[A-Z]{3,} \d{4}$/.test(text));
  const boxes = [
    ...symbols.map(({ x, y }) => ({ text: "", from: x - 4, to: x + 4, y })),
    ...labels.map(({ text, x, y, anchor }) => {
      const length = fonts[0].measure(text, 10);
      const from = anchor === "end" ? x - length : x;
      return { text, from, to: from + length, y: y - 3 };
    }),
  ];
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      const apart = Math.abs(a.y - b.y) > 7 || a.from >= b.to || b.from >= a.to;
      // A text stands twice in one place: on its halo.
      assert(apart || (a.text === b.text && a.from === b.from), `${a.text} and ${b.text}`);
    }
  }
  const [median] = like(marks, { kind: "rule", dash: "4,3" });
  for (const { text, from, to } of boxes.filter(({ text }) => /^(?!SEATO)./.test(text))) {
    assert(to < median!.x || from > median!.x, text);
  }
  assert(labels.some(({ anchor }) => anchor === "end"));
});

Deno.test("bands run from deepened to ended, organisations apart", () => {
  const rows = shockRows(
    [
      eve("O", 1, { organisation: true }),
      eve("E", 1, { followed: "ended-or-suspended" }),
      eve("D", 2, { followed: "deepened" }),
      eve("C", 1, { followed: "deepened" }),
    ],
    (ally) => `${ally}land`,
  );
  assertEquals(rows.map(({ name }) => name), ["Cland", "Dland", "Eland", "Oland"]);
  assertEquals(bandsOf(rows, 9, 10).map(({ heading }) => heading), [
    ...["Deepened (2)", "Ended or suspended (1)", "Oland (1)"],
  ]);
});

Deno.test("the title goes by p and by what p the allies allow", () => {
  const title = (p: number, smallest_p: number) =>
    figure({
      "findings/shock_test": [{ ...tables["findings/shock_test"]![0]!, p, smallest_p }],
    }).title;
  assertStringIncludes(title(0.05, 0.01), "more than chance easily gives");
  assertStringIncludes(title(0.06, 0.01), "which chance may give (p = 0.060)");
  assertStringIncludes(
    title(0.1, 0.1),
    `too few to tell from chance among ${
      tables["findings/shock_test"]![0]!["allies"]
    } allies (p = 0.10)`,
  );
});

Deno.test("every shock is plotted with its numbers; labels are the misfits", async () => {
  const { rows, title } = figure();
  const lines = tables["findings/eve_of_shock"]!;
  assertEquals(rows.length, lines.length);
  for (const line of lines) {
    const own = rows.find(({ shock, ally }) => shock === line["shock"] && ally === line["ally"])!;
    assertEquals([own["low"], own["high"], own["contested"], own["followed"], own["misfit"]], [
      line["weighted_low"],
      line["weighted_high"],
      line["contested"],
      line["followed"],
      line["misfit"],
    ]);
  }
  const misfits = rows.filter(({ misfit }) => misfit !== null);
  assertStringIncludes(title, `${misfits.filter((row) => !row["organisation"]).length} of `);
  const labels = wordsOf(await drawn(figure()), "mark")
    .filter((text) => /^[A-Z]{3,} \d{4}$/.test(text));
  // Each stands on its halo.
  const expected = misfits.map(({ ally, year }) => `${ally} ${year}`);
  assertEquals(labels.toSorted(), [...expected, ...expected].sort());
});

Deno.test("lines part the bands and mark the median in both panels, and headings say what is what", async () => {
  const picture = await drawn(figure());
  const rules = picture.marks.filter(({ kind, role }) => kind === "rule" && role === "mark");
  // Five bands with a line between each two; one median a panel; a bar for every mean.
  assertEquals(rules.filter(({ width }) => width === "0.6").length, 4);
  const medians = rules.filter(({ dash }) => dash === "4,3");
  assertEquals(medians.length, 2);
  assertEquals(medians[0]!.x, medians[1]!.x);
  const bars = rules.filter(({ width }) => width === "1.6");
  assertEquals(bars.length, tables["findings/shock_allies"]!.length);
  assert(bars.some(({ path }) => Number(path.split(",")[0]) > 0));
  const words = wordsOf(picture, "mark");
  for (const heading of ["Means by ally", "kept", "median"]) assert(words.includes(heading));
  for (const half of ["kept after over half of shocks", "kept after half or fewer"]) {
    assert(words.includes(half), half);
  }
});

Deno.test("allies' means are drawn by sides, with the shocks after which they were kept", async () => {
  const ally = (ally: string, kept: number, weighted_low: number, contested = 0) => ({
    ...tables["findings/shock_allies"]![0]!,
    ...{ ally, shocks: 4, contested, kept, weighted_low, weighted_high: weighted_low + 2 },
    ...{ share_kept: kept / 4, mostly_kept: kept > 2 },
  });
  const picture = await drawn(figure({
    "findings/shock_allies": [ally("AAA", 1, 9), ally("BBB", 4, 3), ally("CCC", 3, 8, 4)],
    "state_names": [{ state: "AAA", name: "W".repeat(40) }],
  }));
  const below = picture.texts.filter(({ text }) =>
    /^(W+…|[A-Z]{3} \([A-Z]{3}\)|\d of 4)$/.test(text)
  );
  assertEquals(below.map(({ text }) => text.replace(/W+/, "W")), [
    ...["CCC (CCC)", "BBB (BBB)", "W…"],
    ...["3 of 4", "4 of 4", "1 of 4"],
  ]);
  assert(below[2]!.x - fonts[0].measure(below[2]!.text, 11) >= 0);
  const points = picture.marks.filter(({ stroke, kind, width }) =>
    kind === "symbol" && stroke === palette.ink && width === "1.5"
  );
  assertEquals(points.map(({ shape, fill }) => [shape, fill]), [
    ["circle", "#ffffff"],
    ["circle", palette.ink],
    ["triangle", palette.orange],
  ]);
});

Deno.test("the picture prints p and the smallest attainable one", async () => {
  const words = wordsOf(await drawn(figure()));
  const main = tables["findings/shock_test"]![0]!;
  const p = pEquation(Number(main["p"]));
  const least = pValue(Number(main["smallest_p"]));
  assert(words.includes(`exact ${p}, smallest attainable ${least}`));
  assert(words.includes("labelled: shocks that do not fit"));
});

Deno.test("the caption tells how far share and p move under the other readings", () => {
  const others = tables["findings/shock_test"]!.slice(1);
  const of = (column: string) => others.map((line) => Number(line[column]));
  assertStringIncludes(
    wholeCaption(figure().caption),
    `Under ${others.length} other readings the share is ` +
      `${Math.round(100 * Math.min(...of("statistic")))} to ` +
      `${Math.round(100 * Math.max(...of("statistic")))}%, p ` +
      `${pValue(Math.min(...of("p")))} to ${pValue(Math.max(...of("p")))}.`,
  );
  const alone = figure({ "findings/shock_test": tables["findings/shock_test"]!.slice(0, 1) });
  assert(!wholeCaption(alone.caption).includes("other readings the share"));
});
