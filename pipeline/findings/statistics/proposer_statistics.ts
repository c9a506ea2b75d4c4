/**
 * Who proposed wider pacts.
 *
 * @module
 */
import { isOfSecurity, type WiderProposal } from "../../measures/persistence/wider_proposals.ts";
import type { SumStatistic } from "./statistic.ts";

/** How proposals are counted by who made them. */
export interface ProposerChoices {
  /** Whether bodies that promise no security count too. */
  readonly nonSecurity?: boolean;
  /** Whether what both sides proposed counts half for each. */
  readonly joint?: boolean;
}

/**
 * Share of wider proposals that allies made, among those made by allies or by the United States.
 * Proposals answer one another and the same events, so that those of one year are one cluster. They
 * are no coded cells.
 */
export function widerShare(
  proposals: readonly WiderProposal[],
  { nonSecurity = false, joint = false }: ProposerChoices = {},
): SumStatistic {
  const worth = { ally: 1, us: 0, joint: joint ? 0.5 : undefined, other: undefined } as const;
  const places = [...proposals.keys()].filter((at) =>
    worth[proposals[at]!.side] !== undefined && (nonSecurity || isOfSecurity(proposals[at]!))
  );
  return {
    kind: "sum",
    units: places.map((at) => ({
      at,
      cluster: `${proposals[at]!.year ?? proposals[at]!.proposal}`,
      clusteredBy: "year",
      cells: [],
    })),
    range: [0, 1],
    measure: (_, at, into) => {
      into[0] = worth[proposals[at]!.side] ?? 0;
      into[1] = 1;
    },
  };
}
