import { assertEquals, assertStringIncludes } from "@std/assert";
import { initiators } from "../../pipeline/figures/initiators.ts";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";
import { initiatorLines } from "../../pipeline/findings/tables/linkages.ts";
import { rounded } from "../../pipeline/sheets/rounded.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const lines = initiatorLines(
  readCleanRows(
    ["linkages", "institutions"],
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  ),
).map(rounded) as DataRow[];
const madeOf = (table: readonly DataRow[]) =>
  initiators((name) =>
    name === "findings/initiators" ? table : [{ state: "KOR", name: "Republic of Korea" }]
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
  };
};

Deno.test("the title tells who began more, and how little that says", () => {
  assertEquals(
    madeOf([line("all", "all", [1, 3, 4, 2])]).title,
    "The United States alone began 3, allies alone 1 of 10 institutions; 6 are joint or unclear, " +
      "so that the allies’ share may be anything from 10% to 70%",
  );
  assertStringIncludes(
    madeOf([line("all", "all", [3, 1, 4, 2])]).title,
    "Allies alone began 3, the United States alone 1 of 10",
  );
  assertStringIncludes(
    madeOf([line("all", "all", [2, 2, 4, 2])]).title,
    "The United States and its allies alone each began 2 of 10",
  );
});

Deno.test("small allies get no line and are counted as left out; few one-sided ones are hollow", () => {
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
    "Lines with fewer than 5 institutions (1) are left out below",
  );
});

Deno.test("decades run from the left, all first and the unknown last", () => {
  const { rows } = madeOf([
    line("all", "unknown", [4, 4, 0, 0]),
    line("all", 1960, [4, 4, 0, 0]),
    line("all", "all", [4, 4, 0, 0]),
    line("all", 1950, [4, 4, 0, 0]),
  ]);
  assertEquals(rows.map(({ decade, column }) => [decade, column]), [
    ["unknown", 3],
    [1960, 2],
    ["all", 0],
    [1950, 1],
  ]);
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
  assertStringIncludes(
    svg,
    `${whole!["ally_began"]} to ${whole!["us_began"]} of ${whole!["institutions"]}`,
  );
});

Deno.test("the picture says what dots are, when they are hollow, and what the numbers are", async () => {
  const svg = await renderSvg(madeOf([line("all", "all", [4, 6, 1, 2])]));
  assertStringIncludes(svg, "the ally’s share of those that one side alone began");
  assertStringIncludes(svg, "the same where those are fewer than 5");
  assertStringIncludes(
    svg,
    "4 to 6 of 13: allies alone began 4, the United States alone 6, of 13 in all",
  );
});
