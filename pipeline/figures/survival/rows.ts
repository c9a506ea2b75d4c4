/**
 * Rows of the figure of survival: the steps of its curves, and the chains that ended at them.
 *
 * @module
 */
import type { ChainLine } from "../../tables/derived/findings/chains.ts";
import type { SurvivalLine } from "../../tables/derived/findings/survival.ts";
import { treatyName } from "../../base/words/treaty_name.ts";
import { hub as hubState } from "../../tables/states.ts";

/** A step of a curve; each curve begins with one at 0 years. */
export type SurvivalRow =
  & Pick<SurvivalLine, "reading" | "group" | "bound" | "years" | "at_risk" | "ends" | "censored">
  & {
    /** Estimated share of chains that last longer, with its 95% interval. */
    readonly survival: number;
    readonly low: number | null;
    readonly high: number | null;
    /** Names of the chains that ended then, with `; ` between. */
    readonly ended: string;
  };

/** A chain that ended, as it stands on its curve. */
export interface ChainEnd {
  readonly reading: string;
  readonly group: string;
  readonly name: string;
  /** "1980", or "1972–1973" where the day is not known. */
  readonly dated: string;
  readonly evidence: string;
  /** Years that it lasted, in the middle of its bounds. */
  readonly years: number;
  /** Share still in force before and after it, with open dates at the longest. */
  readonly before: number;
  readonly survival: number;
}

/**
 * The curves of the figure, step by step.
 *
 * @param nameOf name of the chain with an id
 */
export function survivalRows(
  steps: readonly SurvivalLine[],
  nameOf: (chain: string) => string,
): SurvivalRow[] {
  const ofGroups = [...Map.groupBy(steps, ({ reading, group }) => `${reading} ${group}`).values()];
  const curves = ofGroups.flatMap((own) => [...Map.groupBy(own, ({ bound }) => bound).values()]);
  return curves.flatMap((own) => {
    const { reading, group, bound, at_risk } = own[0]!;
    const whole = { survival: 1, low: 1, high: 1, ended: "" };
    return [
      { reading, group, bound, years: 0, at_risk, ends: 0, censored: 0, ...whole },
      ...own.map(({ years, at_risk, ends, censored, survival, low, high, ended_chains }) => ({
        ...{ reading, group, bound, years, at_risk, ends, censored, survival, low, high },
        ended: idsOf(ended_chains).map(nameOf).join("; "),
      })),
    ];
  });
}

/** The ends of chains under the reading of each. */
export function chainEnds(
  chains: readonly ChainLine[],
  steps: readonly SurvivalLine[],
  nameOf: (chain: ChainLine) => string,
): ChainEnd[] {
  return chains.filter(({ ended }) => ended).map((chain) => {
    const curve = steps.filter(({ reading, group, bound }) =>
      reading === chain.reading && group === chain.group && bound === "longest"
    );
    const at = curve.findIndex(({ ended_chains: ids }) => idsOf(ids).includes(chain.chain));
    const days = [chain.end_low, chain.end_high];
    return {
      ...{ reading: chain.reading, group: chain.group, name: nameOf(chain) },
      dated: [...new Set(days.map((day) => `${day}`.slice(0, 4)))].join("–"),
      evidence: chain.evidence,
      years: (chain.years_low + chain.years_high) / 2,
      before: curve[at - 1]?.survival ?? 1,
      survival: curve[at]!.survival,
    };
  });
}

function idsOf(list: string | null): string[] {
  return list ? list.split(";") : [];
}

/**
 * What a chain is called: the treaty, with the ally before it where it has one.
 *
 * @param stateName name of a state
 */
export function chainName(
  { name, parties, hub, form }: Pick<ChainLine, "name" | "parties" | "hub" | "form">,
  stateName: (state: string) => string,
): string {
  const treaty = treatyName(name);
  const others = parties.split(";").filter((state) => state !== hubState);
  return hub && form === "bilateral" && others.length === 1
    ? `${stateName(others[0]!)}: ${treaty}`
    : treaty;
}
