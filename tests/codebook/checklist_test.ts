import { assert, assertEquals } from "@std/assert";
import { workOrder } from "../../pipeline/codebook/checklist.ts";
import { allTables } from "../../pipeline/tables/all.ts";
import { links, type Table } from "../../pipeline/tables/table.ts";

const order = workOrder();
const names = order.map(({ name }) => name);

Deno.test("the order of work has every sheet that says why it is needed, once", () => {
  const asked = allTables.filter(({ why }) => why !== undefined).map(({ name }) => name);
  assertEquals(names.toSorted(), asked.toSorted());
  for (const { name, after } of order) {
    assert(after === undefined || names.indexOf(after) < names.indexOf(name), name);
  }
});

Deno.test("what a sheet refers to comes before it, but what judges its rows", () => {
  const early = order.flatMap((table, at) =>
    links(table).map((link) => link.table)
      .filter((target) => names.indexOf(target) > at).map((target) => `${table.name} → ${target}`)
  );
  assertEquals(early, ["episodes → families", "designs → organisations"]);
});

/** A table of nothing but its place in the order. */
function step(name: string, after?: string): Table {
  const place = after === undefined ? {} : { after };
  const about = { sheet: name, title: name, description: name, key: [], id: [], columns: {} };
  return { ...about, ...place, name, holds: "evidence", why: "Needed" };
}

Deno.test("of several sheets after one, that with fewest after it comes first", () => {
  const chain = [step("a"), step("b", "a"), step("c", "b"), step("new", "a")];
  assertEquals(workOrder(chain).map(({ name }) => name), ["a", "new", "b", "c"]);
});

Deno.test("a sheet after one that nobody fills begins the list, and is not lost", () => {
  const { why: _, ...unasked } = step("unasked");
  const steps = workOrder([unasked, step("a", "unasked"), step("b", "nowhere")]);
  assertEquals(steps.map(({ name }) => name), ["a", "b"]);
});
