import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { twiceReadColumns } from "../../pipeline/findings/evidence/twice_read_columns.ts";
import { reliabilityLines } from "../../pipeline/findings/tables/reliability.ts";
import { realRows } from "./made_evidence.ts";
import { naiveAgreement } from "./naive/reliability.ts";

const lines = reliabilityLines(twiceReadColumns(realRows()));
const textOf = (sheet: string) =>
  Deno.readTextFileSync(
    new URL(`../../data-raw/second-reading/${sheet}.csv`, import.meta.url),
  );

Deno.test("the agreement of the readings is that of the raw sheets, gone over pair by pair", () => {
  for (const grade of ["all", "A", "B", "C"] as const) {
    const naive = naiveAgreement(textOf, grade === "all" ? undefined : grade)
      .filter(({ sampled }) => sampled > 0);
    const made = lines.filter(({ confidence }) => confidence === grade);
    assertEquals(
      made.map(({ column, sampled, units }) => [column, sampled, units]),
      naive.map(({ column, sampled, units }) => [column, sampled, units]),
    );
    for (const [at, { alpha, equal, column }] of naive.entries()) {
      const line = made[at]!;
      if (Number.isNaN(alpha)) assert(Number.isNaN(line.alpha), column);
      else assertAlmostEquals(line.alpha!, alpha, 1e-9, column);
      assertAlmostEquals(line.share_equal!, equal, 1e-12, column);
    }
  }
});

Deno.test("every column that the second readers coded is compared, but for dates and ranks", () => {
  const sheets = ["positions", "outcomes", "preferences", "linkages", "designs", "shocks"];
  const coded = sheets.flatMap((sheet) => textOf(sheet).split("\n", 1)[0]!.split(","))
    .flatMap((name) => name.startsWith("first_") ? [name.slice("first_".length)] : [])
    .filter((name) => !["established", "rank", "confidence"].includes(name));
  assertEquals([...new Set(lines.map(({ column }) => column))].sort(), coded.sort());
});
