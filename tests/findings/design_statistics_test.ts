import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { looseDesignsDie } from "../../pipeline/findings/claims/loose_designs_die.ts";
import { seatoLoose } from "../../pipeline/findings/claims/seato_loose.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { livingTighter } from "../../pipeline/findings/statistics/design_fate_statistics.ts";
import { placeInQuestion } from "../../pipeline/findings/statistics/design_place_statistics.ts";
import type { WholeStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import type { Evidence } from "../../pipeline/findings/evidence/evidence.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { estimateOn, realRows } from "./made_evidence.ts";
import {
  type MadeOrganisation,
  organisationRows,
  organisationTexts,
} from "./made_organisations.ts";
import {
  committed,
  livingTighter as naively,
  placesOf,
  type Texts,
} from "./naive/design_places.ts";

const years = ["first", "last"] as const;
const code = fc.constantFrom(0, 1, 2, null);

/** Organisations drawn at random: two designs of the one in question, up to five others. */
const someOrganisations = fc.array(
  fc.record({ codes: fc.tuple(code, code, code, code, code), dead: fc.boolean() }),
  { minLength: 3, maxLength: 7 },
).map((drawn) => {
  const made = drawn.map(({ codes, dead }, at): [string, MadeOrganisation] => [
    at < 2 ? `Q-${1956 + at}` : `${at}`,
    {
      codes,
      ...at < 2 ? { treaty: "Q", inQuestion: true } : {},
      ...(at < 2 ? drawn[0]!.dead : dead) ? { ended: "1977-06-30" } : {},
    },
  ]);
  return organisationRows(Object.fromEntries(made));
});

function assertAsNaive(rows: LeaveOutRows, texts: Texts): void {
  for (const year of years) {
    const [living, pairs] = estimateOn(rows, (evidence) => livingTighter(evidence, { year }));
    const expected = naively(texts, year);
    assertEquals(pairs, expected.units, year);
    if (pairs > 0) assertAlmostEquals(living, expected.estimate, 1e-9, year);
    for (const withoutKnown of [false, true]) {
      const [place, others] = estimateOn(
        rows,
        (evidence) => placeInQuestion(evidence, { year, withoutKnown }),
      );
      const asked = Object.entries(placesOf(texts, year, !withoutKnown))
        .find(([name]) =>
          rows.organisations.some(({ organisation, kind }) =>
            organisation === name && kind === "in-question"
          )
        )!;
      const { mean, others: held } = asked[1];
      assertEquals(others, held.length, year);
      if (held.length > 0) {
        assertEquals(Number.isNaN(place), Number.isNaN(mean));
        if (!Number.isNaN(mean)) assertAlmostEquals(place, mean, 1e-9, year);
      }
    }
  }
}

Deno.test("places and pairs are what a second, naive implementation finds: real rows", () => {
  assertAsNaive(realRows(), committed);
});

Deno.test("places and pairs are what a second, naive implementation finds: made rows", () => {
  fc.assert(
    fc.property(someOrganisations, (rows) => assertAsNaive(rows, organisationTexts(rows))),
    {
      numRuns: 15,
    },
  );
});

/** The organisation in question, two that live and two that died. */
const made: Readonly<Record<string, MadeOrganisation>> = {
  "Q-1956": { codes: [1, 1, 1, 1, 1], treaty: "Q", inQuestion: true, ended: "1977" },
  "Q-1970": { codes: [2, 2, 2, 2, 2], treaty: "Q", inQuestion: true, ended: "1977" },
  A: { codes: [2, 2, 2, 1, 1] },
  B: { codes: [0, 0, 1, 0, 1] },
  C: { codes: [1, 1, 1, 1, 1] },
  D: { codes: [2, 1, 1, 1, 1], ended: "1979" },
};

/** Estimate, units and test of a statistic on made organisations. */
function found(of: (evidence: Evidence) => WholeStatistic, rows = organisationRows(made)) {
  const evidence = evidenceOf(rows);
  const statistic = of(evidence);
  const coded = codedEvidence(evidence);
  return { ...statistic.take(coded), ...statistic.test(coded), statistic, coded };
}

Deno.test("the place of the organisation in question by hand", () => {
  const { estimate, units, p, smallestP } = found(placeInQuestion);
  // A and D are tighter and B looser whatever weighs how; C ties.
  assertEquals([estimate, units], [2.5 / 4, 4]);
  // At least as loose are B and C; B alone is the loosest.
  assertEquals([p, smallestP], [3 / 5, 1 / 5]);
  // Of 1970 nobody is tighter or as tight.
  const last = found((evidence) => placeInQuestion(evidence, { year: "last" }));
  assertEquals([last.estimate, last.units, last.p], [0, 4, 1]);
});

Deno.test("the living against the dead by hand", () => {
  const { estimate, units, p, smallestP } = found(livingTighter);
  // Against Q: A ahead, B behind, C equal; against D: A ahead, B and C behind.
  assertEquals([estimate, units], [(1 + 0 + 0.5 + 1 + 0 + 0) / 6, 6]);
  // Scores A 16, D 12, Q and C 10, B 4 twentieths: of ten pairs of dead those with no more in hand.
  const scores = { A: 16, D: 12, Q: 10, C: 10, B: 4 };
  const names = Object.keys(scores) as (keyof typeof scores)[];
  const shares = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => {
      const dead = [one, other];
      const pairs = names.filter((name) => !dead.includes(name)).flatMap((living) =>
        dead.map((name) => {
          const lead = scores[living] - scores[name as keyof typeof scores];
          return lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
        })
      );
      return pairs.reduce<number>((sum, score) => sum + score, 0) / pairs.length;
    })
  );
  assertEquals(shares.length, 10);
  const atLeast = (share: number) => shares.filter((each) => each >= share - 1e-9).length / 10;
  assertAlmostEquals(p, atLeast(estimate), 1e-12);
  assertAlmostEquals(smallestP, atLeast(Math.max(...shares)), 1e-12);
});

Deno.test("living and dead changed over turn the share, and turned codes turn both", () => {
  const turned = ({ codes }: MadeOrganisation) =>
    codes.map((code) => code === null ? null : 2 - code as 0 | 1 | 2);
  const changed = (change: (of: MadeOrganisation) => MadeOrganisation) =>
    organisationRows(
      Object.fromEntries(Object.entries(made).map(([name, of]) => [name, change(of)])),
    );
  const over = changed(({ ended, ...of }) => ended === undefined ? { ...of, ended: "1980" } : of);
  const share = found(livingTighter).estimate;
  assertAlmostEquals(found(livingTighter, over).estimate, 1 - share, 1e-12);
  const mirrored = changed((of) => ({ ...of, codes: turned(of) }));
  assertAlmostEquals(found(livingTighter, mirrored).estimate, 1 - share, 1e-12);
  const { estimate: place } = found(placeInQuestion);
  assertAlmostEquals(found(placeInQuestion, mirrored).estimate, 1 - place, 1e-12);
});

Deno.test("the order of rows changes nothing", () => {
  fc.assert(
    fc.property(someOrganisations, (rows) => {
      const reversed = {
        ...rows,
        organisations: rows.organisations.toReversed(),
        designs: rows.designs.toReversed(),
        designFeatures: rows.designFeatures.toReversed(),
        commitments: rows.commitments.toReversed(),
      };
      for (const make of [placeInQuestion, livingTighter]) {
        const [one, other] = [rows, reversed].map((of) => found(make, of));
        assertEquals(other!.units, one!.units);
        assertEquals(Number.isNaN(other!.estimate), Number.isNaN(one!.estimate));
        if (!Number.isNaN(one!.estimate)) {
          assertAlmostEquals(other!.estimate, one!.estimate, 1e-9);
          assertAlmostEquals(other!.p, one!.p, 1e-9);
        }
      }
    }),
    { numRuns: 20 },
  );
});

Deno.test("codes can make either claim come out at both ends, and nothing else bounds it", () => {
  for (const make of [placeInQuestion, livingTighter]) {
    const { statistic, coded } = found(make);
    const tried: number[] = [];
    const ends = new Set(statistic.cells);
    const evidence = evidenceOf(organisationRows(made));
    // All cells of an organisation alike: every way to give each of five 0, 1 or 2.
    const own = evidence.designs.cells.map((cells) => [...cells].filter((cell) => ends.has(cell)))
      .filter((cells) => cells.length > 0);
    assertEquals(own.length, 5);
    for (let way = 0; way < 3 ** 5; way++) {
      const values = evidence.asCoded.slice();
      own.forEach((cells, at) => {
        for (const cell of cells) values[cell] = Math.floor(way / 3 ** at) % 3;
      });
      coded.readAll(values);
      tried.push(statistic.take(coded).estimate);
    }
    assertEquals([Math.min(...tried), Math.max(...tried)], [...statistic.attainable(coded)]);
  }
});

Deno.test("without an organisation in question, or without the dead, nothing can be told", () => {
  const rows = organisationRows({ A: made["A"]!, B: made["B"]! });
  for (const make of [placeInQuestion, livingTighter]) {
    const { estimate, units, statistic, coded } = found(make, rows);
    assertEquals([estimate, units], [NaN, 0]);
    assertEquals(statistic.attainable(coded), [NaN, NaN]);
  }
});

Deno.test("the alternatives by hand: last years, no ties of two, opened codes, dimensions alike", () => {
  const rows = organisationRows(made);
  const multilateral = (treaty: string) => treaty !== "treaty of A";
  const changed = {
    ...rows,
    treaties: rows.treaties.map((row) =>
      multilateral(row.treaty_id) ? { ...row, form: "multilateral" as const } : row
    ),
    // Of B and C nobody opened the source of the first dimension.
    designs: rows.designs.map((row) =>
      (row.organisation === "B" || row.organisation === "C") && row.feature === "of obligation"
        ? { ...row, evidence: "known" as const }
        : row
    ),
  };
  const evidence = evidenceOf(changed);
  const coded = codedEvidence(evidence);
  const by = (claim: typeof seatoLoose) =>
    claim.alternatives.map(({ estimate }) => {
      const { estimate: value, units } = estimate(evidence, coded);
      return [value, units];
    });
  // Without A: D tighter, B looser, C tied; B is looser than Q, C ties on what is left.
  assertEquals(by(seatoLoose), [[0, 4], [1.5 / 3, 3], [2.5 / 4, 4], [2.5 / 4, 4]]);
  // Of 1970 Q is tighter than all that live. Without A the pairs of B and C.
  assertEquals(by(looseDesignsDie), [[1 / 6, 6], [0.5 / 4, 4], [2.5 / 6, 6]]);
});
