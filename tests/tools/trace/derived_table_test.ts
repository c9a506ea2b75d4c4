import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { evidence, judgement } from "../../../pipeline/tables/all.ts";
import {
  cleanTablesBehind,
  column,
  derivedPath,
  type DerivedTable,
  describeDerived,
} from "../../../pipeline/tables/derived/derived_table.ts";
import { list } from "../../../pipeline/tables/derived/kinds.ts";
import { text } from "../../../pipeline/tables/kind.ts";
import { wayToRows } from "../../../pipeline/tools/trace/derived_table.ts";
import { rowsNamed } from "../../../pipeline/tools/trace/row_names.ts";
import { derivedCalled } from "../../../pipeline/tools/trace/table_names.ts";
import { bilateralShare } from "../../../pipeline/tables/derived/summaries/bilateral_share.ts";
import { bindingSpeakers } from "../../../pipeline/tables/derived/findings/binding_speakers.ts";

const { issues, positions, linkages } = evidence;
const { institutions } = judgement;

const tables = new Map([
  ["issues", [{ row_id: "E/area", episode: "E", issue: "area" }, {
    row_id: "E/term",
    episode: "E",
    issue: "term",
  }]],
  ["positions", [{ row_id: "E/area/spender/opening" }, { row_id: "E/area/the king's men/middle" }]],
  ["linkages", [{ row_id: "AUS-1" }, { row_id: "NZL-1" }, { row_id: "KOR-1" }]],
  ["institutions", [
    { row_id: "AUS-1", linkage_id: "AUS-1", institution: "COUNCIL" },
    { row_id: "NZL-1", linkage_id: "NZL-1", institution: "COUNCIL" },
  ]],
]);
const named = rowsNamed({ tables });
const words = column(text, "Words");
const openings = describeDerived({
  name: "openings",
  stage: "findings",
  title: "Openings",
  description: "Openings",
  reads: [issues, positions],
  key: ["episode", "issue", "state"],
  links: [{ columns: ["episode", "issue"], table: issues }],
  columns: {
    episode: words,
    issue: words,
    state: words,
    opening: words,
    rows: column(list, "Rows", { refersTo: positions }),
  },
});
const openingRows = [
  { episode: "E", issue: "area", state: "AUS", opening: "10", rows: "E/area/spender/opening" },
  {
    episode: "E",
    issue: "area",
    state: "NZL",
    opening: "20",
    rows: "E/area/spender/opening;E/area/the king's men/middle",
  },
];
const shares = describeDerived({
  name: "shares",
  stage: "findings",
  title: "Shares",
  description: "Shares",
  reads: [positions, issues],
  key: ["group"],
  columns: { group: words, share: words },
});
const shareRows = [{ group: "all", share: "0.5" }];
const commandsIn = (text: string) =>
  text.split("\n").filter((line) => line.includes("deno task trace")).map((line) => line.trim());

Deno.test("a line leads to the rows that its columns name, alone and together", () => {
  const text = wayToRows(openings, openingRows, "e/area/nzl", [openings, shares], named);
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
  const text = wayToRows(openings, openingRows, "E/are", [], named);
  assertStringIncludes(text, "For its first line, as an example");
  assertEquals(commandsIn(text).length, 2);
});

Deno.test("a table without ids leads to those of the same clean tables that have them", () => {
  const text = wayToRows(shares, shareRows, "", [openings, shares], named);
  assertStringIncludes(text, "No column names clean rows");
  assertStringIncludes(text, "see also data-clean/findings/openings.csv");
  assertEquals(commandsIn(text), []);
});

Deno.test("a table that names table, row and column of a cell leads to the cell", () => {
  const cells: DerivedTable = {
    ...shares,
    columns: { table: words, row: column(text, "Row", { tableIn: "table" }), column: words },
  };
  const rows = [{ table: "issues", row: "E/term", column: "outcome" }];
  assertEquals(commandsIn(wayToRows(cells, rows, "", [], named)), [
    "deno task trace issues E/term outcome",
  ]);
});

Deno.test("an institution leads to all of its linkages", () => {
  const through = { table: institutions, column: "institution" };
  const eves: DerivedTable = {
    ...shares,
    reads: [linkages, institutions],
    columns: { ally: words, surely: column(list, "Surely", { refersTo: linkages, through }) },
  };
  assertEquals(
    commandsIn(wayToRows(eves, [{ ally: "AUS", surely: "COUNCIL;KOR-1" }], "AUS", [], named)),
    [
      "deno task trace linkages AUS-1",
      "deno task trace linkages NZL-1",
      "deno task trace linkages KOR-1",
    ],
  );
});

Deno.test("derived tables are found by name, folder and file; a clean table is none", () => {
  const pathOf = (name: string) => {
    const found = derivedCalled(name);
    return found && derivedPath(found);
  };
  for (const name of ["openings", "findings/openings", "data-clean/findings/openings.csv"]) {
    assertEquals(pathOf(name), "data-clean/findings/openings.csv");
  }
  assertEquals(
    pathOf("data-clean/summaries/network_ties.csv"),
    "data-clean/summaries/network_ties.csv",
  );
  assertEquals(pathOf("positions"), undefined);
  // Both stages write a table of sources.
  assertEquals(pathOf("summaries/sources"), "data-clean/summaries/sources.csv");
  assertEquals(pathOf("findings/sources"), "data-clean/findings/sources.csv");
});

Deno.test("what a table is made of is told through other derived tables", () => {
  const behind = (table: DerivedTable) => [...cleanTablesBehind(table)].map(({ name }) => name);
  assertEquals(behind(bilateralShare), ["treaties", "treaty_parties", "commitments"]);
  assert(behind(bindingSpeakers).includes("positions"));
});
