import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { replacementLines } from "../../../pipeline/findings/tables/linkages.ts";
import type { Linkage } from "../../../pipeline/measures/persistence/ally_linkages.ts";
import {
  endedLinkages,
  replacementYears,
} from "../../../pipeline/measures/persistence/replacement.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

const linkage = (
  id: string,
  established: string | null,
  ended: string | null = null,
  cells: Partial<Linkage> = {},
) =>
  ({
    linkage_id: id,
    allies: ["KOR"],
    ally_as_written: "Korea",
    domain: "planning",
    established,
    ended,
    end_reason: null,
    ...cells,
  }) as Linkage;
const old = linkage("old", "1950", "1970-06-15");
const replaced = (...others: Linkage[]) => {
  const [found] = endedLinkages([old, ...others]);
  return found!.replaced;
};

Deno.test("five years before or after the end, to the day", () => {
  assertEquals(replacementYears, 5);
  assertEquals(replaced(linkage("a", "1975-06-15")), "surely");
  assertEquals(replaced(linkage("a", "1975-06-16")), "no");
  assertEquals(replaced(linkage("a", "1965-06-15")), "surely");
  assertEquals(replaced(linkage("a", "1965-06-14")), "no");
  assertEquals(replaced(linkage("a", "1975")), "possibly");
  assertEquals(replaced(linkage("a", null)), "possibly");
  assertEquals(replaced(), "no");
});

Deno.test("another ally or domain, or the linkage itself, is no replacement", () => {
  assertEquals(replaced(linkage("a", "1970", null, { allies: ["JPN"] })), "no");
  assertEquals(replaced(linkage("a", "1970", null, { domain: "command" })), "no");
  const [itself] = endedLinkages([linkage("a", "1970", "1971")]);
  assertEquals(itself!.replaced, "no");
});

Deno.test("what ended with it, or before, did not replace it but was another", () => {
  const together = linkage("a", "1968", "1970-06-15");
  const [first, second] = endedLinkages([old, together]);
  assertEquals([first!.replaced, first!.another], ["no", "surely"]);
  assertEquals([second!.replaced, second!.another], ["no", "no"]);
  assertEquals(replaced(linkage("a", "1968", "1969")), "no");
  assertEquals(replaced(linkage("a", "1968", "1970")), "possibly");
  assertEquals(replaced(linkage("a", "1968", "1972")), "surely");
  assertEquals(replaced(linkage("a", "1968", null, { end_reason: "gone" })), "possibly");
});

Deno.test("an end without a date cannot be told, and a linkage that stands has not ended", () => {
  const found = endedLinkages([
    linkage("a", "1950", null, { end_reason: "replaced by b" }),
    linkage("b", "1951"),
  ]);
  assertEquals(found.map(({ linkage, replaced }) => [linkage, replaced]), [["a", "undated"]]);
});

Deno.test("a replacement is always another, and one more linkage never takes a replacement away", () => {
  const year = fc.integer({ min: 1945, max: 2000 });
  const made = fc.array(fc.tuple(year, fc.option(fc.integer({ min: 0, max: 20 })))).map((all) =>
    all.map(([start, lasted], at) =>
      linkage(`${at}`, `${start}`, lasted === null ? null : `${start + lasted}`)
    )
  );
  const order = ["no", "possibly", "surely"];
  fc.assert(fc.property(made, (all) => {
    const whole = new Map(endedLinkages(all).map((each) => [each.linkage, each]));
    for (const each of whole.values()) {
      assertEquals(order.indexOf(each.another) >= order.indexOf(each.replaced), true);
    }
    for (const each of endedLinkages(all.slice(0, -1))) {
      const after = whole.get(each.linkage)!;
      assertEquals(order.indexOf(after.replaced) >= order.indexOf(each.replaced), true);
    }
  }));
});

Deno.test("the lines count every ended linkage once by each grouping", () => {
  const lines = replacementLines(real);
  const [whole] = lines;
  const ended = real.linkages.filter((row) => row.ended !== null || row.end_reason !== null);
  assertEquals(whole!.ended, ended.length);
  for (const line of lines) {
    assertEquals(
      line.replaced + line.possibly + line.not_replaced + line.undated,
      line.ended,
    );
    assertEquals(line.without.split(";").filter(Boolean).length, line.not_replaced);
  }
  for (
    const group of [
      lines.filter(({ ally, domain }) => ally === "all" && domain !== "all"),
      lines.filter(({ ally, domain }) => ally !== "all" && domain === "all"),
      lines.filter(({ ally, domain }) => ally !== "all" && domain !== "all"),
    ]
  ) {
    assertEquals(group.reduce((sum, line) => sum + line.replaced, 0), whole!.replaced);
    assertEquals(group.reduce((sum, line) => sum + line.ended, 0), whole!.ended);
  }
});
