import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { seatoActivity } from "../../pipeline/figures/seato_activity/figure.ts";
import { endLabels, layout, placedLabel } from "../../pipeline/figures/seato_activity/rows.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { seatoActivityLines } from "../../pipeline/findings/tables/seato_activity.ts";
import { seatoEventLines } from "../../pipeline/findings/tables/seato_events.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { wholeCaption } from "./whole_caption.ts";

const rows = readCleanRows(
  [
    "treaties",
    "treatyParties",
    "commitments",
    "linkages",
    "events",
    "activity",
    "organisations",
  ],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
);
const years = seatoActivityLines(rows);
const events = seatoEventLines(rows);
const figureOf = (lines: readonly object[], happened: readonly object[]) =>
  seatoActivity((name) =>
    (name === "findings/seato_activity"
      ? lines
      : name === "findings/seato_events"
      ? happened
      : [{ state: "FRA", name: "France" }, { state: "PAK", name: "Pakistan" }]) as DataRow[]
  );
const real = figureOf(years, events);

Deno.test("the title is made of members and military institutions", () => {
  assertEquals(
    real.title,
    "SEATO had 8 members to the end of 1972 and 6 in 1976; its last military institutions were gone " +
      "by the end of 1976",
  );
  const kept = years.map((line) => ({
    ...line,
    members_low: line.year < 1977 ? 8 : 0,
    military_institutions_high: 5,
  }));
  assertEquals(
    figureOf(kept, events).title,
    "SEATO kept its 8 members to the end of 1976; part of its military institutions may have stood " +
      "to the end",
  );
});

Deno.test("title and alternative text are the same whatever exercises are listed", () => {
  const without = figureOf(
    years.map((line) => ({ ...line, exercise_rows: 0 })),
    events.filter(({ kind }) => kind !== "exercise"),
  );
  assertEquals(without.title, real.title);
  assertEquals(without.alt, real.alt);
  assertStringIncludes(wholeCaption(real.caption), "nothing is concluded from it");
});

Deno.test("every dated line is drawn once, but for ends that another sheet has too", () => {
  const drawn = real.rows.flatMap(({ mark, row }) => row === null ? [] : [`${mark} ${row}`]);
  const expected = events.filter(({ year, same_as }) => year !== null && same_as === null)
    .map(({ kind, row }) => `${kind} ${row}`);
  assertEquals(drawn.toSorted(), expected.toSorted());
});

Deno.test("stocks are those of the table, and a year without a Council has no point", () => {
  const stocks = real.rows.filter(({ mark }) => mark === "stock");
  for (const line of years) {
    const of = (series: string) =>
      stocks.find((row) => row["year"] === line.year && row["series"] === series)?.["to"];
    assertEquals(of("organisation"), line.members_low);
    assertEquals(of("possibly"), line.institutions_high);
    assertEquals(of("at the Council"), line.council_members ?? undefined);
  }
});

Deno.test("leaves name the state, what it left and when", () => {
  assertEquals(
    real.rows.filter(({ mark }) => mark === "leave").map(({ label }) => label).slice(0, 2),
    ["France: Council meetings, 1965", "France: military posts, 1967"],
  );
});

Deno.test("the caption names years without a Council and what has no date", () => {
  assertStringIncludes(wholeCaption(real.caption), "Councils (none listed in 1962, 1976 and 1977)");
  assert(!wholeCaption(real.caption).includes("without a date"));
  const undated = events.map((line) =>
    line.row === "EV-AUS-EXERCISE" ? { ...line, date: null, year: null } : line
  );
  assertStringIncludes(
    wholeCaption(figureOf(years, undated).caption),
    "without a date: Australia withdraws from SEATO exercises",
  );
});

Deno.test("one decision has one line: the Council that phased SEATO out is named once as an end", () => {
  const ends = real.rows.filter(({ mark }) => mark === "end or cut").map(({ row }) => row);
  assert(ends.includes("EV-PHASEOUT"));
  assert(!ends.includes("EV-SEATO-COUNCIL-20"));
  // As a Council it stands all the same, and Australia's two steps of 1973 are two events.
  assert(
    real.rows.some(({ mark, row }) => mark === "council" && row === "EV-SEATO-COUNCIL-20"),
  );
  assert(ends.includes("EV-AUS-EXERCISE") && ends.includes("EV-CW-1973-PX49"));
});

Deno.test("labels of ends are whole, in lines that fit the side on which they stand", () => {
  const named = real.rows.filter(({ mark }) => mark === "end or cut");
  for (const { label, row } of named) {
    const { summary } = events.find((event) => event.row === row)!;
    assertEquals(label, summary.replace(/\.$/, ""));
  }
  assertEquals(placedLabel("short", 1960, [1955, 1977]), { lines: ["short"], left: false });
  const words = fc.array(fc.constantFrom("a", "bb", "cccc,", "dddddddd"), { minLength: 1 });
  fc.assert(fc.property(words, fc.integer({ min: 1955, max: 1977 }), (of, year) => {
    const { lines, left } = placedLabel(of.join(" "), year, [1955, 1977]);
    const room = left ? layout.gutter + (year - 1955) * layout.year : (1977 - year) * layout.year;
    for (const line of lines) {
      assert(textWidth(line, endLabels.fontSize) <= room + layout.first, line);
    }
    assertEquals(lines.join(" "), of.join(" "));
  }));
});

Deno.test("lines of ends do not overlap, also where one has several lines", () => {
  const named = real.rows.filter(({ mark }) => mark === "end or cut");
  const half = named.map(({ label, year }) =>
    (1 +
      endLabels.further * (placedLabel(`${label}`, Number(year), [1955, 1977]).lines.length - 1)) /
    2
  );
  assert(half.some((size) => size > 0.5));
  named.slice(1).forEach(({ to }, at) =>
    assert(Number(to) - Number(named[at]!["to"]) >= half[at]! + half[at + 1]! - 1e-9)
  );
});

Deno.test("it renders within the page", async () => {
  const svg = await renderSvg(real);
  const [, width, height] = /<svg[^>]*width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(svg)!;
  assert(Number(width) <= 690, width);
  assert(Number(height) <= 950, height);
});
