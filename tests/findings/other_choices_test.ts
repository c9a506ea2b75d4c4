import { assertAlmostEquals, assertEquals } from "@std/assert";
import type { Claim } from "../../pipeline/findings/claims/claim.ts";
import { alliesAhead } from "../../pipeline/findings/claims/allies_ahead.ts";
import { formAgainstControl } from "../../pipeline/findings/claims/form_against_control.ts";
import { usConceded } from "../../pipeline/findings/claims/us_conceded.ts";
import { usMovedMore } from "../../pipeline/findings/claims/us_moved_more.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { realRows } from "./made_evidence.ts";
import { concessionsOf } from "./naive/concessions.ts";
import * as naive from "./naive/moves.ts";
import { carriedBack, concededByStand } from "./naive/other_moves.ts";
import { average, readTables } from "./naive/read_tables.ts";

const evidence = evidenceOf(realRows());
const coded = codedEvidence(evidence);
const tables = readTables();
const issues = concessionsOf(tables);
const back = carriedBack(tables, issues);

/** Estimate and units of the alternative of a claim that says so. */
function alternative({ alternatives }: Claim, instead: string): naive.Taken {
  const found = alternatives.find((each) => each.instead === instead)!;
  const { estimate, units } = found.estimate(evidence, coded);
  return { estimate, units };
}

const backThen = "carried back to the one in which the question was first raised";
const byEpisode = (take: (of: typeof issues) => naive.Taken): naive.Taken => {
  const contested = naive.contestedOf(issues);
  const episodes = [...new Set(contested.map(({ episode }) => episode))];
  const each = episodes.map((episode) =>
    take(contested.filter((issue) => issue.episode === episode)).estimate
  );
  return { estimate: average(each), units: each.length };
};
const inside: naive.Meant = ({ us, ally, outcome }) =>
  Math.min(us, ally) <= outcome && outcome <= Math.max(us, ally);

const pairs: readonly (readonly [Claim, string, naive.Taken])[] = [
  [usConceded, "of 5 points or more", naive.conceded(issues, undefined, 5)],
  [usConceded, "of 20 points or more", naive.conceded(issues, undefined, 20)],
  [
    usConceded,
    "at the last stand that the United States stated before it",
    concededByStand(tables, issues),
  ],
  [usConceded, backThen, naive.conceded(back)],
  [usConceded, "only those between the two openings", naive.conceded(issues, inside)],
  [usConceded, "every episode counts alike", byEpisode(naive.conceded)],
  [usMovedMore, "those of form and membership", naive.movedMore(issues, naive.ofForm)],
  [usMovedMore, backThen, naive.movedMore(back)],
  [usMovedMore, "every episode counts alike", byEpisode(naive.movedMore)],
  [alliesAhead, backThen, naive.ahead(back, "ally")],
  [alliesAhead, "only those between the two openings", naive.ahead(issues, "ally", inside)],
  [
    formAgainstControl,
    backThen,
    naive.less(naive.ahead(back, "ally", naive.ofForm), naive.ahead(back, "ally", naive.ofControl)),
  ],
];

for (const [claim, instead, taken] of pairs) {
  Deno.test(`${claim.id} agrees with a naive implementation where ${instead}`, () => {
    const { estimate, units } = alternative(claim, instead);
    assertAlmostEquals(estimate, taken.estimate, 1e-9);
    assertEquals(units, taken.units);
  });
}
