import { assertEquals, assertGreater } from "@std/assert";
import { parse } from "@std/csv";

const read = (path: string) => parse(Deno.readTextFileSync(path), { skipFirstRow: true });

Deno.test("no inferred year contradicts the year that the note of the row gives", () => {
  const inferred = read("data-clean/ledger.csv").filter((line) =>
    line["rule"]!.includes("year from")
  );
  assertGreater(inferred.length, 100);
  const notes = new Map(
    ["positions", "preferences"].flatMap((table) =>
      read(`data-clean/tables/${table}.csv`).map((row) =>
        [`${table} ${row["row_id"]}`, row["note"]!] as const
      )
    ),
  );
  const contradictions = inferred.filter((line) => {
    const said = notes.get(`${line["table"]} ${line["row_id"]}`)?.match(/\byear (\d{4})\b/)?.[1];
    return said !== undefined && !line["clean_text"]!.startsWith(said);
  });
  assertEquals(contradictions.map((line) => [line["row_id"], line["clean_text"]]), []);
});
