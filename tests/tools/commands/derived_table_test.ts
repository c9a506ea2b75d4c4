import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { cleanTables } from "../../../pipeline/tables/all.ts";
import { type DerivedTable, wayToRows } from "../../../pipeline/tools/trace/derived_table.ts";
import { rowNames } from "../../../pipeline/tools/trace/row_names.ts";
import { derivedPlan, derivedPlans } from "../../../pipeline/tools/trace/table_users.ts";

const tables = new Map([
  ["issues", [{ row_id: "E/area" }, { row_id: "E/term" }]],
  ["positions", [{ row_id: "E/area/spender/opening" }, { row_id: "E/area/the king's men/middle" }]],
  ["linkages", [{ row_id: "AUS-1" }, { row_id: "NZL-1" }, { row_id: "KOR-1" }]],
  ["institutions", [
    { row_id: "AUS-1", linkage_id: "AUS-1", institution: "COUNCIL" },
    { row_id: "NZL-1", linkage_id: "NZL-1", institution: "COUNCIL" },
  ]],
]);
const namesOf = rowNames({ tables });
const openings: DerivedTable = {
  path: "openings.csv",
  description: "Openings",
  reads: ["issues", "positions"],
  rows: [
    { episode: "E", issue: "area", state: "AUS", opening: "10", rows: "E/area/spender/opening" },
    {
      episode: "E",
      issue: "area",
      state: "NZL",
      opening: "20",
      rows: "E/area/spender/opening;E/area/the king's men/middle",
    },
  ],
};
const shares: DerivedTable = {
  path: "shares.csv",
  description: "Shares",
  reads: ["positions", "issues"],
  rows: [{ group: "all", share: "0.5" }],
};
const commandsIn = (text: string) =>
  text.split("\n").filter((line) => line.includes("deno task trace")).map((line) => line.trim());

Deno.test("a line leads to the rows that its columns name, alone and together", () => {
  const text = wayToRows(openings, "e/area/nzl", [openings, shares], namesOf);
  assertEquals(commandsIn(text), [
    "deno task trace issues E/area",
    "deno task trace positions E/area/spender/opening",
    "deno task trace positions 'E/area/the king'\\''s men/middle'",
  ]);
  assertStringIncludes(text, "episode/issue (issues) · rows (positions)");
  // A number names no row, and a table of numbers lists none.
  assert(!text.includes("opening (") && !text.includes("shares.csv"));
});

Deno.test("a part of a cell is no line: the first stands as an example", () => {
  const text = wayToRows(openings, "E/are", [], namesOf);
  assertStringIncludes(text, "For its first line, as an example");
  assertEquals(commandsIn(text).length, 2);
});

Deno.test("a table without ids leads to those of the same clean tables that have them", () => {
  const text = wayToRows(shares, "", [openings, shares], namesOf);
  assertStringIncludes(text, "No column names clean rows");
  assertStringIncludes(text, "see also openings.csv");
  assertEquals(commandsIn(text), []);
});

Deno.test("a table that names table, row and column of a cell leads to the cell", () => {
  const cells: DerivedTable = {
    ...shares,
    rows: [{ table: "issues", row: "E/term", column: "outcome", findings: "ahead" }],
  };
  assertEquals(commandsIn(wayToRows(cells, "", [], namesOf)), [
    "deno task trace issues E/term outcome",
  ]);
});

Deno.test("an institution leads to all of its linkages", () => {
  const eves: DerivedTable = {
    ...shares,
    reads: ["linkages", "institutions"],
    rows: [{ ally: "AUS", surely: "COUNCIL;KOR-1" }],
  };
  assertEquals(commandsIn(wayToRows(eves, "AUS", [], namesOf)), [
    "deno task trace linkages AUS-1",
    "deno task trace linkages NZL-1",
    "deno task trace linkages KOR-1",
  ]);
});

Deno.test("derived tables are found by name, folder and file, and are made of clean tables only", () => {
  for (const name of ["openings", "findings/openings", "data-clean/findings/openings.csv"]) {
    assertEquals(derivedPlan(name)?.name, "findings/openings");
  }
  assertEquals(derivedPlan("data-clean/summaries/network_ties.csv")?.name, "network_ties");
  assertEquals(derivedPlan("positions"), undefined);
  // Both stages write a table of sources.
  assertEquals(derivedPlan("summaries/sources")?.name, "sources");
  assertEquals(derivedPlan("findings/sources")?.name, "findings/sources");
  const clean = new Set(cleanTables.map(({ name }) => name));
  for (const { name, reads } of derivedPlans) {
    for (const table of reads) assert(clean.has(table), `${name} reads ${table}`);
  }
});
