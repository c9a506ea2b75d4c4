import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { initiators } from "../../pipeline/figures/initiators/figure.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { initiatorLines } from "../../pipeline/findings/tables/linkages.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { roles } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { drawn, like } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const lines = initiatorLines(
  readCleanRows(
    ["linkages", "institutions"],
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  ),
).map(rounded) as DataRow[];
const madeOf = (table: readonly DataRow[]) =>
  initiators(
    readerOf((name) =>
      name === "findings/initiators" ? table : [{ state: "KOR", name: "Republic of Korea" }]
    ),
  );
const line = (
  ally: string,
  decade: string | number,
  [ally_began, us_began, joint, unclear]: [number, number, number, number],
): DataRow => {
  const institutions = ally_began + us_began + joint + unclear;
  return {
    ally,
    decade,
    institutions,
    ally_began,
    us_began,
    joint,
    unclear,
    conflicts: 0,
    share: ally_began + us_began === 0 ? null : ally_began / (ally_began + us_began),
    low: ally_began / institutions,
    high: 1 - us_began / institutions,
    without_us: 0,
    share_with_us: null,
  };
};

Deno.test("the title tells who began more, and how little that says", () => {
  assertEquals(
    madeOf([line("all", "all", [1, 3, 4, 2])]).title,
    "The United States alone began 3 of 10 institutions, allies 1; with 6 joint or unclear, the " +
      "allies’ share may be 10% to 70%",
  );
  assertStringIncludes(
    madeOf([line("all", "all", [3, 1, 4, 2])]).title,
    "Allies alone began 3 of 10 institutions, the United States 1;",
  );
  assertStringIncludes(
    madeOf([line("all", "all", [2, 2, 4, 2])]).title,
    "The United States and its allies alone each began 2 of 10",
  );
  assertEquals(
    madeOf([line("all", "all", [1, 3, 0, 0])]).title,
    "The United States alone began 3 of 4 institutions, allies 1",
  );
});

Deno.test("the caption gives the share without institutions to which the United States is no party", () => {
  const made = (more: object) =>
    wholeCaption(madeOf([{ ...line("all", "all", [4, 6, 1, 2]), ...more }]).caption);
  assertStringIncludes(
    made({ without_us: 2, share_with_us: 0.25 }),
    "2 do not list the United States as a party; without them the allies’ share of those that one " +
      "side began is 25% instead of 40%.",
  );
  assertEquals(made({}).includes("do not list"), false);
  const [whole] = lines;
  assertStringIncludes(
    wholeCaption(madeOf(lines).caption),
    `${whole!["without_us"]} do not list the United States as a party; without them the allies’ ` +
      `share of those that one side began is ${Math.round(100 * Number(whole!["share_with_us"]))}%`,
  );
});

Deno.test("small allies get no line and are counted as left out; few one-sided ones are marked", () => {
  const { rows, caption: below } = madeOf([
    line("all", "all", [4, 4, 0, 0]),
    line("KOR", "all", [1, 3, 1, 0]),
    line("KOR", 1950, [0, 0, 1, 0]),
    line("FSM", "all", [0, 1, 2, 1]),
  ]);
  assertEquals(rows.map(({ name, decade, few }) => [name, decade, few]), [
    ["All, each once", "all", false],
    ["Republic of Korea", "all", true],
    ["Republic of Korea", 1950, true],
  ]);
  assertStringIncludes(
    wholeCaption(below),
    "Lines with fewer than 5 institutions (1), which the first line has.",
  );
});

Deno.test("decades run from the left, all first and the unknown last; allies with most come first", async () => {
  const figure = madeOf([
    line("KOR", "all", [1, 3, 1, 0]),
    line("all", "unknown", [4, 4, 0, 0]),
    line("all", 1960, [4, 4, 0, 0]),
    line("JPN", "all", [1, 3, 3, 0]),
    line("all", "all", [4, 4, 0, 0]),
    line("all", 1950, [4, 4, 0, 0]),
  ]);
  assertEquals(figure.rows.map(({ ally, decade }) => [ally, decade]), [
    ...["all", 1950, 1960, "unknown"].map((decade) => ["all", decade]),
    ["JPN", "all"],
    ["KOR", "all"],
  ]);
  const { texts, marks } = await drawn(figure);
  const headings = texts.filter(({ weight, role }) => weight === 600 && role === "mark");
  assertEquals(headings.map(({ text }) => text), ["All decades", "1950s", "1960s", "no date"]);
  assertEquals(headings.map(({ x }) => x), headings.map(({ x }) => x).sort((a, b) => a - b));
  const names = texts.filter(({ anchor, x }) => anchor === "end" && x < headings[0]!.x);
  assertEquals(names.map(({ text }) => text), ["All, each once", "JPN", "Republic of Korea"]);
  // A line parts the first line from the others.
  const [parting] = marks.filter(({ kind, role }) => kind === "rule" && role === "mark");
  assert(names[0]!.y < parting!.y && parting!.y < names[1]!.y && names[1]!.y < names[2]!.y);
});

Deno.test("parts of a bar lie end to end, as long as their shares", async () => {
  const { marks, texts } = await drawn(madeOf([line("all", "all", [1, 4, 3, 2])]));
  const parts = [roles.ally, "#cfcfcf", "#f1f1f1", roles.us].map((fill) => {
    const [part, ...others] = like(marks, { role: "mark", fill });
    assertEquals(others, []);
    const [from, length] = /^M([\d.]+),.*?h([\d.]+)/.exec(part!.path)!.slice(1).map(Number);
    return { from: from!, length: length! };
  });
  const whole = parts.reduce((sum, { length }) => sum + length, 0);
  for (const [at, { from, length }] of parts.entries()) {
    assertAlmostEquals(length / whole, [0.1, 0.3, 0.2, 0.4][at]!, 1e-6);
    const before = parts.slice(0, at).reduce((sum, part) => sum + part.length, 0);
    assertAlmostEquals(from, before, 1e-6);
  }
  const key = like(texts, { role: "legend-label" }).map(({ text }) => text);
  assertEquals(key, ["the ally", "joint", "unclear", "the United States"]);
  assertEquals(like(texts, { role: "mark" }).map(({ text }) => text).slice(0, 7), [
    ...["10", "1", "ally", "4", "US", "20%", "share"],
  ]);
});

Deno.test("a name is cut where it would run out of the picture", async () => {
  const table = [line("all", "all", [4, 4, 0, 0]), line("XXX", "all", [4, 4, 0, 0])];
  const { texts } = await drawn(
    initiators(
      readerOf((name) =>
        name === "findings/initiators" ? table : [{ state: "XXX", name: "W".repeat(40) }]
      ),
    ),
  );
  const [cut] = texts.filter(({ text }) => text.endsWith("…"));
  assert(textWidth(cut!.text, cut!.size) < cut!.x);
});

Deno.test("every plotted number stands in the table, and the printed ones in the picture", async () => {
  const figure = madeOf(lines);
  for (const row of figure.rows) {
    const own = lines.find(({ ally, decade }) => ally === row["ally"] && decade === row["decade"])!;
    for (const field of ["institutions", "ally_began", "us_began", "share", "low", "high"]) {
      assertEquals(row[field], own[field]);
    }
  }
  const svg = await renderSvg(figure);
  const [whole] = lines;
  for (const field of ["institutions", "ally_began", "us_began"]) {
    assertStringIncludes(svg, `>${whole![field]}<`);
  }
  assertStringIncludes(svg, `>${Math.round(100 * Number(whole!["share"]))}%<`);
});

Deno.test("a share of few one-sided institutions is not printed, and the picture says so", async () => {
  const enough = await renderSvg(madeOf([line("all", "all", [1, 4, 1, 2])]));
  assertStringIncludes(enough, ">20%<");
  const few = await renderSvg(madeOf([line("all", "all", [1, 3, 1, 2])]));
  assertEquals(few.includes(">25%<"), false);
  assertStringIncludes(few, ">–<");
  assertStringIncludes(few, "–: fewer than 5 of these");
});
