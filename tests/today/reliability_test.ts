import { pinned } from "./pinned.ts";
import { realTable } from "../fixtures/real_tables.ts";
import { assertEquals } from "@std/assert";

const all = realTable("findings/reliability").filter(({ confidence }) => confidence === "all");

/** What Krippendorff 2004, p. 241, holds fit for tentative conclusions at least. */
const tentative = 0.667;

pinned("readers agree on places and on what followed, not on stage, initiator and depth", () => {
  const below = all.filter(({ alpha }) => Number(alpha) < tentative).map(({ column }) => column);
  assertEquals(below, ["stage", "depth", "initiator"]);
});

pinned("the second readers found most of what was drawn, and no first value was lost", () => {
  assertEquals(all.map(({ column, sampled, units }) => [column, Number(sampled), Number(units)]), [
    ["position", 120, 94],
    ["stage", 120, 94],
    ["outcome", 40, 40],
    ["reference_point", 40, 39],
    ["intensity", 87, 84],
    ["value", 60, 60],
    ["domain", 40, 40],
    ["depth", 40, 40],
    ["initiator", 40, 40],
    ["followed", 61, 61],
  ]);
});
