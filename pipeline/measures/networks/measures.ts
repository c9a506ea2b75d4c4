/**
 * Measures of a network of states in which a tie either is or is not.
 *
 * @module
 */

/** Two states with a tie between them, in the order of the alphabet. */
export type Dyad = readonly [string, string];

/** What is measured of a network. */
export interface NetworkMeasures {
  readonly states: number;
  readonly ties: number;
  /** Ties as a share of all dyads. */
  readonly density: number | null;
  /**
   * Freeman's degree centralization: 1 for a star, 0 where all states have the same number of ties.
   */
  readonly centralization: number | null;
  /** Share of paths of two ties that a third tie closes (transitivity). */
  readonly clustering: number | null;
  /** Share of ties that join the hub. */
  readonly hub_share: number | null;
  /** States with a tie to the hub. */
  readonly spokes: number;
  /** Ties between two spokes. */
  readonly spoke_ties: number;
  /** Ties between two spokes as a share of all dyads of spokes. */
  readonly spoke_share: number | null;
}

/**
 * Measures a network over a fixed set of states, those without ties among them. A measure that is
 * not defined (no tie, fewer than three states) is `null`.
 *
 * Degree centralization: Freeman 1979, "Centrality in Social Networks: Conceptual Clarification",
 * Social Networks 1(3), eq. for degree: the sum of differences from the largest degree over
 * (n - 1)(n - 2). Transitivity: Wasserman and Faust 1994, Social Network Analysis, ch. 6.
 *
 * @param states every state of the network
 * @param dyads pairs of these states that have a tie, each once
 * @param hub the state at the centre of the claim
 */
export function networkMeasures(
  states: readonly string[],
  dyads: readonly Dyad[],
  hub: string,
): NetworkMeasures {
  const neighbours = new Map(states.map((state) => [state, new Set<string>()]));
  for (const [a, b] of dyads) {
    neighbours.get(a)!.add(b);
    neighbours.get(b)!.add(a);
  }
  const degrees = [...neighbours.values()].map((set) => set.size);
  const count = states.length;
  const spokes = neighbours.get(hub) ?? new Set();
  const spokeTies = dyads.filter(([a, b]) => spokes.has(a) && spokes.has(b)).length;
  const largest = Math.max(0, ...degrees);
  const differences = degrees.reduce((sum, degree) => sum + largest - degree, 0);
  const hubTies = dyads.filter(([a, b]) => a === hub || b === hub).length;
  return {
    states: count,
    ties: dyads.length,
    density: ratio(dyads.length, pairs(count)),
    centralization: ratio(differences, (count - 1) * (count - 2)),
    clustering: ratio(
      closedPaths(neighbours, dyads),
      degrees.reduce((sum, degree) => sum + pairs(degree), 0),
    ),
    hub_share: ratio(hubTies, dyads.length),
    spokes: spokes.size,
    spoke_ties: spokeTies,
    spoke_share: ratio(spokeTies, pairs(spokes.size)),
  };
}

/** Number of pairs among `count` things. */
function pairs(count: number): number {
  return count * (count - 1) / 2;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Paths of two ties whose ends are tied too: each triangle closes three. */
function closedPaths(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  dyads: readonly Dyad[],
): number {
  let closed = 0;
  for (const [a, b] of dyads) {
    const ofB = neighbours.get(b)!;
    for (const third of neighbours.get(a)!) if (ofB.has(third)) closed++;
  }
  return closed;
}
