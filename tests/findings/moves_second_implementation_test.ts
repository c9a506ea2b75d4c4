import { assertAlmostEquals, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { findingTables } from "../../pipeline/findings/findings.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { realRows } from "./made_evidence.ts";
import { aheadOf, concessionsOf, isContested } from "./naive/concessions.ts";
import { allyMove, contestedOf, type Meant, usMove } from "./naive/moves.ts";
import { average, readTables } from "./naive/read_tables.ts";

const tables = readTables();

/** The tables as the code makes them now. */
const made = new Map(
  findingTables(realRows()).map((each) => [each.table.name, derivedText(each)]),
);
const rowsOf = (name: string): Record<string, string>[] =>
  parse(made.get(name)!, { skipFirstRow: true });

/** Half of the last of six places, and a little for rounding. */
const sixPlaces = 5.01e-7;

function assertCell(text: string | undefined, value: number, message: string): void {
  if (text === "" || Number.isNaN(value)) assertEquals([text, value], ["", NaN], message);
  else assertAlmostEquals(Number(text), value, sixPlaces, message);
}

for (const reading of ["earliest", "coded"] as const) {
  const issues = concessionsOf(tables, reading);

  Deno.test(`moves on every issue are those of the naive reading, ${reading}`, () => {
    const rows = rowsOf("moves").filter((row) => row["reading"] === reading);
    assertEquals(rows.length, issues.length);
    for (const issue of issues) {
      const key = `${issue.episode}/${issue.issue}`;
      const row = rows.find((row) => `${row["episode"]}/${row["issue"]}` === key)!;
      const contested = issue.gap === "" && isContested(issue);
      assertCell(row["us_opening"], issue.us, key);
      assertCell(row["ally_opening"], issue.ally, key);
      assertEquals(
        row["status"],
        issue.gap !== "" ? issue.gap : contested ? "contested" : "agreed",
        key,
      );
      assertCell(row["us_move"], contested ? usMove(issue) : NaN, key);
      assertCell(row["ally_move"], contested ? allyMove(issue) : NaN, key);
      assertEquals(row["ahead"], contested ? aheadOf(issue) : "", key);
      assertEquals(row["us_conceded"], contested ? usMove(issue) >= 10 ? "yes" : "no" : "", key);
      assertEquals(row["rash_ally"], tables.rash.includes(issue.episode) ? "yes" : "no", key);
    }
  });

  Deno.test(`shares and means by type are those of the naive reading, ${reading}`, () => {
    const rows = rowsOf("moves_by_type").filter((row) => row["reading"] === reading);
    const types = new Set(issues.map(({ type }) => type));
    assertEquals(rows.length, 3 * (1 + types.size));
    for (const row of rows) {
      const message = `${row["type"]} from ${row["concession_from"]}`;
      const meant: Meant = ({ type }) => row["type"] === "all" || type === row["type"];
      const least = Number(row["concession_from"]);
      const contested = contestedOf(issues, meant);
      const yes = contested.filter((issue) => usMove(issue) >= least);
      const allies = contested.filter((issue) => allyMove(issue) >= least);
      const missing = issues.filter((issue) => meant(issue) && issue.gap !== "").length;
      assertEquals(
        [row["contested"], row["missing"], row["us_conceded"], row["ally_conceded"]],
        [contested.length, missing, yes.length, allies.length].map(String),
        message,
      );
      assertEquals(
        [row["episodes"], row["episodes_with_concession"]],
        [contested, yes].map((of) => `${new Set(of.map(({ episode }) => episode)).size}`),
        message,
      );
      const all = contested.length + missing;
      const values = {
        us_conceded_share: yes.length / contested.length,
        us_conceded_least: yes.length / all,
        us_conceded_most: (yes.length + missing) / all,
        ally_conceded_share: allies.length / contested.length,
        mean_us_move: average(contested.map(usMove)),
        mean_ally_move: average(contested.map(allyMove)),
        us_moved_more: average(contested.map(usMove)) - average(contested.map(allyMove)),
      };
      for (const [column, value] of Object.entries(values)) {
        assertCell(row[column], value, `${column} of ${message}`);
      }
    }
  });
}
