import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { MergedRow } from "../../pipeline/clean/merge.ts";
import { shockCommitmentProblems, shockTables } from "../../pipeline/clean/shock_commitments.ts";
import { allTables } from "../../pipeline/tables/all.ts";
import type { Table } from "../../pipeline/tables/table.ts";
import { damaged, secondShock } from "./damaged.ts";
import { realCleaned, realFiles, withText } from "./real_sheets.ts";

const path = "data-raw/crosswalks/shocks.csv";

/** What is said of the first shock to an ally once it is dated anew. */
function dated(ally: string, date: string) {
  const { problems, line } = damaged(path, (cells) => cells["ally"] === ally, { date });
  return problems.map(({ file, line: at, column, value, expected, hint }) => ({
    here: file === path && at === line && column === "date" && value === date,
    expected,
    hint,
  }));
}

function noCommitment(ally: string, hint: string) {
  const expected = `a date on which a commitment (class A or B) of USA to ${ally} is in force`;
  return [{ here: true, expected, hint }];
}

Deno.test("no table is looked at but those that it names", () => {
  const tables = new Map<Table, readonly MergedRow[]>(allTables.map((table) => [table, []]));
  const asked = new Set<Table>();
  const get = tables.get.bind(tables);
  tables.get = (table) => {
    asked.add(table);
    return get(table);
  };
  shockCommitmentProblems(tables);
  const named = new Set(shockTables);
  assertEquals([...asked].filter((table) => !named.has(table)), []);
  assertEquals(
    shockTables.filter((table) => !asked.has(table)).map(({ name }) => name),
    ["shocks"],
    "they are found by what they say of commitments",
  );
});

Deno.test("a shock before the first commitment to its ally is reported", () => {
  assertEquals(
    dated("KOR", "1953-09"),
    noCommitment("KOR", "it has USA-JPN-KOR-2023 from 2023, USA-KOR-1953 from 1954"),
  );
  assertEquals(dated("KOR", "1954-11"), []);
});

Deno.test("so is one after the last commitment to it ended", () => {
  assertEquals(
    dated("TWN", "1982"),
    noCommitment("TWN", "it has USA-ROC-1954 from 1955 to 1980"),
  );
});

Deno.test("a commitment that was suspended counts until then", () => {
  assertEquals(
    dated("NZL", "1951"),
    noCommitment("NZL", "it has SEATO-1954 from 1955, USA-AUS-NZL-1951 from 1952 to 1986"),
  );
});

Deno.test("a shock to an organisation after it ended is reported, though its treaty did not", () => {
  assertEquals(
    dated("SEATO", "1978"),
    noCommitment("SEATO", "it has SEATO-1954 from 1955 to 1977"),
  );
});

Deno.test("so is one to a state that the United States never promised anything", () => {
  const promised = new Set(realCleaned.tables.find(({ table }) => table.name === "treaties")!.rows
    .flatMap(({ parties }) => `${parties}`.split(";")));
  const ally = realCleaned.tables.find(({ table }) => table.name === "states")!.rows
    .map(({ state }) => `${state}`).find((state) => !promised.has(state))!;
  const { problems } = damaged(path, (cells) => cells["ally"] === "JPN", { ally }, [
    secondShock("JPN", { ally }),
  ]);
  assertEquals(problems.map(({ column, hint }) => [column, hint]), [["date", ""]]);
});

Deno.test("a state that a protocol covers has a commitment for as long as it does", () => {
  assertEquals(dated("RVN", "1972"), []);
  assertEquals(
    dated("RVN", "1976"),
    noCommitment("RVN", "it has SEATO-PROT-1954 from 1955 to 1975"),
  );
});

Deno.test("a shock without ten years to watch is reported", () => {
  assertEquals(dated("JPN", "2015-12"), []);
  assertEquals(dated("JPN", "2016"), [{
    here: true,
    expected: "a date of 2015 or before",
    hint: "what followed is judged by the 10 years after, and the sheets end with 2025",
  }]);
});

Deno.test("nothing is said of shocks where a sheet of treaties cannot be read", () => {
  const { problems } = cleanFiles(
    withText(realFiles, "data-raw/korea/treaties.csv", (text) => text.replace("form", "from")),
  );
  assertEquals([...new Set(problems.map(({ file }) => file))], ["data-raw/korea/treaties.csv"]);
});
