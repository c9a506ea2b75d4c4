import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { openingsToOutcome } from "../../pipeline/figures/openings_to_outcome/figure.ts";
import { median } from "../../pipeline/base/inference/median.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { drawn, type DrawnMark, like } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;
const keyOf = (row: DataRow) => `${row["episode"]}/${row["issue"]}`;
const contested = () => real("findings/concessions").filter(({ status }) => status === "contested");

Deno.test("every real row bears the names of the tables and no id", () => {
  const named = (name: string, key: (row: DataRow) => string) =>
    new Map(real(name).map((row) => [key(row), `${row["name"]}`.replaceAll("'", "’")]));
  const episodes = named("episode_names", (row) => `${row["episode"]}`);
  const issues = named("issue_names", keyOf);
  for (const row of openingsToOutcome(readerOf(real)).rows) {
    assertEquals(row["episode_name"], episodes.get(`${row["episode"]}`));
    assertEquals(row["issue_name"], issues.get(keyOf(row)));
    assert(row["issue_name"] !== row["issue"] && row["episode_name"] !== row["episode"]);
  }
});

Deno.test("the plotted rows are the contested issues of the table, number for number", () => {
  const numbers = (row: DataRow) =>
    ["us_opening", "ally_opening", "outcome", "reference_point", "nearness", "ahead", "evidence"]
      .map((column) => row[column]);
  const { rows, title } = openingsToOutcome(readerOf(real));
  const expected = new Map(contested().map((row) => [keyOf(row), numbers(row)]));
  assertEquals(rows.length, expected.size);
  for (const row of rows) assertEquals(numbers(row), expected.get(keyOf(row)), keyOf(row));
  assert(title.startsWith(`Of ${expected.size} contested issues `), title);
});

Deno.test("the allies' opening of every plotted row is the median of the allies' openings", () => {
  const allies = Map.groupBy(
    real("findings/openings").filter(({ side }) => side === "ally"),
    keyOf,
  );
  for (const row of openingsToOutcome(readerOf(real)).rows) {
    const values = allies.get(keyOf(row))!.map((line) => Number(line["opening"]));
    assertEquals(row["ally_opening"], median(Float64Array.from(values)), keyOf(row));
  }
});

Deno.test("the allies that the page names are those with an opening on a drawn issue", () => {
  const drawn = new Set(contested().map(keyOf));
  const allies = real("findings/openings").filter((row) =>
    row["side"] === "ally" && drawn.has(keyOf(row))
  );
  const { rows } = openingsToOutcome(readerOf(real));
  for (const row of rows) {
    const inEpisode = allies.filter(({ episode }) => episode === row["episode"]);
    assertEquals(row["allies"], [...new Set(inEpisode.map(({ state }) => state))].sort().join(" "));
  }
});

Deno.test("the real counts of title, caption and alt hold against counts of their own", () => {
  const rows = contested();
  const isBetween = (row: DataRow) => {
    const ends = [Number(row["us_opening"]), Number(row["ally_opening"])];
    const outcome = Number(row["outcome"]);
    return Math.min(...ends) <= outcome && outcome <= Math.max(...ends);
  };
  const ahead = (of: readonly DataRow[], side: string) =>
    of.filter((row) => row["ahead"] === side).length;
  const between = rows.filter(isBetween);
  const beyond = rows.filter((row) => !isBetween(row));
  const { title, caption: below, alt } = openingsToOutcome(readerOf(real));
  assert(
    title.startsWith(
      `Of ${rows.length} contested issues ${between.length} ended between the openings ` +
        `(${ahead(between, "us")} nearer the US one, ${ahead(between, "ally")} the allies’`,
    ),
    title,
  );
  assert(title.endsWith(`, ${beyond.length} outside both`), title);
  const keys = new Set(rows.map(keyOf));
  const allies = real("findings/openings").filter((row) =>
    row["side"] === "ally" && keys.has(keyOf(row))
  );
  const american = allies.filter((row) => row["american_records_only"]).length;
  assert(
    wholeCaption(below).includes(`Of ${allies.length} openings of allies ${american} are known`),
    wholeCaption(below),
  );
  assert(
    alt.includes(
      `${ahead(rows, "us")} outcomes lie nearer to the US opening (${ahead(beyond, "us")} of them`,
    ),
    alt,
  );
});

Deno.test("every real issue is drawn once with all its marks, and the columns are nearly as long", async () => {
  const figure = openingsToOutcome(readerOf(real));
  const { marks, texts } = await drawn(figure);
  const { rows } = figure;
  const count = (look: Partial<DrawnMark>) => like(marks, { role: "mark", ...look }).length;
  // The key has a sample of each mark, of a circle with a dot and of a hollow diamond.
  assertEquals(count({ shape: "square" }), rows.length + 1);
  assertEquals(count({ shape: "diamond" }), rows.length + 2);
  assertEquals(count({ shape: "stroke" }), rows.length + 1);
  const dotted = rows.filter((row) => row["ally_american_only"]).length;
  assertEquals(count({ shape: "circle" }), rows.length + 2 + dotted + 1);
  const names = like(texts, { role: "mark", size: 9.2 });
  assertEquals(
    names.map(({ text }) => text).sort(),
    rows.map((row) => `${row["issue_name"]}${row["other_scale"] ? " *" : ""}`).sort(),
  );
  const columns = [...Map.groupBy(names, ({ x }) => x).values()];
  assertEquals(columns.length, 2);
  for (const column of columns) {
    column.slice(1).forEach(({ y }, at) => assert(y - column[at]!.y >= 10.69, column[at]!.text));
    assert(column.every(({ text, x, size }) => x + textWidth(text, size) < x + 141), "names");
  }
  const longest = Math.max(
    ...[...Map.groupBy(rows, ({ episode }) => episode).values()].map(({ length }) => length),
  );
  const [one, two] = columns.map((column) => column.at(-1)!.y) as [number, number];
  assert(Math.abs(one - two) <= 10.7 * (longest + 2), `${one} ${two}`);
});

Deno.test("every real episode has its heading above its first issue", async () => {
  const figure = openingsToOutcome(readerOf(real));
  const { texts } = await drawn(figure);
  const headings = like(texts, { role: "mark", weight: 600 });
  const episodes = [
    ...new Set(figure.rows.map((row) => `${row["episode_name"]} · ${row["allies"]}`)),
  ];
  assertEquals(headings.map(({ text }) => text), episodes);
  for (const { text, x, y } of headings) {
    const below = like(texts, { role: "mark", size: 9.2 })
      .filter((name) => Math.abs(name.x - x) < 10 && name.y > y)
      .sort((a, b) => a.y - b.y)[0]!;
    const first = figure.rows.find((row) => text.startsWith(`${row["episode_name"]} · `))!;
    assert(below.text.startsWith(`${first["issue_name"]}`), `${text}: ${below.text}`);
    assert(below.y - y < 11);
  }
});
