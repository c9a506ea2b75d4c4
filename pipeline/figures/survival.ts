/**
 * Figure: how long commitment chains survive, bilateral and multilateral ones.
 *
 * @module
 */
import type { ChainLine } from "../findings/tables/chains.ts";
import {
  fewestEnds,
  type SurvivalLine,
  type SurvivalTestLine,
} from "../findings/tables/survival.ts";
import type { MakeFigure } from "./figure.ts";
import { survivalRows } from "./survival_rows.ts";
import { survivalSpec } from "./survival_spec.ts";

/** Readings in the order of the panels, as headings name them. */
const readings = [
  ["treaty", "Ended with the last treaty"],
  ["organisation", "Ended with the organisation, if earlier"],
] as const;
const groups = ["bilateral", "multilateral"] as const;

/** Survival curves of both groups of forms under both readings of an end. */
export const survival: MakeFigure = (summary) => {
  const steps = summary("findings/survival") as unknown as SurvivalLine[];
  const tests = summary("findings/survival_tests") as unknown as SurvivalTestLine[];
  const chains = summary("findings/chains") as unknown as ChainLine[];
  const rows = readings.flatMap(([reading]) =>
    groups.flatMap((group) => {
      const own = steps.filter((step) => step.reading === reading && step.group === group);
      return own.length === 0 ? [] : survivalRows(
        own,
        chains.filter((chain) => chain.reading === reading && chain.group === group),
      );
    })
  );
  const [asTreaty, asOrganisation] = readings.map(([reading]) =>
    tests.filter((test) => test.reading === reading && test.scope === "all")
  ) as [SurvivalTestLine[], SurvivalTestLine[]];
  return {
    id: "survival",
    title: titleOf(asTreaty[0]!, asOrganisation[0]!),
    caption: captionOf(chains, tests),
    alt: "Two panels of survival curves. " +
      [asTreaty[0]!, asOrganisation[0]!].map((test, at) =>
        `${readings[at]![1]}: ${
          groups.map((group) => {
            const last = steps.findLast((step) =>
              step.reading === test.reading && step.group === group
            );
            return `${test[`${group}_ends`]} of ${test[`${group}_chains`]} ${group} chains ended` +
              (last
                ? `, ${percent(last.survival)} estimated to last ${last.years.toFixed(0)} years`
                : "");
          }).join("; ")
        }.`
      ).join(" "),
    summaries: ["findings/survival", "findings/survival_tests", "findings/chains"],
    rows: rows.map((row) => ({ ...row })),
    spec: survivalSpec(readings.map(([reading, heading], at) => ({
      reading,
      heading,
      tested: testedText([asTreaty, asOrganisation][at]!),
    }))),
  };
};

function titleOf(asTreaty: SurvivalTestLine, asOrganisation: SurvivalTestLine): string {
  const ofEach = (group: typeof groups[number]) => {
    const [first, second] = [asTreaty[`${group}_ends`], asOrganisation[`${group}_ends`]];
    const all = asTreaty[`${group}_chains`];
    return first === second
      ? `${first} of ${all} ${group} chains ended`
      : `${first} (treaties) or ${second} (organisations) of ${all} ${group} ones`;
  };
  const counts = groups.map(ofEach).join(", and ");
  return asTreaty.enough_ends && asOrganisation.enough_ends
    ? `In the Asia-Pacific ${counts} (log-rank p = ${pText(asTreaty.p)} as treaties, ` +
      `${pText(asOrganisation.p)} as organisations)`
    : `A picture and no test of which form lasts longer: in the Asia-Pacific ${counts}`;
}

/** "Log-rank p 0.38; by permutation 0.43 (least possible 0.003)"; a range where dates are open. */
function testedText(tests: readonly SurvivalTestLine[]): string {
  if (tests.every(({ ends }) => ends === 0)) return "No end, so no test";
  const over = (column: "p" | "permutation_p" | "smallest_p") =>
    [...new Set(tests.map((test) => pText(test[column])))].join("–");
  return `Log-rank p ${over("p")}; permuted ${over("permutation_p")} (least: ${
    over("smallest_p")
  })`;
}

function captionOf(chains: readonly ChainLine[], tests: readonly SurvivalTestLine[]): string {
  const asTreaties = chains.filter(({ reading }) => reading === "treaty");
  const [first] = tests;
  const open = [
    ...new Set(
      chains.filter((chain) => chain.end_low !== chain.end_high)
        .map(({ chain }) => chain),
    ),
  ];
  const vague = asTreaties.filter((chain) => chain.start_low !== chain.start_high)
    .map(({ chain }) => chain);
  const unread = asTreaties.filter(({ evidence }) => evidence !== "read")
    .map(({ chain, evidence }) => `${chain} (${evidence})`);
  const imputed = asTreaties.filter((chain) => chain.start_imputed).map(({ chain }) => chain);
  const contested = asTreaties.filter((chain) => chain.contested).length;
  const others = tests.filter(({ scope, bound }) => scope !== "all" && bound === "longest").map((
    test,
  ) =>
    `${test.scope === "hub" ? "with the United States only" : "without contested treaties"}, by ` +
    `${test.reading}, ${test.bilateral_ends} of ${test.bilateral_chains} against ` +
    `${test.multilateral_ends} of ${test.multilateral_chains} (permuted p ` +
    `${pText(test.permutation_p)}, least ${pText(test.smallest_p)})`
  );
  const undated = first?.undated ?? 0;
  return "Share of commitment chains still in force (Kaplan–Meier), by the form that they had " +
    "longest; trilateral counts as multilateral. A chain is a security tie (armed-attack pact, or " +
    "stationed forces or consultation) from its first treaty to the end of its last one; being " +
    "replaced by a successor is no end, nor is one party’s leaving or suspension. Diamonds: ends, " +
    "with the chain’s first treaty and year, hollow where the evidence is not read. Ticks: chains in " +
    `force at the end of the last year (right-censored). Shading: 95% interval from Greenwood’s ` +
    "standard error, for the logarithm, cut at 1, with its lower edge; before a first end it has no " +
    "width, which is want of ends and not certainty. Each curve is drawn twice, with open dates at " +
    "the shortest and at the longest duration" +
    (open.length ? `; the day of the end is open for ${open.join(", ")}` : "") +
    (vague.length ? `, that of the start for ${vague.join(", ")}` : "") +
    `. Fewer than ${fewestEnds} ends in a form make a picture and no test; the p-values show what so ` +
    "few ends can say. The permuted one exchanges labels, with the least p that any exchange gives, " +
    "and takes both forms for equally long observed. " +
    (others.length ? `Other choices: ${others.join("; ")}. ` : "") +
    (imputed.length
      ? `A signature stands in for the entry into force of ${imputed.join(", ")}. `
      : "") +
    `Weaker evidence: ${unread.length ? unread.join(", ") : "none"}. ${contested} of ` +
    `${asTreaties.length} chains hold a treaty whose class or place is contested. ` +
    (undated > 0 ? `Left out for want of a start: ${undated}. ` : "") +
    "These are all chains of the region and no sample: intervals and p-values speak of an imagined " +
    "population that they were drawn from.";
}

function pText(p: number | null): string {
  return p === null ? "none" : p < 0.001 ? p.toFixed(4) : p < 0.01 ? p.toFixed(3) : p.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
