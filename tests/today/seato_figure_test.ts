import { readerOf } from "../fixtures/real_tables.ts";
import { pinned } from "./pinned.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { seatoActivity } from "../../pipeline/figures/seato_activity/figure.ts";
import { seatoActivityLines } from "../../pipeline/findings/tables/seato_activity.ts";
import { seatoEventLines } from "../../pipeline/findings/tables/seato_events.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { wholeCaption } from "../figures/whole_caption.ts";

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
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
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

pinned("the title is made of members and military institutions", () => {
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

pinned("leaves name the state and what it left, other events what happened", () => {
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

pinned("the caption names years without a Council and what has no date", () => {
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

pinned(
  "one decision has one line: the Council that phased SEATO out is named once as an end",
  () => {
    const ends = real.rows.filter(({ kind }) => kind === "end or cut").map(({ row }) => row);
    assert(ends.includes("EV-PHASEOUT"));
    assert(!ends.includes("EV-SEATO-COUNCIL-20"));
    // As a Council it stands all the same, and Australia's two steps of 1973 are two events.
    assert(
      real.rows.some(({ kind, row }) => kind === "council" && row === "EV-SEATO-COUNCIL-20"),
    );
    assert(ends.includes("EV-AUS-EXERCISE") && ends.includes("EV-CW-1973-PX49"));
  },
);
