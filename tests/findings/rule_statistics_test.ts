import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { meanOfClusters } from "../../pipeline/findings/statistics/by_episode.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { attainableBy } from "../../pipeline/findings/statistics/attainable.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { leadOfIntensity } from "../../pipeline/findings/statistics/rule_statistics.ts";
import { capabilityRow, episodeRow, preferenceRow } from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";
import { leadOfIntensity as naiveLead, type Vote } from "./naive/rules.ts";

/** Worth of the forms none, bilateral and regional-full to each state; null where it is silent. */
interface Made {
  readonly resulting: typeof forms[number];
  readonly worth: Readonly<Record<string, readonly (number | null)[]>>;
  readonly family?: string;
}

const forms = ["none", "bilateral", "regional-full"] as const;

function evidenceOfVotes(made: readonly Made[]) {
  return evidenceOf({
    ...noRows(),
    episodes: made.map(({ resulting, family = "f" }, at) =>
      episodeRow(`E${at}`, { family, ally_states: ["AUS", "JPN"], resulting_form: resulting })
    ),
    preferences: made.flatMap(({ worth }, at) =>
      Object.entries(worth).flatMap(([state, values]) =>
        values.flatMap((value, form) =>
          value === null ? [] : [preferenceRow(`E${at}`, [state], forms[form]!, value)]
        )
      )
    ),
    capabilities: [capabilityRow("AUS", 0.1), capabilityRow("JPN", 0.1), capabilityRow("USA", 0.5)],
  });
}

// One state wants none much more than bilateral, two want bilateral a little more.
const torn = { USA: [100, 0], AUS: [40, 50], JPN: [40, 50] };
const agreed = { USA: [10, 60], AUS: [40, 50], JPN: [40, 50] };

Deno.test("the lead is the mean over negotiations of hits with intensity less those of order", () => {
  const evidence = evidenceOfVotes([
    { resulting: "none", worth: torn },
    { resulting: "bilateral", worth: torn, family: "g" },
    { resulting: "bilateral", worth: agreed, family: "g" },
    // Nothing resulted of it that two of three states rank: not counted.
    { resulting: "regional-full", worth: { ...agreed, USA: [10, 60, 90] } },
  ]);
  const coded = codedEvidence(evidence);
  const of = (
    ...options: Parameters<typeof leadOfIntensity> extends [unknown, ...infer Rest] ? Rest
      : never
  ) => estimatorOf(leadOfIntensity(evidence, ...options))(coded);
  // Alike, on the first two: order names bilateral, raw worth none (180 against 100), stretched
  // bilateral (2 against 1): 1/2 - 0, and 1/2 - 1. On the third all name bilateral.
  assertEquals({ ...of("alike") }, { estimate: 0, units: 3, deciding: 3, weight: 3 });
  assertAlmostEquals(of("alike", { intensities: "raw" }).estimate, (1 - 1 + 0) / 3);
  assertAlmostEquals(of("alike", { intensities: "normalised" }).estimate, (0 + 0 + 0) / 3);
  // By power the United States outweighs both others: all rules name what it wants.
  assertAlmostEquals(of("by power").estimate, 0);
  // Where it hardly minds: votes 0.5 against 0.2 for none, so all of order and stretched worth; raw
  // worth 25 against 24.5 + 20, bilateral.
  const mild = evidenceOfVotes([
    { resulting: "bilateral", worth: { USA: [50, 49], AUS: [0, 100], JPN: [0, 100] } },
  ]);
  const byPower = leadOfIntensity(mild, "by power");
  assertAlmostEquals(estimatorOf(byPower)(codedEvidence(mild)).estimate, 1 / 2 - 0);
  const bigger = evidenceOfVotes([{ resulting: "none", worth: torn }]);
  const strongest = leadOfIntensity(bigger, "alike", { withStrongest: true });
  // The strongest names none, one of four: 1/2 - 1/4.
  assertAlmostEquals(estimatorOf(strongest)(codedEvidence(bigger)).estimate, 1 / 4);
  // Families alike: f has 1/2, g has (-1/2 + 0) / 2.
  const alike = meanOfClusters(leadOfIntensity(evidence, "alike"), coded);
  assertEquals([alike.estimate, alike.units], [(1 / 2 - 1 / 4) / 2, 2]);
});

Deno.test("every form that a state ranks can win where it is told so", () => {
  const evidence = evidenceOfVotes([
    { resulting: "bilateral", worth: { USA: [0, 60, 90], AUS: [40, 50], JPN: [40, 50] } },
  ]);
  const coded = codedEvidence(evidence);
  const lead = (canWin: "half" | "any") =>
    estimatorOf(leadOfIntensity(evidence, "alike", { canWin }))(coded).estimate;
  assertEquals(lead("half"), 0);
  // The wider form is worth 90 to the one state that ranks it: raw and stretched name it. Order:
  // plurality names bilateral (2 of 3); Copeland the wider form (two pairs won by the one ballot);
  // so does Borda (share 1 against (1/2 + 1 + 1) / 3).
  assertAlmostEquals(lead("any"), 0 - 1 / 3);
});

const value = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 5 });
const ballot = fc.tuple(value, value, value);
const anyVote = fc.record({
  resulting: fc.constantFrom(...forms),
  worth: fc.record({ USA: ballot, AUS: ballot, JPN: ballot }),
});

Deno.test("no results, whichever could have come, give a smaller or larger lead", () => {
  fc.assert(
    fc.property(
      fc.array(anyVote, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("alike" as const, "by power" as const),
      (made, weighs) => {
        const leadOf = (votes: readonly Made[]) => {
          const evidence = evidenceOfVotes(votes);
          const statistic = leadOfIntensity(evidence, weighs);
          const coded = codedEvidence(evidence);
          return {
            ...estimatorOf(statistic)(coded),
            attainable: attainableBy(statistic, coded),
          };
        };
        const { units, attainable: [smallest, largest] } = leadOf(made);
        fc.pre(units === made.length);
        // All combinations of results with which every negotiation still counts.
        const ways = made.reduce<Made[][]>(
          (found, vote) =>
            found.flatMap((votes) => forms.map((resulting) => [...votes, { ...vote, resulting }])),
          [[]],
        );
        const leads = ways.map(leadOf).filter((each) => each.units === made.length)
          .map(({ estimate }) => estimate);
        assertAlmostEquals(smallest, Math.min(...leads), 1e-9);
        assertAlmostEquals(largest, Math.max(...leads), 1e-9);
      },
    ),
    { numRuns: 60 },
  );
});

Deno.test("a naive count gives the same on any made ballots", () => {
  const powers: Readonly<Record<string, number>> = { AUS: 0.1, JPN: 0.1, USA: 0.5 };
  fc.assert(fc.property(fc.array(anyVote, { minLength: 1, maxLength: 4 }), (made) => {
    const votes = made.flatMap(({ worth, resulting }): Vote[] => {
      const ballots = Object.entries(worth).map(([state, values]) => ({
        ...{ state, power: powers[state]! },
        worth: Object.fromEntries(
          forms.flatMap((form, at) => values[at] === null ? [] : [[form, values[at]!]]),
        ),
      })).filter(({ worth }) => Object.keys(worth).length > 0);
      const candidates = forms.filter((form) =>
        2 * ballots.filter(({ worth }) => form in worth).length >= ballots.length
      );
      const counts = candidates.includes(resulting) && ballots.length > 1 &&
        ballots.some(({ state }) => state === "USA");
      const cut = ballots.map((ballot) => ({
        ...ballot,
        worth: Object.fromEntries(
          Object.entries(ballot.worth).filter(([form]) => candidates.some((each) => each === form)),
        ),
      }));
      return counts ? [{ episode: "", candidates, ballots: cut, resulting }] : [];
    });
    const evidence = evidenceOfVotes(made);
    const coded = codedEvidence(evidence);
    for (const [weighs, prefix] of [["alike", ""], ["by power", "power-"]] as const) {
      const { estimate, units } = estimatorOf(leadOfIntensity(evidence, weighs))(coded);
      const naive = naiveLead(votes, prefix);
      assertEquals(units, naive.units);
      if (units > 0) assertAlmostEquals(estimate, naive.estimate, 1e-9);
    }
  }));
});

Deno.test("the order of rows changes nothing", () => {
  const made: Made[] = [
    { resulting: "none", worth: torn },
    { resulting: "bilateral", worth: agreed, family: "g" },
  ];
  const take = (votes: readonly Made[]) => {
    const evidence = evidenceOfVotes(votes);
    return estimatorOf(leadOfIntensity(evidence, "alike"))(codedEvidence(evidence)).estimate;
  };
  assertAlmostEquals(take(made.toReversed()), take(made), 1e-12);
});
