import { readerOf } from "../fixtures/real_tables.ts";
import { assertEquals, assertStringIncludes } from "@std/assert";
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
  seatoActivity(
    readerOf((name) =>
      (name === "findings/seato_activity"
        ? lines
        : name === "findings/seato_events"
        ? happened
        : [{ state: "FRA", name: "France" }, { state: "PAK", name: "Pakistan" }]) as DataRow[]
    ),
  );
const real = figureOf(years, events);

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
