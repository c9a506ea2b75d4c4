import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import fc from "fast-check";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  beganWider,
  bilateralFirst,
  leanDifference,
  ranksBoth,
  turnedToBilateral,
} from "../../pipeline/findings/statistics/premise_statistics.ts";
import { bilateralLeanLines } from "../../pipeline/findings/tables/bilateral_lean.ts";
import { firstChoiceLines } from "../../pipeline/findings/tables/first_choices.ts";
import { usBallotLines } from "../../pipeline/findings/tables/us_ballots.ts";
import { meanOfEpisodes } from "../../pipeline/findings/statistics/by_episode.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { Statistic } from "../../pipeline/findings/statistics/statistic.ts";
import { widerPlaces } from "../../pipeline/measures/social_choice/breadths.ts";
import { stretchedFormGap } from "../../pipeline/measures/social_choice/form_gap.ts";
import { realRows } from "./made_evidence.ts";
import { bothOf, made } from "./made_words.ts";
import * as naive from "./naive/premise.ts";

const without = "trilateral left out";

/** Each estimate by the pipeline, and by the naive reading. */
const twins: Readonly<
  Record<
    string,
    readonly [
      (evidence: Evidence, coded: CodedEvidence) => naive.Found,
      (said: naive.Said) => naive.Found,
    ]
  >
> = {
  "lean, pacts of three counted": [
    taken((evidence) => leanDifference(evidence)),
    (said) => naive.moreBilateral(said, naive.widerForms.counted),
  ],
  "lean, pacts of three left out": [
    taken((evidence) => leanDifference(evidence, { reading: without })),
    (said) => naive.moreBilateral(said, naive.widerForms.without),
  ],
  "lean, on own scales": [
    taken((evidence) => leanDifference(evidence, { gapOf: stretchedFormGap })),
    (said) => naive.moreBilateralStretched(said, naive.widerForms.counted),
  ],
  "lean, episodes alike": [
    (evidence, coded) => meanOfEpisodes(leanDifference(evidence), coded),
    (said) => naive.moreBilateralByEpisode(said, naive.widerForms.counted),
  ],
  "first choices": [
    taken((evidence) => bilateralFirst(evidence)),
    (said) => naive.bilateralFirst(said),
  ],
  "first choices of ballots that rank both": [
    taken((evidence) =>
      bilateralFirst(
        evidence,
        ({ episode, at }) =>
          ranksBoth(evidence, episode, at, widerPlaces["trilateral counted as wider"]),
      )
    ),
    (said) => naive.bilateralFirst(said, true),
  ],
  "began wider, pacts of three counted": [
    taken((evidence) => beganWider(evidence)),
    (said) => naive.beganWider(said, naive.widerForms.counted),
  ],
  "began wider, pacts of three left out": [
    taken((evidence) => beganWider(evidence, without)),
    (said) => naive.beganWider(said, naive.widerForms.without),
  ],
  "turned, pacts of three counted": [
    taken((evidence) => turnedToBilateral(evidence)),
    (said) => naive.turned(said, naive.widerForms.counted),
  ],
  "turned, pacts of three left out": [
    taken((evidence) => turnedToBilateral(evidence, { reading: without })),
    (said) => naive.turned(said, naive.widerForms.without),
  ],
  "turned, by speaker": [
    taken((evidence) => turnedToBilateral(evidence, { bySpeaker: true })),
    (said) => naive.turnedBySpeaker(said, naive.widerForms.counted),
  ],
};

function taken(statistic: (evidence: Evidence) => Statistic) {
  return (evidence: Evidence, coded: CodedEvidence) => estimatorOf(statistic(evidence))(coded);
}

/** Pairs in the order of the tables. */
function byAlly(
  a: { readonly episode: string; readonly ally: string },
  b: { readonly episode: string; readonly ally: string },
): number {
  return a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : a.ally < b.ally ? -1 : 1;
}

function assertTwins(rows: EvidenceRows, said: naive.Said): void {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  for (const [name, [own, plain]] of Object.entries(twins)) {
    const expected = plain(said);
    const { estimate, units } = own(evidence, coded);
    assertEquals(units, expected.units, `units of ${name}`);
    assertAlmostEquals(estimate, expected.estimate, 1e-9, name);
  }
}

Deno.test("every estimate of the premise agrees with a second, naive implementation", () => {
  const said = naive.readSaid();
  assertTwins(realRows(), said);
  // Enough to tell implementations apart.
  assertGreater(naive.leanPairs(said, naive.widerForms.counted).length, 10);
  assertGreater(naive.firstOf(said).length, 20);
  assertGreater(naive.usLeans(said, naive.widerForms.counted).length, 6);
});

Deno.test("so do the pairs, first choices and US ballots of the tables, one by one", () => {
  const said = naive.readSaid();
  const evidence = evidenceOf(realRows());
  const coded = codedEvidence(evidence);
  const leans = bilateralLeanLines(evidence, coded);
  assertEquals(
    leans.filter(({ left_out: why }) => why === null)
      .map(({ episode, ally, difference }) => ({ episode, ally, difference })),
    naive.leanPairs(said, naive.widerForms.counted).sort(byAlly),
  );
  assertEquals(
    firstChoiceLines(evidence, coded, realRows()).filter(({ left_out: why }) => why === null)
      .map(({ episode, ally, bilateral: share, compares: both }) => ({
        episode,
        ally,
        share,
        both,
      })),
    naive.firstOf(said).sort(byAlly),
  );
  assertEquals(
    usBallotLines(evidence, coded).filter(({ no_start: why }) => why === null)
      .map(({ episode, earliest_lean: earliest, latest_lean: latest, dates }) => ({
        episode,
        earliest,
        latest,
        dates,
      })),
    naive.usLeans(said, naive.widerForms.counted),
  );
});

Deno.test("and so it does on made words, whatever they say", () => {
  fc.assert(fc.property(made, (each) => assertTwins(...bothOf(each))), { numRuns: 60 });
});

Deno.test("the order of rows changes no estimate", () => {
  fc.assert(
    fc.property(made, (each) => {
      const [, said] = bothOf(each);
      const [turned] = bothOf({ ...each, words: each.words.toReversed() });
      assertTwins(turned, said);
    }),
    { numRuns: 30 },
  );
});
