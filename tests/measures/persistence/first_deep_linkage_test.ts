import { assertAlmostEquals, assertEquals } from "@std/assert";
import { firstDeepLinkageLines } from "../../../pipeline/findings/tables/linkages.ts";
import type { Linkage } from "../../../pipeline/measures/persistence/ally_linkages.ts";
import { firstDeepLinkages } from "../../../pipeline/measures/persistence/first_deep_linkage.ts";
import { type CommitmentSpan } from "../../../pipeline/measures/commitments/commitment_spans.ts";
import { spanOf } from "../../../pipeline/base/dates/spans.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages", "treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

const linkage = (id: string, established: string | null, depth: number, allies = ["KOR"]) =>
  ({
    linkage_id: id,
    allies,
    ally_as_written: allies.join(),
    established,
    depth,
  }) as unknown as Linkage;
const commitment = (treaty: string, start: string, states = ["KOR", "USA"]): CommitmentSpan => ({
  treaty,
  name: treaty,
  class: "A",
  form: "bilateral",
  region: "asia-pacific",
  span: spanOf(start, null, false),
  evidence: "read",
  startImputed: false,
  organisationEnded: undefined,
  parties: states.map((state) => ({
    state,
    span: spanOf(start, null, false),
    suspendedFrom: undefined,
    leftOrganisation: undefined,
  })),
});
const only = (linkages: Linkage[], commitments: CommitmentSpan[], depth = 3) => {
  const [found] = firstDeepLinkages(linkages, commitments, "asia-pacific", depth);
  return found!;
};

Deno.test("years run from the first commitment to the first linkage so deep", () => {
  const found = only(
    [linkage("a", "1953", 2), linkage("b", "1961-01-01", 3), linkage("c", "1970", 3)],
    [commitment("T2", "1960-01-01"), commitment("T1", "1957-01-01")],
  );
  assertEquals(found.commitment!.ids, ["T1"]);
  assertEquals(found.linkage!.ids, ["b"]);
  // 1957 to 1960 have 365 + 365 + 365 + 366 = 1461 days, which is 4 x 365.25.
  assertEquals([found.yearsLow, found.yearsHigh], [4, 4]);
});

Deno.test("vague dates widen the bounds, and a linkage before the commitment is negative", () => {
  const found = only([linkage("a", "1950", 3)], [commitment("T", "1951-01/1951-12")]);
  // From 31 December 1951 back to 1 January 1950: 729 days; from 1 January 1951 to 31 December 1950: 1.
  assertAlmostEquals(found.yearsLow, -729 / 365.25);
  assertAlmostEquals(found.yearsHigh, -1 / 365.25);
});

Deno.test("all that may be the first are named, and undated ones counted", () => {
  const found = only(
    [linkage("b", "1961-03", 3), linkage("a", "1961", 3), linkage("c", null, 3)],
    [commitment("T", "1957-01-01")],
  );
  assertEquals(found.linkage, {
    earliest: "1961-01-01",
    latest: "1961-03-31",
    ids: ["a", "b"],
    imputed: false,
  });
  assertEquals(found.undated, 1);
});

Deno.test("without the hub, in another region or without a linkage there are no years", () => {
  const deep = [linkage("a", "1961", 3)];
  assertEquals(only(deep, [commitment("T", "1957", ["KOR", "JPN"])]).commitment, undefined);
  const elsewhere = { ...commitment("T", "1957"), region: "other" as const };
  assertEquals(only(deep, [elsewhere]).yearsLow, NaN);
  const none = only([linkage("a", "1961", 2)], [commitment("T", "1957")]);
  assertEquals([none.linkage, none.yearsHigh], [undefined, NaN]);
  assertEquals(
    firstDeepLinkages([linkage("a", "1961", 3, ["KOR", "JPN"])], [], "asia-pacific", 3),
    [],
  );
});

Deno.test("real lines: every state with a linkage of its own, depth and scope; status agrees with the years", () => {
  const lines = firstDeepLinkageLines(real);
  const states = new Set(
    real.linkages.filter(({ allies }) => allies.length === 1).map(({ allies }) => allies[0]),
  );
  assertEquals(lines.length, 4 * states.size);
  for (const { status, years_low: low, years_high: high } of lines) {
    if (status === "before") assertEquals(high! <= 0, true);
    else if (status === "after") assertEquals(low! >= 0 && high! > 0, true);
    else if (status === "open") assertEquals(low! < 0 && high! > 0, true);
    else if (status === "same day") assertEquals([low, high], [0, 0]);
    else assertEquals([low, high], [NaN, NaN]);
  }
});
