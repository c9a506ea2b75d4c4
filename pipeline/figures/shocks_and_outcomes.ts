/**
 * Figure: what linked allies on the eves of shocks, and what followed.
 *
 * @module
 */
import type { EveOfShockLine, ShockAllyLine, ShockTestLine } from "../findings/tables/shocks.ts";
import { median } from "../inference/median.ts";
import type { MakeFigure } from "./figure.ts";
import { allyRows, shockRows } from "./shocks_and_outcomes_rows.ts";
import { shocksSpec, sizesOn } from "./shocks_and_outcomes_spec.ts";

/** A larger p is not called evidence of an association. */
export const clearUpTo = 0.05;

/** Depth-weighted linkages on the eves of shocks by what followed, and the means of the allies. */
export const shocksAndOutcomes: MakeFigure = (summary) => {
  const lines = summary("findings/eve_of_shock") as unknown as EveOfShockLine[];
  const allies = summary("findings/shock_allies") as unknown as ShockAllyLine[];
  const tests = summary("findings/shock_test") as unknown as ShockTestLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const [main, ...others] = tests;
  if (main === undefined) throw new RangeError("The table of the shock test has no line");
  const states = lines.filter(({ organisation }) => !organisation);
  const apart = lines.filter(({ organisation }) => organisation);
  const middle = median(states.map((line) => line.weighted_low));
  const most = Math.max(
    ...allies.map((ally) => ally.weighted_high),
    ...lines.map((line) => line.weighted_low),
  ) + 4;
  const shocks = shockRows(lines, sizesOn(most));
  const means = allyRows(
    allies,
    (state) => (names.get(state) ?? state).replace(/ \(.*\)$/, ""),
  );
  const few = states.filter(({ misfit }) => misfit === "few but kept");
  const many = states.filter(({ misfit }) => misfit === "many but lost");
  const ended = many.filter(({ followed }) => followed === "ended-or-suspended");
  const known = states.filter(({ evidence }) => evidence === "known").length;
  const contested = states.filter((line) => line.contested).length;
  return {
    id: "shocks_and_outcomes",
    title: titleOf(main, few.length + many.length, states.length),
    caption:
      "Above: each shock to an ally by the institutions surely in force on 31 December of the year " +
      "before, each at the depth of its deepest linkage then, and by what became of the tie within " +
      "ten years, judged by treaty, forces and exercises. Hollow: a careful reader could judge " +
      `otherwise (${contested} of ${states.length}; ${known} rest on no opened source). Labelled are ` +
      `those that do not fit: kept or deepened with fewer than the median (dashed), ${few.length}, or ` +
      `reduced or ended with more, ${many.length}, of which ended: ${listed(ended.map(named))}. ` +
      (apart.length
        ? `The ${apart.length} shocks to ${
          [...new Set(apart.map(({ ally }) => ally))].join(", ")
        } as an organisation stand apart and in no test; its bodies are not counted as its ` +
          "members’ own. "
        : "") +
      "Below: the mean over the shocks of each ally, bars reach to institutions only possibly in " +
      "force; circle: kept or deepened after more than half of the shocks, triangle: not; hollow: " +
      "all its shocks are contested. The test compares every ally of the one kind with every one of " +
      `the other (${main.pairs} pairs) and enumerates all ${main.assignments} ways to choose ` +
      `${main.mostly_kept} of ${main.allies} allies. Under other readings: ${
        others.map((test) => `${test.reading} ${percent(test.statistic)} (p = ${decimals(test.p)})`)
          .join(", ")
      }. Shocks of one ally share their institutions, several are steps of one decline, and ` +
      "linkages grow with time while ties that ended receive no later shocks, so that survivors " +
      "accumulate; only the reading of same shocks takes the year out. An association would be no " +
      "proof that linkages keep ties: what makes a tie strong may make both.",
    alt:
      `Points in bands by what followed. Mean depth-weighted institutions by ally, with shocks ` +
      `after which the tie was kept: ${
        means.map(({ name, low, kept, shocks }) =>
          `${name} ${low.toFixed(1)}, ${kept} of ${shocks}`
        )
          .join("; ")
      }. Share of pairs ${percent(main.statistic)}, p = ${decimals(main.p)}, smallest attainable ` +
      `p = ${decimals(main.smallest_p)}.`,
    summaries: [
      "findings/eve_of_shock",
      "findings/shock_allies",
      "findings/shock_test",
      "state_names",
    ],
    rows: [...shocks, ...means].map((row) => ({ ...row })),
    spec: shocksSpec(shocks, means, middle, most, [
      `Kept allies had more in ${percent(main.statistic)} of ${main.pairs} pairs:`,
      `exact p = ${decimals(main.p)}, smallest attainable ${decimals(main.smallest_p)}`,
    ]),
  };
};

function titleOf(
  { statistic, p, smallest_p, allies }: ShockTestLine,
  misfits: number,
  shocks: number,
): string {
  const found = `Allies whose ties mostly outlasted shocks had more linkages before them in ` +
    `${percent(statistic)} of pairs`;
  const verdict = p <= clearUpTo
    ? `more than chance explains easily among ${allies} allies (p = ${decimals(p)})`
    : smallest_p > clearUpTo
    ? `and ${allies} allies are too few to tell that from chance (p = ${decimals(p)})`
    : `which chance may well give among ${allies} allies (p = ${decimals(p)})`;
  return `${found}, ${verdict}; ${misfits} of ${shocks} shocks do not fit`;
}

function named({ ally, eve }: EveOfShockLine): string {
  return `${ally} ${eve + 1}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** Two decimals, or three where two would show little. */
function decimals(p: number): string {
  return p.toFixed(p < 0.1 ? 3 : 2);
}

function listed(parts: readonly string[]): string {
  if (parts.length === 0) return "none";
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
