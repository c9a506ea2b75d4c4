import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { initiatorLines, institutionLines } from "../../../pipeline/findings/tables/linkages.ts";
import type { Linkage } from "../../../pipeline/measures/persistence/ally_linkages.ts";
import {
  countInitiators,
  initiatedByAlly,
  initiatedInstitutions,
  type Initiator,
} from "../../../pipeline/measures/persistence/initiators.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

const linkage = (
  id: string,
  ally: string,
  established: string | null,
  initiator: Initiator,
): Linkage =>
  ({
    linkage_id: id,
    allies: [ally],
    ally_as_written: ally,
    established,
    initiator,
  }) as unknown as Linkage;
const oneInstitution = (linkages: readonly Linkage[]) => ({
  linkages: [...linkages],
  institutions: linkages.map(({ linkage_id }) => ({ linkage_id, institution: "X" })) as never,
});
const initiatorOf = (...linkages: Linkage[]) => {
  const [only] = initiatedInstitutions(oneInstitution(linkages));
  return [only!.initiator, only!.conflict, only!.decade];
};

Deno.test("the earliest linkage tells who began an institution", () => {
  assertEquals(
    initiatorOf(linkage("b", "JPN", "1971", "us"), linkage("a", "KOR", "1969-05", "ally")),
    ["ally", false, 1960],
  );
});

Deno.test("where any may be the earliest, an answer goes before unclear and a conflict is unclear", () => {
  // 1999 may be before or after April 1999.
  const vague = linkage("a", "JPN", "1999", "unclear");
  assertEquals(initiatorOf(vague, linkage("b", "KOR", "1999-04", "us")), ["us", false, 1990]);
  assertEquals(
    initiatorOf(linkage("a", "JPN", "1999", "ally"), linkage("b", "KOR", "1999-04", "us")),
    ["unclear", true, 1990],
  );
  assertEquals(initiatorOf(vague, linkage("b", "KOR", "2000", "us")), ["unclear", false, 1990]);
});

Deno.test("the years in which an institution may have begun", () => {
  const yearsOf = (...dates: readonly (string | null)[]) =>
    initiatedInstitutions(
      oneInstitution(dates.map((date, at) => linkage(`${at}`, "JPN", date, "us"))),
    )[0]!.years;
  assertEquals(yearsOf("1959-12/1960-02"), [1959, 1960]);
  // Surely begun by 1965, perhaps already in 1964; the third came later.
  assertEquals(yearsOf("1964/1967", "1965", "1970"), [1964, 1965]);
  assertEquals(yearsOf(null), undefined);
});

Deno.test("undated linkages count only if none is dated", () => {
  const undated = linkage("a", "JPN", null, "ally");
  assertEquals(initiatorOf(undated, linkage("b", "KOR", "1999", "us")), ["us", false, 1990]);
  assertEquals(initiatorOf(undated), ["ally", false, undefined]);
});

Deno.test("one institution of two allies counts once, and once for each", () => {
  const rows = oneInstitution([
    linkage("a", "AUS", "1951", "ally"),
    linkage("b", "NZL", "1952", "us"),
  ]);
  assertEquals(countInitiators(initiatedInstitutions(rows)).institutions, 1);
  const byAlly = initiatedByAlly(rows);
  assertEquals([...byAlly].map(([ally, [own]]) => [ally, own!.initiator]), [["AUS", "ally"], [
    "NZL",
    "us",
  ]]);
});

Deno.test("share and bounds by hand", () => {
  const made = (["ally", "ally", "us", "joint", "unclear"] as const).map((initiator) => ({
    institution: initiator,
    initiator,
    conflict: false,
    decade: 1950,
    first: [],
  }));
  const { share, low, high } = countInitiators(made);
  // 2 / (2 + 1); 2 / 5; (2 + 1 + 1) / 5.
  assertAlmostEquals(share, 2 / 3);
  assertAlmostEquals(low, 0.4);
  assertAlmostEquals(high, 0.8);
  assertEquals(countInitiators(made.slice(3)).share, NaN);
});

Deno.test("the share of the one-sided lies within the bounds", () => {
  fc.assert(fc.property(
    fc.array(fc.constantFrom<Initiator>("ally", "us", "joint", "unclear"), { minLength: 1 }),
    (initiators) => {
      const { share, low, high } = countInitiators(initiators.map((initiator) => ({
        institution: "",
        initiator,
        conflict: false,
        decade: undefined,
        first: [],
      })));
      assertEquals(Number.isNaN(share) || (low <= share && share <= high), true);
    },
  ));
});

Deno.test("decades add up to the whole, and every linkage of the tables is in it", () => {
  const lines = initiatorLines(real);
  for (const [ally, own] of Map.groupBy(lines, ({ ally }) => ally)) {
    const whole = own.find(({ decade }) => decade === "all")!;
    for (const field of ["institutions", "ally_began", "us_began", "joint", "unclear"] as const) {
      const sum = own.filter((line) => line !== whole).reduce((sum, line) => sum + line[field], 0);
      assertEquals(sum, whole[field], `${ally} ${field}`);
    }
  }
  const merged = new Set(real.institutions.map(({ institution }) => institution)).size;
  assertEquals(
    lines[0]!.institutions,
    real.linkages.length - real.institutions.length + merged,
  );
});

Deno.test("institutions without the United States are counted, and the share without them told", () => {
  const [whole] = initiatorLines(real);
  const merged = new Map(
    real.institutions.map(({ linkage_id, institution }) => [linkage_id, institution]),
  );
  const parties = Map.groupBy(
    real.linkages,
    ({ linkage_id: id }) => merged.get(id) ?? id,
  );
  const without = [...parties].filter(([, own]) =>
    own.every((linkage) => linkage.parties !== null && !linkage.parties.includes("USA"))
  ).map(([institution]) => institution);
  assertEquals(whole!.without_us, without.length);
  const left = initiatedInstitutions(real).filter(({ institution }) =>
    !without.includes(institution)
  );
  assertEquals(whole!.share_with_us, countInitiators(left).share);
  assertEquals(
    initiatorLines(real).filter(({ decade }) => decade === "all")
      .every((line) => line.without_us <= line.institutions),
    true,
  );
});

Deno.test("the institutions one by one add up to the counts of initiators, decade by decade", () => {
  const lines = institutionLines(real);
  assertEquals(new Set(lines.map(({ institution }) => institution)).size, lines.length);
  for (const count of initiatorLines(real).filter(({ ally }) => ally === "all")) {
    const own = lines.filter(({ decade }) => count.decade === "all" || decade === count.decade);
    const by = (of: string) => own.filter(({ initiator }) => initiator === of).length;
    assertEquals(
      [own.length, by("ally"), by("us"), by("joint"), by("unclear")],
      [count.institutions, count.ally_began, count.us_began, count.joint, count.unclear],
      `${count.decade}`,
    );
    assertEquals(own.filter(({ conflict }) => conflict).length, count.conflicts);
    assertEquals(own.filter(({ with_us }) => !with_us).length, count.without_us);
  }
});

Deno.test("an institution is listed with the linkages that decide who began it, as coded", () => {
  const rows = oneInstitution([
    linkage("c", "AUS", "1999", "ally"),
    linkage("b", "NZL", "1999-04", "us"),
    linkage("a", "KOR", "2001", "joint"),
  ]);
  const [line] = institutionLines({
    ...rows,
    linkages: rows.linkages.map((row) => ({ ...row, parties: ["AUS", "NZL"] })),
  });
  assertEquals(line, {
    institution: "X",
    allies: "AUS;KOR;NZL",
    first: "b;c",
    first_initiators: "us;ally",
    initiator: "unclear",
    conflict: true,
    decade: 1990,
    with_us: false,
  });
});
