/**
 * Rows of the figure of survival: the steps of its curves, and the chains that ended at them.
 *
 * @module
 */
import type { ChainLine } from "../../tables/derived/findings/chains.ts";
import type { SurvivalLine } from "../../tables/derived/findings/survival.ts";
import { treatyName } from "../../base/words/treaty_name.ts";
import { hub as hubState } from "../../tables/states.ts";
import { picked } from "../draw/picked.ts";

/** The two groups of forms. */
export const groups = ["bilateral", "multilateral"] as const;

/** A step of a curve; each curve begins with one at 0 years. */
export type SurvivalRow = ReturnType<typeof survivalRows>[number];
/** A chain that ended, as it stands on its curve. */
export type ChainEnd = ReturnType<typeof chainEnds>[number];
/** A chain with what readers call it. */
export type NamedChain = ChainLine & { readonly called: string };

/** The curves of the figure, step by step. */
export function survivalRows(steps: readonly SurvivalLine[], chains: readonly NamedChain[]) {
  const names = new Map(chains.map(({ chain, called }) => [chain, called]));
  const ofGroups = [...Map.groupBy(steps, ({ reading, group }) => `${reading} ${group}`).values()];
  const curves = ofGroups.flatMap((own) => [...Map.groupBy(own, ({ bound }) => bound).values()]);
  return curves.flatMap((own) => {
    const rows = own.map((step) => ({
      ...picked(step, ["reading", "group", "bound", "years", "at_risk", "ends", "censored"]),
      ...picked(step, ["survival", "low", "high"]),
      ended: idsOf(step.ended_chains).map((chain) => names.get(chain) ?? chain).join("; "),
    }));
    const start = { years: 0, ends: 0, censored: 0, survival: 1, low: 1, high: 1, ended: "" };
    return [{ ...rows[0]!, ...start }, ...rows];
  });
}

/** The ends of chains under the reading of each, on curves with open dates at the longest. */
export function chainEnds(chains: readonly NamedChain[], steps: readonly SurvivalLine[]) {
  return chains.filter(({ ended }) => ended).map((chain) => {
    const curve = steps.filter(({ reading, group, bound }) =>
      reading === chain.reading && group === chain.group && bound === "longest"
    );
    const at = curve.findIndex(({ ended_chains: ids }) => idsOf(ids).includes(chain.chain));
    const years = [chain.end_low, chain.end_high].map((day) => `${day}`.slice(0, 4));
    return {
      ...picked(chain, ["reading", "group", "evidence"]),
      name: chain.called,
      // "1980", or "1972–1973" where the day is not known.
      dated: [...new Set(years)].join("–"),
      years: (chain.years_low! + chain.years_high!) / 2,
      before: curve[at - 1]?.survival ?? 1,
      survival: curve[at]!.survival,
    };
  });
}

function idsOf(list: string | null): string[] {
  return list ? list.split(";") : [];
}

/** What a chain is called: the treaty, with the name of the ally before it where it has one. */
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
