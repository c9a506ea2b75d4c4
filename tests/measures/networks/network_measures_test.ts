import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Dyad, networkMeasures } from "../../../pipeline/measures/networks/measures.ts";

const states = ["A", "B", "C", "D", "H"];

/** All pairs of some states. */
function clique(members: readonly string[]): Dyad[] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
}

Deno.test("a star has centralization 1, all ties with the hub and none between spokes", () => {
  const star = states.slice(0, 4).map((spoke) => [spoke, "H"] as const);
  const measures = networkMeasures(states, star, "H");
  assertEquals(measures, {
    states: 5,
    ties: 4,
    density: 0.4,
    centralization: 1,
    clustering: 0,
    hub_share: 1,
    spokes: 4,
    spoke_ties: 0,
    spoke_share: 0,
  });
});

Deno.test("one pact among all is a clique: centralization 0, everything tied", () => {
  const measures = networkMeasures(states, clique(states), "H");
  assertEquals(measures.centralization, 0);
  assertEquals(measures.density, 1);
  assertEquals(measures.clustering, 1);
  assertEquals(measures.hub_share, 0.4);
  assertEquals(measures.spoke_share, 1);
});

Deno.test("a network worked out by hand: a triangle with the hub and one more spoke", () => {
  // Ties H-A, H-B, A-B, H-C; degrees H 3, A 2, B 2, C 1, D 0.
  const measures = networkMeasures(states, [["A", "H"], ["B", "H"], ["A", "B"], ["C", "H"]], "H");
  // (3-2)+(3-2)+(3-1)+(3-0) = 7 over 4 x 3 = 12.
  assertAlmostEquals(measures.centralization!, 7 / 12);
  // One triangle closes three paths of 3 + 1 + 1 = 5.
  assertAlmostEquals(measures.clustering!, 3 / 5);
  assertEquals(measures.spoke_share, 1 / 3);
});

Deno.test("the Florentine marriages have the published centralization and transitivity", () => {
  // Padgett and Ansell 1993; Wasserman and Faust 1994, ch. 5: degree centralization 0.267.
  const marriages =
    `Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani
     Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi
     Castellani-Strozzi Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati
     Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni`
      .split(/\s+/).map((pair) => pair.split("-") as unknown as Dyad);
  const families = [...new Set([...marriages.flat(), "Pucci"])];
  assertEquals(families.length, 16);
  const measures = networkMeasures(families, marriages, "Medici");
  assertEquals(measures.centralization!.toFixed(3), "0.267");
  assertEquals(measures.clustering!.toFixed(3), "0.191");
});

Deno.test("a measure that is not defined is null", () => {
  const measures = networkMeasures(["H", "A"], [], "H");
  assertEquals(measures.centralization, null);
  assertEquals(measures.hub_share, null);
  assertEquals(measures.spoke_share, null);
});

Deno.test("the order of states and ties changes nothing", () => {
  const ties = fc.subarray(clique(states));
  fc.assert(
    fc.property(ties, fc.shuffledSubarray(states, { minLength: 5 }), (dyads, order) => {
      assertEquals(
        networkMeasures(order, [...dyads].reverse(), "H"),
        networkMeasures(states, dyads, "H"),
      );
    }),
  );
});
