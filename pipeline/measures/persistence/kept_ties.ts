/**
 * Whether allies whose ties mostly outlasted their shocks had more linkages on the eves.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { allyLinkages, mayIncludeHub } from "./ally_linkages.ts";
import { codedDepths, type DepthOf, evesOfShocks, type EveWeight } from "./eve_of_shock.ts";
import { type PairPermutation, pairPermutation, scoreOf } from "./pair_permutation.ts";
import { shockAllies, type ShockAlly } from "./shock_allies.ts";

/** The clean tables that the test is made of. */
export type ShockRows = Pick<CleanRows, "shocks" | "states" | "linkages" | "institutions">;

/** One way to read the evidence. */
export interface ShockReading {
  readonly id: string;
  /** What is done, in words. */
  readonly description: string;
}

/** What the test finds under a reading. */
export interface ShockTest extends ShockReading, PairPermutation {
  /** Allies that enter. */
  readonly allies: number;
  /** Allies among them whose ties were mostly kept. */
  readonly mostlyKept: number;
}

interface Recipe extends ShockReading {
  readonly rows?: (rows: ShockRows) => ShockRows;
  readonly depthOf?: (rows: ShockRows) => DepthOf;
  readonly allies?: (allies: readonly ShockAlly[]) => readonly ShockAlly[];
  readonly test?: (allies: readonly ShockAlly[]) => PairPermutation;
}

/**
 * The share of pairs of allies, one whose tie was mostly kept and one whose was not, in which the
 * first had more on the eves of its shocks (equally much counts half), and its exact permutation
 * test between allies.
 *
 * @param allies the allies
 * @param valueOf what an ally had; the depth-weighted linkages surely in force unless told
 * otherwise
 */
export function keptHadMore(
  allies: readonly ShockAlly[],
  valueOf: (ally: ShockAlly) => number = ({ mean }) => mean.weightedLow,
): PairPermutation {
  const values = allies.map(valueOf);
  return pairPermutation(
    allies.map(({ mostlyKept }) => mostlyKept),
    (first, second) => scoreOf(values[first]!, values[second]!),
  );
}

/**
 * The same for pairs that shared shocks: the two are compared on the eve of each shock that struck
 * both, which takes the growth of linkages over time out, and a pair counts once, by the mean of
 * its comparisons.
 */
export function keptHadMoreInSameShock(
  allies: readonly ShockAlly[],
  valueOf: (weight: EveWeight) => number = ({ weightedLow }) => weightedLow,
): PairPermutation {
  return pairPermutation(allies.map(({ mostlyKept }) => mostlyKept), (first, second) => {
    const others = allies[second]!.byShock;
    const scores = [...allies[first]!.byShock].flatMap(([shock, weight]) => {
      const other = others.get(shock);
      return other === undefined ? [] : [scoreOf(valueOf(weight), valueOf(other))];
    });
    return mean(scores);
  });
}

const recipes: readonly Recipe[] = [
  { id: "main", description: "Sum of depths of the institutions surely in force on the eve" },
  {
    id: "possibly",
    description: "Institutions possibly in force count too",
    test: (allies) => keptHadMore(allies, ({ mean }) => mean.weightedHigh),
  },
  {
    id: "least-favourable",
    description: "Surely in force for the allies mostly kept, possibly for the others",
    test: (allies) =>
      keptHadMore(
        allies,
        ({ mostlyKept, mean }) => mostlyKept ? mean.weightedLow : mean.weightedHigh,
      ),
  },
  {
    id: "most-favourable",
    description: "Possibly in force for the allies mostly kept, surely for the others",
    test: (allies) =>
      keptHadMore(
        allies,
        ({ mostlyKept, mean }) => mostlyKept ? mean.weightedHigh : mean.weightedLow,
      ),
  },
  {
    id: "count",
    description: "Number of institutions, whatever their depth",
    test: (allies) => keptHadMore(allies, ({ mean }) => mean.countLow),
  },
  {
    id: "deepest-ever",
    description: "Each institution at the greatest depth that it ever had, as in the yearly counts",
    depthOf: deepestEver,
  },
  {
    id: "same-shock",
    description: "Only pairs that shared shocks, compared on the eves of those",
    test: (allies) => keptHadMoreInSameShock(allies),
  },
  {
    id: "uncontested",
    description: "Without contested shocks; allies with no other drop out",
    rows: (rows) => ({ ...rows, shocks: rows.shocks.filter(({ contested }) => !contested) }),
  },
  {
    id: "with-hub",
    description: "Without linkages whose listed parties do not include the United States",
    rows: (rows) => ({ ...rows, linkages: rows.linkages.filter(mayIncludeHub) }),
  },
  {
    id: "shared-too",
    description: "Linkages shared by all members of an organisation count for each member state",
    rows: (rows) => ({ ...rows, linkages: rows.linkages.flatMap(perMember) }),
  },
  {
    id: "half-kept",
    description:
      "Allies whose ties were kept after exactly half of the shocks count as mostly kept",
    allies: (allies) =>
      allies.map((ally) => ({ ...ally, mostlyKept: 2 * ally.kept >= ally.shocks })),
  },
];

/** The test under every reading, the main one first. */
export function shockTests(rows: ShockRows): ShockTest[] {
  return recipes.map(({ id, description, ...recipe }) => {
    const read = recipe.rows?.(rows) ?? rows;
    const all = shockAllies(evesOfShocks(read), (recipe.depthOf ?? coded)(read));
    const allies = recipe.allies?.(all) ?? all;
    return {
      id,
      description,
      ...(recipe.test?.(allies) ?? keptHadMore(allies)),
      allies: allies.length,
      mostlyKept: allies.filter(({ mostlyKept }) => mostlyKept).length,
    };
  });
}

function coded({ linkages }: ShockRows): DepthOf {
  return codedDepths(linkages);
}

function deepestEver(rows: ShockRows): DepthOf {
  return codedDepths(
    allyLinkages(rows).flatMap(({ depth, linkages }) =>
      linkages.map(({ id }) => ({ linkage_id: id, depth }))
    ),
  );
}

/** A linkage of several allies as one of each, under the same id. */
function perMember(linkage: CleanRows["linkages"][number]): CleanRows["linkages"] {
  return linkage.allies.length === 1 ? [linkage] : linkage.allies.filter((state) => state !== hub)
    .map((state) => ({ ...linkage, allies: [state] }));
}
