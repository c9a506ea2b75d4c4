import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { seatoActivity } from "../../pipeline/figures/seato_activity/figure.ts";
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

Deno.test("every dated line is shown once, but for ends that another sheet has too", () => {
  const shown = real.rows.flatMap(({ kind, row }) => row === null ? [] : [`${kind} ${row}`]);
  const expected = events.filter(({ year, same_as }) => year !== null && same_as === null)
    .map(({ kind, row }) => `${kind} ${row}`);
  assertEquals(shown.toSorted(), expected.toSorted());
});

Deno.test("numbers are those of the table, and a year without a Council has none present", () => {
  for (const line of years) {
    const of = (kind: string) =>
      real.rows.find((row) => row["year"] === line.year && row["kind"] === kind)?.["number"];
    assertEquals(of("bound by the treaty"), line.treaty_parties);
    assertEquals(of("in the organisation"), line.members_low);
    assertEquals(of("in military work"), line.military_members_low);
    assertEquals(of("not recorded absent at the Council"), line.council_members ?? undefined);
    const [military, other, possibly] = [
      "military institutions",
      "other institutions",
      "institutions possibly standing",
    ].map((kind) => Number(of(kind)));
    assertEquals(military, line.military_institutions_low);
    assertEquals(military! + other!, line.institutions_low);
    assertEquals(military! + other! + possibly!, line.institutions_high);
  }
});

Deno.test("leaves name the state and what it left, other events what happened", () => {
  assertEquals(
    real.rows.filter(({ kind }) => kind === "leave").map((
      { states, what, year },
    ) => [states, what, year]).slice(0, 2),
    [["France", "Council meetings", 1965], ["France", "military posts", 1967]],
  );
  for (const { kind, what, row } of real.rows) {
    if (row === null || kind === "leave") continue;
    const { summary } = events.find((event) => event.row === row && event.kind === kind)!;
    assertEquals(what, summary.replace(/\.$/, ""));
  }
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
  const ends = real.rows.filter(({ kind }) => kind === "end or cut").map(({ row }) => row);
  assert(ends.includes("EV-PHASEOUT"));
  assert(!ends.includes("EV-SEATO-COUNCIL-20"));
  // As a Council it stands all the same, and Australia's two steps of 1973 are two events.
  assert(
    real.rows.some(({ kind, row }) => kind === "council" && row === "EV-SEATO-COUNCIL-20"),
  );
  assert(ends.includes("EV-AUS-EXERCISE") && ends.includes("EV-CW-1973-PX49"));
});
