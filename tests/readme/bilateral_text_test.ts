import { realRead, rowsOf } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { bilateralText } from "../../pipeline/readme/bilateral_text.ts";
import { bilateralShare } from "../../pipeline/tables/derived/summaries/bilateral_share.ts";

const real = realRead(bilateralShare);

Deno.test("the README claims no majority where the last year has none", () => {
  const even = real.map((row) =>
    row.share_low === null ? row : { ...row, share_low: 50, share_high: 50 }
  );
  const text = bilateralText(even);
  assertStringIncludes(text, "were not the majority in the Asia-Pacific by every count in 2025");
  assert(!text.includes("more than half"));
});

Deno.test("open dates show as ranges in the table", () => {
  const row = {
    ...{ region: "asia-pacific", year: 1955, classes: "A", scope: "all" },
    ...{ bilateral_low: 1, bilateral_high: 2, all_low: 2, all_high: 3 },
    ...{ share_low: 50, share_high: 66.7 },
  };
  const line = bilateralText(rowsOf(bilateralShare, [row])).split("\n").find((each) =>
    each.startsWith("| 1955")
  );
  assertEquals(line, "| 1955 | 1–2 of 2–3 (50–67%) | none | none | none | none |");
});
