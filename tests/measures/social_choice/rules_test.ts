import { assertEquals } from "@std/assert";
import {
  rules,
  rulesOfKind,
  type Weighing,
} from "../../../pipeline/measures/social_choice/rules.ts";
import {
  type Ballots,
  chance,
  countBits,
  hit,
} from "../../../pipeline/measures/social_choice/winners.ts";
import {
  borda,
  copeland,
  plurality,
  powerBorda,
  powerCopeland,
  powerPlurality,
  strongest,
} from "../../../pipeline/measures/social_choice/ordinal_rules.ts";
import {
  normalisedUtilitarian,
  powerNormalisedUtilitarian,
  powerUtilitarian,
  utilitarian,
} from "../../../pipeline/measures/social_choice/utilitarian_rules.ts";
import { bits, made, named } from "./made_ballots.ts";

/** Complete ballots: how many states have which order, best first. */
function voters(counts: Readonly<Record<string, number>>): Ballots {
  return made(
    Object.entries(counts).flatMap(([order, count]) => {
      const sorted = [...order].sort();
      const row = sorted.map((form) => 10 * (order.length - order.indexOf(form)));
      return Array.from({ length: count }, () => row);
    }),
  );
}

Deno.test("plurality splits a vote over equal first choices, and who ranks none abstains", () => {
  // A: 1/2; B: 1/2 + 1; C: 1; so B with 1.5 of 3 votes.
  const rows = [[80, 80, 10], [null, 60, 20], [30, null, 40], [null, null, null]];
  assertEquals(named(plurality(made(rows))), "B");
  // Only A and C can win: the first state's vote is A's alone, the second's and third's C's.
  assertEquals(named(plurality(made(rows, { candidates: bits("AC") }))), "C");
  // A: 1/2 + 1/2 = 1; B: 1/2; C: 1/2 + 1/2 = 1; D: nobody ranks it.
  const tied = [[5, 5, 1, null], [5, null, 5, null], [null, 7, 7, null]];
  assertEquals(named(plurality(made(tied))), "ABC");
  assertEquals(named(plurality(made([...tied, [9, 8, null, null]]))), "A");
});

Deno.test("plurality elects the loser of all pairs in Borda's own example", () => {
  // Borda 1784: 21 ballots; A first on 8 and last on 13. His counts (3, 2, 1): A 37, B 42, C 47.
  // Numbers in J. H. Barnett, "The French Connection", MAA Convergence.
  const ballots = voters({ ABC: 1, ACB: 7, BCA: 7, CBA: 6 });
  assertEquals(named(plurality(ballots)), "A");
  assertEquals(named(borda(ballots)), "C");
  // B over A 13:8, C over A 13:8, C over B 13:8.
  assertEquals(named(copeland(ballots)), "C");
});

Deno.test("plurality elects the loser of all pairs in the capital of Tennessee", () => {
  // 42% A(Memphis) B(Nashville) C(Chattanooga) D(Knoxville), 26% BCDA, 15% CDBA, 17% DCBA.
  // electowiki.org, "Effects of different voting systems under similar circumstances".
  const ballots = voters({ ABCD: 42, BCDA: 26, CDBA: 15, DCBA: 17 });
  assertEquals(named(plurality(ballots)), "A");
  assertEquals(named(copeland(ballots)), "B");
  // Points 3, 2, 1, 0: A 126, B 84 + 78 + 15 + 17 = 194, C 42 + 52 + 45 + 34 = 173,
  // D 26 + 30 + 51 = 107.
  assertEquals(named(borda(ballots)), "B");
});

Deno.test("Borda passes over a majority's first choice in Nanson's example", () => {
  // Nanson 1882, "Methods of Election": twelve electors, 5 ABC, 2 ACB, 5 BCA; with votes 2, 1, 0
  // the poll is A 14, B 15, C 7, though 7 of 12 prefer A to both others.
  const ballots = voters({ ABC: 5, ACB: 2, BCA: 5 });
  assertEquals(named(borda(ballots)), "B");
  assertEquals(named(copeland(ballots)), "A");
  assertEquals(named(plurality(ballots)), "A");
});

Deno.test("Copeland elects what wins all pairs, Borda another, with Condorcet's 81 voters", () => {
  // Condorcet 1785: A over B 41:40, A over C 60:21, B over C 69:12; Borda (2, 1, 0) A 101, B 109.
  const ballots = voters({ ABC: 30, ACB: 1, BAC: 29, BCA: 10, CAB: 10, CBA: 1 });
  assertEquals(named(copeland(ballots)), "A");
  assertEquals(named(borda(ballots)), "B");
});

Deno.test("Copeland ties all of a cycle", () => {
  assertEquals(named(copeland(voters({ ABC: 1, BCA: 1, CAB: 1 }))), "ABC");
});

Deno.test("Copeland compares by the states that rank both, and divides by comparable pairs", () => {
  // A over B 2:1; C over A 1:0; no state ranks both B and C.
  const rows = [
    [50, 40, null, null],
    [50, 40, null, null],
    [10, 90, null, null],
    [20, null, 70, null],
  ];
  // A: (1 - 1) / 2 = 0; B: -1 / 1; C: 1 / 1; D: nobody ranks it.
  assertEquals(named(copeland(made(rows))), "C");
  // Without C: A 1, B -1.
  assertEquals(named(copeland(made(rows, { candidates: bits("ABD") }))), "A");
  // A and D each beat B and C and are even: 2/3. E beats B and is compared with no other: 1/1.
  const divided = [[9, 5, 5, 9, null], [null, 3, null, null, 5]];
  assertEquals(named(copeland(made(divided))), "E");
  assertEquals(named(copeland(made(divided, { candidates: bits("ACDE") }))), "AD");
  // A pair that is even is comparable: A and B 1:1, score 0; C has no pair, score 0; D not ranked.
  const even = [[2, 1, null, null], [1, 2, null, null], [null, null, 9, null]];
  assertEquals(named(copeland(made(even))), "ABC");
});

Deno.test("Borda takes the mean share of other ranked forms that a state puts below", () => {
  // State 1: A 1, B 1/2, C 0. State 2: B 1, A 0. State 3: C 1, B 0. State 4: A alone, not counted.
  // A: (1 + 0) / 2 = 1/2; B: (1/2 + 1 + 0) / 3 = 1/2; C: (0 + 1) / 2 = 1/2.
  const rows = [[90, 50, 10], [10, 20, null], [null, 30, 40], [70, null, null]];
  assertEquals(named(borda(made(rows))), "ABC");
  // State 5 has A and B equal above C: A 3/4, B 3/4, C 0. A: 1.75 / 3; B: 2.25 / 4 = 0.5625.
  assertEquals(named(borda(made([...rows, [60, 60, 5]]))), "A");
  // Without A: state 1 B 1, C 0; state 3 C 1, B 0; the others rank one candidate only.
  assertEquals(named(borda(made(rows, { candidates: bits("BC") }))), "BC");
  assertEquals(borda(made([[70, null], [null, 30]])), 0);
});

Deno.test("utilitarian takes the mean intensity over the states that rank the form", () => {
  // A: (100 + 0) / 2 = 50; B: (60 + 50) / 2 = 55; C: 55 by the one state that ranks it.
  const rows = [[100, 60, null], [0, 50, null], [null, null, 55]];
  assertEquals(named(utilitarian(made(rows))), "BC");
  assertEquals(named(utilitarian(made([...rows, [100, null, null]]))), "A"); // A: 200 / 3
  assertEquals(named(utilitarian(made(rows, { candidates: bits("A") }))), "A");
});

Deno.test("normalised utilitarian stretches each state's intensities first", () => {
  // Raw: A 100 + 48 + 48 = 196, B 0 + 52 + 52 = 104. Stretched: A 1 + 0 + 0, B 0 + 1 + 1.
  const rows = [[100, 0], [48, 52], [48, 52]];
  assertEquals(named(utilitarian(made(rows))), "A");
  assertEquals(named(normalisedUtilitarian(made(rows))), "B");
  // State 1: A 0, B 1/4, C 1. State 2: A 1, B 0. State 3 is even, state 4 ranks C alone: left out.
  // A: 1/2; B: 1/8; C: 1, by state 1 only.
  const partial = [[20, 30, 60], [9, 5, null], [70, 70, null], [null, null, 0]];
  assertEquals(named(normalisedUtilitarian(made(partial))), "C");
  // Without C: state 1 A 0, B 1; state 2 A 1, B 0.
  assertEquals(named(normalisedUtilitarian(made(partial, { candidates: bits("AB") }))), "AB");
  assertEquals(normalisedUtilitarian(made([[70, 70], [null, 20]])), 0);
});

Deno.test("power weighs votes, and the mean of Borda", () => {
  // Votes: A 0.5, B 0.3 + 0.1, C 0.1.
  const rows = [[90, 10, 50], [20, 80, 70], [null, 60, 50], [null, null, 40]];
  const power = [0.5, 0.3, 0.1, 0.1];
  assertEquals(named(plurality(made(rows, { power }))), "B");
  assertEquals(named(powerPlurality(made(rows, { power }))), "A");
  // Shares below: state 1 A 1, B 0, C 1/2; state 2 A 0, B 1, C 1/2; state 3 B 1, C 0.
  // Borda: A 1/2, B 2/3, C 1/3. By power: A 0.5 / 0.8 = 0.625; B 0.4 / 0.9; C 0.4 / 0.9.
  assertEquals(named(borda(made(rows, { power }))), "B");
  assertEquals(named(powerBorda(made(rows, { power }))), "A");
  // Power 0.3 against 0.2 + 0.1: a tie, though not in binary fractions.
  const tied = made([[1, 0], [0, 1], [0, 1]], { power: [0.3, 0.2, 0.1] });
  assertEquals(named(powerPlurality(tied)), "AB");
  assertEquals(named(powerBorda(tied)), "AB");
});

Deno.test("pairs of power-weighted Copeland go to the side with more power among those that compare them", () => {
  // A over B: 0.5 against 0.3 + 0.1; A over C: 0.5 against 0.3; B over C: 0.3 + 0.1 against 0.5.
  // By heads B beats A two to one and C two to one.
  const rows = [[90, 10, 50], [20, 80, 70], [null, 60, 50], [null, null, 40]];
  const power = [0.5, 0.3, 0.1, 0.9];
  assertEquals(named(copeland(made(rows, { power }))), "B");
  assertEquals(named(powerCopeland(made([...rows.slice(0, 2), [15, 60, 50]], { power }))), "A");
  // The fourth state ranks C alone: its power decides no pair.
  assertEquals(named(powerCopeland(made(rows, { power }))), "A");
  // A ties with B at 0.3 against 0.2 + 0.1, though not in binary fractions; both beat nothing else.
  const even = made([[1, 0], [0, 1], [0, 1]], { power: [0.3, 0.2, 0.1] });
  assertEquals(named(powerCopeland(even)), "AB");
  // A form that one state ranks alone is compared with nothing: 0, as much as a tie.
  assertEquals(
    named(powerCopeland(made([[5, 5, null], [null, null, 9]], { power: [1, 2] }))),
    "ABC",
  );
});

Deno.test("power weighs the means of both utilitarian rules", () => {
  // Raw: A (0.6 x 40 + 0.2 x 90 + 0.2 x 90) / 1 = 60, B (0.6 x 60 + 0.2 x 50 + 0.2 x 50) / 1 = 56.
  const rows = [[40, 60, null], [90, 50, null], [90, 50, 58]];
  const power = [0.6, 0.2, 0.2];
  assertEquals(named(powerUtilitarian(made(rows, { power }))), "A");
  // C is ranked by one state of small power: its mean is 58 all the same, above B, below A.
  assertEquals(named(powerUtilitarian(made(rows, { power, candidates: bits("BC") }))), "C");
  // Equal weights: A 220 / 3, B 160 / 3. With power 0.9 A: 36 + 4.5 + 4.5 = 45, B: 54 + 5 = 59.
  assertEquals(named(utilitarian(made(rows, { power }))), "A");
  const firmer = made(rows, { power: [0.9, 0.05, 0.05] });
  assertEquals(named(powerUtilitarian(firmer)), "B");
  // Stretched: A 0, 1, 1 and B 1, 0, 0: by power 0.4 against 0.6; alike 2/3 against 1/3.
  const two = { candidates: bits("AB") };
  assertEquals(named(powerNormalisedUtilitarian(made(rows, { power, ...two }))), "B");
  assertEquals(named(normalisedUtilitarian(made(rows, { power, ...two }))), "A");
});

Deno.test("the strongest is the most powerful state that ranks a candidate", () => {
  const rows = [[null, null, 90], [40, 40, 10], [5, 60, null]];
  const power = [0.6, 0.3, 0.1];
  assertEquals(named(strongest(made(rows, { power }))), "C");
  assertEquals(named(strongest(made(rows, { power, candidates: bits("AB") }))), "AB");
  assertEquals(named(strongest(made(rows, { power: [0.1, 0.3, 0.6] }))), "B");
  // Two equally powerful: the first choices of both.
  assertEquals(named(strongest(made(rows, { power: [0.4, 0.1 + 0.2, 0.3] }))), "C");
  assertEquals(named(strongest(made(rows, { power: [0.4, 0.2, 0.4] }))), "BC");
});

Deno.test("no candidate or nothing said of one names no winner", () => {
  const without = [
    made([[1, 2], [2, 1]], { candidates: 0 }),
    made([[null, null], [null, null]]),
    made([[null, 5], [null, 6]], { candidates: bits("A") }),
    made([]),
  ];
  for (const ballots of without) {
    for (const { id, winners } of rules) assertEquals(winners(ballots), 0, id);
  }
});

Deno.test("rules have names of their own", () => {
  assertEquals(new Set(rules.map(({ id }) => id)).size, rules.length);
  assertEquals(new Set(rules.map(({ name }) => name)).size, rules.length);
});

Deno.test("the four kinds are two by two: each rule by power has its counterpart with states alike", () => {
  const idsOf = (heedsIntensity: boolean, weighs: Weighing) =>
    rulesOfKind({ heedsIntensity, weighs }).map(({ id }) => id);
  for (const heedsIntensity of [false, true]) {
    const alike = idsOf(heedsIntensity, "alike");
    assertEquals(idsOf(heedsIntensity, "by power"), alike.map((id) => `power-${id}`));
  }
  assertEquals(idsOf(false, "alike"), ["plurality", "copeland", "borda"]);
  assertEquals(idsOf(true, "alike"), ["utilitarian", "normalised-utilitarian"]);
  assertEquals(idsOf(false, "strongest alone"), ["strongest"]);
  assertEquals(idsOf(true, "strongest alone"), []);
});

Deno.test("a hit is shared by the winners, as chance is by the candidates", () => {
  assertEquals(hit(bits("B"), 1), 1);
  assertEquals(hit(bits("BCD"), 1), 1 / 3);
  assertEquals(hit(bits("BCD"), 0), 0);
  assertEquals(hit(0, 0), 0);
  assertEquals(chance(bits("ABDE")), 1 / 4);
  assertEquals(chance(0), 0);
  assertEquals([0, 1, 0b1011, 2 ** 30 - 1].map(countBits), [0, 1, 3, 30]);
});
