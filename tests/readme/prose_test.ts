import { assertEquals, assertThrows } from "@std/assert";
import {
  cellNumber,
  countNumber,
  meanNumber,
  rangeNumber,
  shareNumber,
  sumNumber,
} from "../../pipeline/readme/prose/numbers.ts";
import { numberLines } from "../../pipeline/readme/prose/number_lines.ts";
import {
  filled,
  joined,
  listed,
  paragraphs,
  say,
  sentences,
} from "../../pipeline/readme/prose/prose.ts";
import { proseTable } from "../../pipeline/readme/prose/prose_table.ts";
import { evidenceBase } from "../../pipeline/tables/derived/summaries/evidence_base.ts";
import { numbers } from "../../pipeline/tables/derived/pages/numbers.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { made } from "../../pipeline/tables/derived/made_table.ts";
import { readDerived } from "../../pipeline/tables/derived/read_derived.ts";
import { rowsOf } from "../fixtures/real_tables.ts";

const key = { case: "korea", kind: "volume", extent: "whole" };
const rows = rowsOf(evidenceBase, [
  { ...key, table: "positions", archive: "USA", evidence: "read", rows: 6 },
  { ...key, table: "positions", archive: null, evidence: "known", rows: 2 },
  { ...key, table: "treaties", archive: "USA", evidence: "read", rows: 4 },
]);
const shownOf = ({ numbers }: { readonly numbers: readonly { readonly shown: string }[] }) =>
  numbers.map(({ shown }) => shown);

Deno.test("prose keeps the numbers of its pieces in their order", () => {
  const number = (shown: string) => ({ text: shown, numbers: [{ shown, sources: [] }] });
  const text = say`Of ${number("7")} cases ${number("3")} count.`;
  assertEquals(text.text, "Of 7 cases 3 count.");
  assertEquals(shownOf(text), ["7", "3"]);
  assertEquals(listed([number("1"), "two", number("3")]).text, "1, two and 3");
  assertEquals(shownOf(joined([text, number("9")], " ")), ["7", "3", "9"]);
  assertEquals(sentences([text, "", say``, "End."]).text, "Of 7 cases 3 count. End.");
  assertEquals(paragraphs(["a", "", number("b")]).text, "a\n\nb");
  const slots = new Map([["found", number("46%")]]);
  assertEquals(filled("On {found} of them.", slots).text, "On 46% of them.");
  assertEquals(shownOf(filled("On {found} of them.", slots)), ["46%"]);
  assertThrows(() => filled("On {lost}.", slots), TypeError, "slot lost");
  const table = proseTable([["Name", "Number"], ["a", number("5")], ["b", number("6")]]);
  assertEquals(table.text, "| Name | Number |\n| --- | ---: |\n| a | 5 |\n| b | 6 |");
  assertEquals(shownOf(table), ["5", "6"]);
});

Deno.test("a number of a cell names its row by the key of its table", () => {
  const number = cellNumber(evidenceBase, rows[0]!, "rows", String);
  assertEquals(number.text, "6");
  const [{ sources }] = number.numbers as [typeof number.numbers[0]];
  assertEquals(sources.map(({ where, column, use }) => [where, column, use]), [[
    { ...key, table: "positions", archive: "USA", evidence: "read" },
    "rows",
    "cell",
  ]]);
});

Deno.test("counts, sums, means, shares and ranges are those of the rows that fit", () => {
  const taken = (where: object) => ({ table: evidenceBase, rows, where });
  assertEquals(countNumber(taken({ table: "positions" })).text, "2");
  assertEquals(sumNumber(taken({ table: "positions" }), "rows", String).text, "8");
  assertEquals(meanNumber(taken({ table: "positions" }), "rows", String).text, "4");
  const share = shareNumber(taken({ archive: "USA" }), "rows", (part) => part.toFixed(3));
  assertEquals(share.text, "0.833");
  assertEquals(share.numbers[0]!.sources.map(({ use }) => use), ["sum", "divisor"]);
  const range = rangeNumber(evidenceBase, rows, "rows", (ends) => ends.join(" to "));
  assertEquals(range.text, "2 to 6");
  assertEquals(range.numbers[0]!.sources.map(({ use }) => use), ["least", "greatest"]);
  const one = rangeNumber(evidenceBase, rows.slice(0, 1), "rows", ([low]) => String(low));
  assertEquals(one.numbers[0]!.sources.map(({ use }) => use), ["cell"]);
  assertEquals(rangeNumber(evidenceBase, [], "rows", String).text, "–");
});

Deno.test("the record has a line a source, and can be written and read again", () => {
  const share = shareNumber(
    { table: evidenceBase, rows, where: { archive: "USA" } },
    "rows",
    String,
  );
  const count = countNumber({ table: evidenceBase, rows, where: {} });
  const none = cellNumber(evidenceBase, rows[1]!, "rows", String);
  const lines = numberLines("README.md", new Map([["a", say`${share} ${count}`], ["b", none]]));
  assertEquals(
    lines.map(({ part, number, source, use, where, column }) => [
      part,
      number,
      source,
      use,
      where,
      column,
    ]),
    [
      ["a", 1, 1, "sum", "archive=USA", "rows"],
      ["a", 1, 2, "divisor", "all", "rows"],
      ["a", 2, 1, "count", "all", "rows"],
      [
        "b",
        3,
        1,
        "cell",
        "case=korea & table=positions & kind=volume & archive= & evidence=known & extent=whole",
        "rows",
      ],
    ],
  );
  assertEquals(readDerived(numbers, derivedText(made(numbers, lines))), lines);
});
