import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { bilateralText } from "../../pipeline/readme/bilateral_text.ts";
import { readSummary, tablePath } from "../../pipeline/tables/read_summary.ts";

const real = readSummary(Deno.readTextFileSync(tablePath("bilateral_share")));

Deno.test("the README gives the range of the share since the majority is lasting, also with the US", () => {
  const text = bilateralText(real);
  for (const classes of ["A", "A+B"]) {
    const [all, withHub] = ["all", "hub"].map((scope) => {
      const rows = real.filter((row) =>
        row["region"] === "asia-pacific" && row["classes"] === classes && row["scope"] === scope &&
        Number(row["year"]) >= 1954
      );
      const low = Math.round(Math.min(...rows.map((row) => Number(row["share_low"]))));
      const high = Math.round(Math.max(...rows.map((row) => Number(row["share_high"]))));
      return `${low} to ${high}%`;
    });
    assertStringIncludes(
      text,
      `${all} (${withHub} of those with the United States) under ${classes}`,
    );
  }
  assertStringIncludes(text, "From 1954 on");
  assertStringIncludes(text, "no sure majority in 1952–1953 (1 of 2)");
});

Deno.test("the README claims no majority where the last year has none", () => {
  const even = real.map((row) =>
    row["share_low"] === null ? row : { ...row, share_low: 50, share_high: 50 }
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
  const line = bilateralText([row]).split("\n").find((each) => each.startsWith("| 1955"));
  assertEquals(line, "| 1955 | 1–2 of 2–3 (50–67%) | none | none | none | none |");
});
