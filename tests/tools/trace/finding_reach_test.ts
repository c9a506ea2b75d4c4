import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { claims } from "../../../pipeline/findings/claims/all_claims.ts";
import { findingReads } from "../../../pipeline/findings/evidence/finding_rows.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { type Bearing, findingReach } from "../../../pipeline/tools/trace/finding_reach.ts";
import { traceText } from "../../../pipeline/tools/trace/trace_text.ts";

const rows = readCleanRows(
  findingReads,
  (name) =>
    Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
);

function findingsOf(table: string, row: string, bearing: Bearing) {
  return findingReach(rows, table, row).filter((each) => each.bearing === bearing)
    .map(({ finding }) => finding);
}

Deno.test("a row with coded cells is what exactly the findings rest on that its cells enter", () => {
  const text = Deno.readTextFileSync(
    new URL("../../../data-clean/findings/cells.csv", import.meta.url),
  );
  for (const table of ["designs", "issues", "linkages", "positions", "preferences", "shocks"]) {
    const lines = text.split("\n").filter((line) => line.startsWith(`${table},`));
    const row = lines.at(-1)!.split(",")[1]!;
    const stated = new Set(
      lines.filter((line) => line.split(",")[1] === row).flatMap((line) =>
        line.split(",")[3]!.split(";")
      ),
    );
    const expected = claims.map(({ id }) => id).filter((id) => stated.has(id));
    assertEquals(findingsOf(table, row, "rests"), expected, `${table} ${row}`);
  }
});

Deno.test("joining or leaving a treaty bears on no finding, for a tie lasts as long as its treaty", () => {
  assert(rows.treatyParties.length > 0);
  for (const { row_id: row } of rows.treatyParties.slice(0, 3)) {
    assertEquals(findingReach(rows, "treaty_parties", row), []);
  }
});

Deno.test("a capability counts in the models and rules that weigh states by it, and nowhere else", () => {
  const { row_id: row } = rows.capabilities.find(({ state }) => state === "AUS")!;
  const reached = findingsOf("capabilities", row, "changes");
  assert(reached.includes("imposed-against-nash"));
  const all = findingReach(rows, "capabilities", row).map(({ finding }) => finding);
  assert(!all.includes("allies-ahead") && !all.includes("region-wanted-looser"));
});

Deno.test("tables that no estimate is made of bear on nothing", () => {
  assertEquals(findingReach(rows, "nodes", "any"), []);
  assertEquals(findingReach(rows, "sources", rows.sources[0]!.row_id), []);
});

Deno.test("the text says for certain only what is", () => {
  const life = {
    table: "treaties",
    rowId: "X",
    case: "",
    cells: [],
    source: undefined,
    parts: [],
  };
  const stays = traceText({
    ...life,
    reached: [{ kind: "finding", name: "sooner", bearing: "stays" }],
  }, { all: false });
  assertStringIncludes(stays, "no finding rests on it");
  assertStringIncludes(stays, "may bear on, if it said something else: sooner");
  const rests = traceText({
    ...life,
    reached: [{ kind: "finding", name: "sooner", bearing: "rests" }],
  }, { all: false });
  assertStringIncludes(rests, "finding sooner, which rests on it");
  assert(!rests.includes("no finding"));
});
