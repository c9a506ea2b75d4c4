import { assertAlmostEquals, assertEquals } from "@std/assert";
import { linkagesKeptTies } from "../../pipeline/findings/claims/linkages_kept_ties.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  betterByAlly,
  betterWithinShock,
} from "../../pipeline/findings/statistics/fate_statistics.ts";
import { institutionRow, linkageRow, shockRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn } from "./made_evidence.ts";
import { thickening, tieRows } from "./made_ties.ts";

/** Four allies of two shocks, in 1960 and 1970; FSM has two institutions and is thin. */
const struck: EvidenceRows = tieRows({
  allies: ["AUS", "JPN", "KOR", "FSM"],
  shocks: [
    shockRow("s", "AUS", "kept"),
    shockRow("s", "JPN", "reduced"),
    shockRow("s", "KOR", "reduced"),
    shockRow("s", "FSM", "deepened"),
    shockRow("s", "SEATO", "reduced"),
    shockRow("t", "AUS", "ended-or-suspended", { date: "1970-02" }),
    shockRow("t", "JPN", "deepened", { date: "1970-02" }),
  ],
  linkages: [
    ...thickening("AUS", "JPN", "KOR"),
    // AUS: 3 on the eve of s; 2 + 3 on that of t.
    linkageRow("a", "AUS", { depth: 2, established: "1965" }),
    linkageRow("b", "AUS", { depth: 3 }),
    // Not bilateral.
    linkageRow("c", "AUS", { form: "trilateral", depth: 3 }),
    // JPN: one institution at its deepest part in force, 2, on both eves.
    linkageRow("d", "JPN", { depth: 2 }),
    linkageRow("e", "JPN", { depth: 1 }),
    linkageRow("f", "JPN", { depth: 3, established: "1970-01-01" }),
    // KOR: 1 + 1 + 1.
    ...["g", "h", "i"].map((id) => linkageRow(id, "KOR")),
    linkageRow("j", "FSM", { depth: 3 }),
    linkageRow("k", "FSM", { depth: 3 }),
  ],
  institutions: ["d", "e", "f"].map((id) => institutionRow(id, "d")),
});

Deno.test("pairs within the same shock by hand", () => {
  // s: AUS 3 fared better than JPN 2 (1) and KOR 3 (1/2); JPN and KOR fared alike.
  // t: JPN 2 fared better than AUS 5 (0).
  assertEquals(estimateOn(struck, ({ ties }) => betterWithinShock(ties.eves)), [1.5 / 3, 3]);
});

Deno.test("pairs of allies by hand", () => {
  // Fates: AUS (2 + 0) / 2 = 1, JPN (1 + 3) / 2 = 2, KOR 1. Depths: AUS 4, JPN 2, KOR 3.
  // JPN fared better than AUS (0) and KOR (0); AUS and KOR fared alike.
  assertEquals(estimateOn(struck, ({ ties }) => betterByAlly(ties.eves)), [0, 2]);
});

Deno.test("the other readings by hand", () => {
  const evidence = evidenceOf(struck);
  const estimates = linkagesKeptTies.alternatives.map(({ instead, estimate: of }) => {
    const { estimate, units } = of(evidence, codedEvidence(evidence));
    return [instead, estimate, units];
  });
  assertEquals(estimates, [
    // s: AUS 1, JPN 1, KOR 3: 1/2 and 0. t: AUS 2, JPN 1: 0.
    ["institutions are counted, whatever their depth, within the same shock", 0.5 / 3, 3],
    // AUS 1.5, JPN 1, KOR 3.
    ["institutions are counted, whatever their depth, by ally", 0, 2],
    // s: AUS 1, JPN 0, KOR 0: 1 and 1. t: AUS 1, JPN 0: 0.
    ["only institutions of the greatest depth are counted, within the same shock", 2 / 3, 3],
    // AUS 1, JPN 0, KOR 0: 0 and 1/2.
    ["only institutions of the greatest depth are counted, by ally", 0.5 / 2, 2],
    // s: AUS 6, JPN 2, KOR 3: 1 and 1. t: AUS 8, JPN 2: 0.
    ["all links count, within the same shock", 2 / 3, 3],
    ["all links count, by ally", 0, 2],
    // s: FSM 6 fared better than all three: 1, 1, 1 more.
    ["they are let in, within the same shock", 4.5 / 6, 6],
    // FSM 6 and deepened fared better than all three.
    ["they are let in, by ally", 3 / 5, 5],
  ]);
});

Deno.test("p by exchanging fates by hand", () => {
  const evidence = evidenceOf(struck);
  const coded = codedEvidence(evidence);
  const { eves } = evidence.ties;
  // Who of s was the one whose tie was kept: AUS 1.5, JPN 0, KOR 1.5. Who of t fared better: JPN 0,
  // AUS 1. Sums of at least 1.5: 2 of 3 ways with 0, and those with 1; at least 2.5: 2 of 6.
  const within = betterWithinShock(eves).test(coded);
  assertAlmostEquals(within.p, 4 / 6, 1e-12);
  assertAlmostEquals(within.smallestP, 2 / 6, 1e-12);
  // The better fate went to JPN, the least deep; AUS would have given 2.
  const between = betterByAlly(eves).test(coded);
  assertAlmostEquals(between.p, 1, 1e-12);
  assertAlmostEquals(between.smallestP, 1 / 3, 1e-12);
});

Deno.test("what any fates could give is what trying all of them gives", () => {
  for (const make of [betterWithinShock, betterByAlly]) {
    for (const depth of [1, 2]) {
      // With depth 1 all three are equally deep.
      const rows = tieRows({
        allies: ["AUS", "JPN", "KOR"],
        shocks: ["AUS", "JPN", "KOR"].map((ally) => shockRow("s", ally, "kept")),
        linkages: [
          ...thickening("AUS", "JPN", "KOR"),
          linkageRow("a", "AUS", { depth }),
          linkageRow("b", "JPN"),
          linkageRow("c", "KOR"),
        ],
      });
      const evidence = evidenceOf(rows);
      const coded = codedEvidence(evidence);
      const statistic = make(evidence.ties.eves);
      const followed = evidence.ties.eves.map((eve) => eve.followed);
      const shares: number[] = [];
      for (let ways = 0; ways < 4 ** 3; ways++) {
        const values = evidence.asCoded.slice();
        for (const [at, cell] of followed.entries()) values[cell] = Math.floor(ways / 4 ** at) % 4;
        coded.readAll(values);
        shares.push(statistic.take(coded).estimate);
      }
      const told = shares.filter((share) => !Number.isNaN(share));
      assertEquals(statistic.attainable(coded), [Math.min(...told), Math.max(...told)]);
    }
  }
  const none = evidenceOf(tieRows({ allies: ["AUS"] }));
  assertEquals(betterByAlly(none.ties.eves).attainable(codedEvidence(none)), [NaN, NaN]);
});
