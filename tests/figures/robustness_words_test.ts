import { assertEquals } from "@std/assert";
import { cellsText } from "../../pipeline/figures/robustness/rows.ts";

Deno.test("the fewest cells are a number, a range, a bound, or none", () => {
  const text = (at_least: number | null, found: number | null) =>
    cellsText({ fewest_cells_at_least: at_least, fewest_cells_found: found });
  assertEquals(text(5, 5), "5");
  assertEquals(text(5, 7), "5–7");
  assertEquals(text(2, null), "2+");
  assertEquals(text(null, null), "none");
});
