import { assertAlmostEquals, assertEquals } from "@std/assert";
import { linkagesKeptAlliances } from "../../pipeline/findings/claims/linkages_kept_alliances.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import {
  initiatedShare,
  keptHadMoreLinkages,
} from "../../pipeline/findings/statistics/linkage_statistics.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { institutionRow, linkageRow, shockRow, stateRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn, noRows } from "./made_evidence.ts";

Deno.test("institutions by initiator: joint and unclear ones do not count", () => {
  const by = (id: string, initiator: "ally" | "us" | "joint" | "unclear", established = "1950") =>
    linkageRow(id, "JPN", { initiator, established });
  const linkages = [by("a", "ally"), by("b", "us"), by("c", "us"), by("d", "joint")];
  const rows = { ...noRows(), linkages: [...linkages, by("e", "unclear")] };
  assertEquals(estimateOn(rows, initiatedShare), [1 / 3, 3]);
  // One institution counts once, by its first linkage.
  assertEquals(
    estimateOn({
      ...rows,
      linkages: [...rows.linkages, by("f", "ally", "1940"), by("g", "us", "1960")],
      institutions: ["f", "g"].map((id) => institutionRow(id, "f")),
    }, initiatedShare),
    [2 / 4, 4],
  );
  // First linkages that disagree leave none.
  assertEquals(
    estimateOn(
      { ...rows, institutions: ["a", "b"].map((id) => institutionRow(id, "ab")) },
      initiatedShare,
    ),
    [0, 1],
  );
  assertEquals(estimateOn({ ...noRows(), linkages: [by("d", "joint")] }, initiatedShare), [NaN, 0]);
});

/** Allies of two shocks each unless told otherwise, in 1960 and 1970. */
const struck: LeaveOutRows = {
  ...noRows(),
  states: ["AUS", "JPN", "KOR", "PHL"].map((state) => stateRow(state)),
  shocks: [
    shockRow("s", "AUS", "kept"),
    shockRow("t", "AUS", "deepened", { date: "1970" }),
    // Kept after exactly half of its shocks: not mostly.
    shockRow("s", "JPN", "kept"),
    shockRow("t", "JPN", "ended-or-suspended", { date: "1970" }),
    shockRow("s", "KOR", "reduced"),
    shockRow("s", "PHL", "kept"),
    // No state.
    shockRow("s", "SEATO", "kept"),
  ],
  linkages: [
    // 2 before the first shock, 2 + 3 before the second: mean 3.5.
    linkageRow("a", "AUS", { depth: 2 }),
    linkageRow("b", "AUS", { depth: 3, established: "1965" }),
    // 1 + 1 before both: mean 2; the third began only in the year of the second.
    linkageRow("c", "JPN", { established: "1959" }),
    linkageRow("d", "JPN", { ended: "1970-01-01" }),
    linkageRow("e", "JPN", { established: "1970", depth: 3 }),
    // One institution at its deepest part in force: 2.
    linkageRow("f", "PHL", { depth: 2 }),
    linkageRow("g", "PHL"),
    linkageRow("h", "PHL", { depth: 3, ended: "1959" }),
    // Surely in force only: these may have begun later, or ended before.
    linkageRow("i", "KOR", { established: null, depth: 3 }),
    linkageRow("j", "KOR", { end_reason: "it lapsed", depth: 3 }),
    linkageRow("k", "KOR", { depth: 3, established: "1960" }),
    linkageRow("l", "KOR", { depth: 3 }),
  ],
  institutions: ["f", "g", "h"].map((id) => institutionRow(id, "f")),
};

Deno.test("pairs of allies by hand: more, equal and less on the eves", () => {
  // Mostly kept: AUS 3.5, PHL 2. Not: JPN 2, KOR 3. AUS has more than both, PHL as much as JPN and
  // less than KOR.
  assertEquals(estimateOn(struck, keptHadMoreLinkages), [2.5 / 4, 4]);
});

Deno.test("the other readings of an eve by hand", () => {
  // By number: AUS (1 + 2) / 2, PHL 1; JPN 2, KOR 1: AUS beats KOR, PHL ties with it.
  // Of depth 3: AUS (0 + 1) / 2, PHL 0; JPN 0, KOR 1: AUS beats JPN, PHL ties with it.
  const evidence = evidenceOf(struck);
  const readings = linkagesKeptAlliances.alternatives.map(({ estimate: of }) => {
    const { estimate, units } = of(evidence, codedEvidence(evidence));
    return [estimate, units];
  });
  assertEquals(readings, [[1.5 / 4, 4], [1.5 / 4, 4]]);
});

Deno.test("the p of the pairs by all exchanges of outcomes", () => {
  const evidence = evidenceOf(struck);
  const { p, smallestP } = keptHadMoreLinkages(evidence).test(codedEvidence(evidence));
  // Of the six choices of two of 3.5, 2, 2 and 3 one gives 4 / 4, two 2.5, two 1.5, one 0.
  assertAlmostEquals(p, 3 / 6, 1e-12);
  assertAlmostEquals(smallestP, 1 / 6, 1e-12);
});

Deno.test("without an ally that mostly kept its tie, or one that did not, there is no pair", () => {
  for (const states of [["AUS", "PHL"], ["JPN", "KOR"]]) {
    const shocks = struck.shocks.filter(({ ally }) => states.includes(ally));
    assertEquals(estimateOn({ ...struck, shocks }, keptHadMoreLinkages), [NaN, 0]);
  }
});
