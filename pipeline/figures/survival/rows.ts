/**
 * Rows of the figure of survival: curves, bands, ticks and numbers, a panel a reading.
 *
 * @module
 */
import type { ChainLine } from "../../findings/tables/chains.ts";
import type { SurvivalLine } from "../../findings/tables/survival.ts";
import { treatyName } from "../../base/words/treaty_name.ts";
import { byNumber } from "../../base/words/order.ts";

/** Years at which the numbers at risk are printed. */
export const riskYears = [0, 20, 40, 60, 80];

/** A mark of the figure; what its part does not use is empty. */
export type SurvivalRow = {
  readonly part: "curve" | "band" | "censored" | "end" | "tag" | "risk";
  readonly reading: string;
  readonly group: string;
  /** Of curves: `shortest` or `longest`. */
  readonly bound: string | null;
  /** Years since the start; of an end, the middle of its bounds. */
  readonly years: number;
  /** Share still in force: of a curve from then on, of an end after it, of a tag at its line. */
  readonly survival: number | null;
  /**
   * Greenwood's interval, the wider of the two bounds; of an end, the share before it as `high`.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** Name of an end, words of a tag, chains at risk. */
  readonly text: string | null;
  /** Evidence grade of a chain that ended. */
  readonly evidence: string | null;
};

/**
 * Marks of a group under a reading.
 *
 * @param nameOf name of a chain
 */
export function survivalRows(
  steps: readonly SurvivalLine[],
  chains: readonly ChainLine[],
  nameOf: (chain: ChainLine) => string,
): SurvivalRow[] {
  const [{ reading, group }] = steps as readonly [SurvivalLine];
  const row = (part: SurvivalRow["part"], years: number, cells: Partial<SurvivalRow>) => ({
    ...{ part, reading, group, bound: null, years, survival: null, low: null, high: null },
    ...{ text: null, evidence: null, ...cells },
  });
  const bounds = [...Map.groupBy(steps, ({ bound }) => bound)];
  const longest = bounds.at(-1)![1];
  const last = longest.at(-1)!;
  const ended = chains.filter((chain) => chain.ended);
  return [
    ...bandTimes(steps).map((years) => row("band", years, bandAt(bounds, years))),
    ...bounds.flatMap(([bound, own]) => [
      row("curve", 0, { bound, survival: 1 }),
      ...own.map(({ years, survival }) => row("curve", years, { bound, survival })),
    ]),
    ...longest.filter(({ censored }) => censored > 0).map(({ years, survival }) =>
      row("censored", years, { survival })
    ),
    ...ended.map((chain) => {
      const at = longest.findIndex(({ ended_chains: ids }) =>
        `${ids ?? ""}`.split(";").includes(chain.chain)
      );
      return row("end", (chain.years_low + chain.years_high) / 2, {
        survival: longest[at]!.survival,
        high: longest[at - 1]?.survival ?? 1,
        text: `${nameOf(chain)} (${yearsOf(chain)})`,
        evidence: chain.evidence,
      });
    }),
    row("tag", last.years, {
      survival: last.survival,
      text: `${group}: ${ended.length} of ${chains.length} ended`,
    }),
    ...riskYears.map((years) =>
      row("risk", years, { text: `${longest.find((step) => step.years >= years)?.at_risk ?? 0}` })
    ),
  ];
}

/** Times at which a band has another width: from the first end to the last time seen. */
function bandTimes(steps: readonly SurvivalLine[]): number[] {
  const ends = steps.filter((step) => step.ends > 0).map(({ years }) => years);
  if (ends.length === 0) return [];
  const last = Math.max(...steps.map(({ years }) => years));
  return [...new Set([...ends, last])].sort(byNumber);
}

/** The wider interval of the bounds' curves at a time; before the first end it is a point. */
function bandAt(
  bounds: readonly (readonly [string, readonly SurvivalLine[]])[],
  years: number,
): Pick<SurvivalRow, "low" | "high"> {
  const now = bounds.map(([, steps]) => steps.findLast((step) => step.years <= years));
  const known = now.filter((step) => step !== undefined);
  return {
    low: Math.min(...known.map(({ low }) => low ?? 0)),
    high: Math.max(...known.map(({ high }) => high ?? 0)),
  };
}

/** "1980", or "1972–1973" where the day is not known. */
function yearsOf({ end_low, end_high }: ChainLine): string {
  const [low, high] = [end_low, end_high].map((day) => `${day}`.slice(0, 4));
  return low === high ? low! : `${low}–${high}`;
}

/**
 * What a chain is called: the treaty, with the ally before it where it has one.
 *
 * @param stateName name of a state
 */
export function chainName(
  { name, parties, hub, form }: Pick<ChainLine, "name" | "parties" | "hub" | "form">,
  hubState: string,
  stateName: (state: string) => string,
): string {
  const treaty = treatyName(name);
  const others = parties.split(";").filter((state) => state !== hubState);
  return hub && form === "bilateral" && others.length === 1
    ? `${stateName(others[0]!)}: ${treaty}`
    : treaty;
}
