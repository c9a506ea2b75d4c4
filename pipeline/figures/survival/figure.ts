/**
 * Figure: how long commitment chains survive, bilateral and multilateral ones.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { SurvivalTestLine } from "../../tables/derived/findings/survival_tests.ts";
import { fewestEnds } from "../../findings/tables/survival.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { presentName, stateNames } from "../draw/reader_names.ts";
import { chainEnds, chainName, groups, type NamedChain, survivalRows } from "./rows.ts";
import { survivalSpec } from "./spec.ts";
import { capitalised } from "../../base/words/letters.ts";
import { counted } from "../../base/words/lists.ts";
import { fixed, ifKnown, percent, pValue } from "../../base/words/numbers.ts";

/** Readings in the order of the panels, as headings name them. */
const readings = [
  ["treaty", "Ended with the last treaty"],
  ["organisation", "Ended with the organisation, if earlier"],
] as const;

/** Narrower choices of chains, as the caption names them. */
const choices = { hub: "with the United States only", uncontested: "without contested treaties" };

/** Survival curves of both groups of forms under both readings of an end. */
export const survival: MakeFigure = (read) => {
  const steps = read(describedFindings.survival);
  const tests = read(describedFindings.survivalTests);
  const lines = read(describedFindings.chains);
  const stateName = stateNames(read, shortName);
  const chains = lines.map((chain) => ({ ...chain, called: chainName(chain, stateName) }));
  const rows = survivalRows(steps, chains);
  const ofAll = readings.map(([reading]) =>
    tests.find((test) => test.reading === reading && test.scope === "all")!
  );
  const panels = readings.map(([reading, heading], at) => {
    const counts = groups.map((group) => `${ofAll[at]![`${group}_chains`]} ${group}`);
    return { reading, heading, chains: `${counts.join(" and ")} chains` };
  });
  const curves = ofAll.map((test, at) => {
    const ofGroups = groups.map((group) => {
      const ended = `${test[`${group}_ends`]} of ${test[`${group}_chains`]} ${group} chains ended`;
      const last = steps.findLast((step) => step.reading === test.reading && step.group === group);
      return last === undefined
        ? ended
        : `${ended}, ${percent(last.survival)} estimated to last ${fixed(last.years, 0)} years`;
    });
    return `${readings[at]![1]}: ${ofGroups.join("; ")}.`;
  });
  return {
    id: "survival",
    title: titleOf(ofAll),
    caption: captionOf(chains, tests),
    alt: `Two panels of survival curves. ${curves.join(" ")}`,
    rows,
    spec: survivalSpec(panels, rows, chainEnds(chains, steps)),
  };
};

function titleOf(tests: readonly SurvivalTestLine[]): string {
  const counts = `in the Asia-Pacific ${endsText(tests)} chains ended`;
  const [byTreaty, byOrganisation] = tests.map(({ p }) => pText(p));
  return tests.every((test) => test.enough_ends)
    ? flowing`${capitalised(counts)} (log-rank p = ${byTreaty!} by treaty, ${byOrganisation!} by
      organisation)`
    : `Too few ends to tell which form lasts longer: ${counts}`;
}

/** Ends of each group under both readings, of how many chains. */
function endsText(tests: readonly SurvivalTestLine[]): string {
  return groups.map((group) => {
    const ends = new Set(tests.map((test) => test[`${group}_ends`]));
    return `${[...ends].join(" or ")} of ${tests[0]![`${group}_chains`]} ${group}`;
  }).join(" and ");
}

/** What the tests give by treaty and by organisation; a range where dates are open. */
function testedText(tests: readonly SurvivalTestLine[]): string {
  const ofAll = tests.filter(({ scope }) => scope === "all");
  if (ofAll.every(({ ends }) => ends === 0)) return "No chain ended, so that there is no test.";
  const over = (reading: string, column: "p" | "permutation_p" | "smallest_p") => {
    const own = ofAll.filter((test) => test.reading === reading);
    return [...new Set(own.map((test) => pText(test[column])))].join("–");
  };
  const p = readings.map(([reading]) => over(reading, "p"));
  const permuted = readings.map(([reading]) =>
    `${over(reading, "permutation_p")} (smallest attainable ${over(reading, "smallest_p")})`
  );
  return flowing`By treaty and by organisation the log-rank test gives p = ${p.join(" and ")}; with
    labels exchanged between chains ${permuted.join(" and ")}.`;
}

function captionOf(chains: readonly NamedChain[], tests: readonly SurvivalTestLine[]): Caption {
  const asTreaties = chains.filter(({ reading }) => reading === "treaty");
  const openEnds = chains.filter((chain) => chain.end_low !== chain.end_high);
  const ended = [...new Set(openEnds.map(({ called }) => called))].join(", ");
  const starts = asTreaties.filter((chain) => chain.start_low !== chain.start_high).length;
  const open = [ended && `end of ${ended}`, starts > 0 && `start of ${counted(starts, "chain")}`]
    .filter(Boolean).join("; ");
  const unread = asTreaties.filter(({ evidence }) => evidence !== "read")
    .map(({ called, evidence }) => `${called} (${evidence})`);
  const contested = asTreaties.filter((chain) => chain.contested).length;
  // Ends among the chains of narrower choices, under both readings.
  const narrower = Object.entries(choices).flatMap(([scope, words]) => {
    const own = tests.filter((test) => test.scope === scope && test.bound === "longest");
    return own.length === 0 ? [] : [`${words}, ${endsText(own)} ones ended`];
  });
  const undated = tests[0]?.undated ?? 0;
  const openText = flowing`Curves are drawn twice, with open dates at the shortest and at the
    longest (${open}).`;
  return {
    reading: flowing`Share of commitment chains still in force (Kaplan–Meier), by the form that they
      had longest. A chain is a security tie from its first treaty to the end of its last. Diamonds:
      ends, hollow where the evidence was not read. Ticks: chains in force at the end of the last
      year. Thin lines: lower edges of the 95% intervals; before a first end they have no width, for
      want of ends. ${open === "" ? "No date is open." : openText}`,
    leftOut: flowing`Trilateral counts as multilateral. Replacement by a successor, and one party’s
      leaving or suspension, are no ends. ${undated > 0 && `${undated} chains have no known start.`}
      ${narrower.length > 0 && `Of the chains ${narrower.join("; ")}.`}`,
    caution: flowing`Fewer than ${fewestEnds} ends in a form make a picture and no test.
      ${testedText(tests)} Weaker evidence: ${unread.join(", ") || "none"}.
      ${contested} of ${asTreaties.length} chains hold a treaty whose class or place is contested.
      These are all chains of the region and no sample: intervals and p-values speak of an imagined
      population that they were drawn from.`,
  };
}

/** A name without its history; the everyday name where brackets hold one. */
function shortName(name: string): string {
  return presentName(name).replace(/^.* \((.*)\)$/, "$1");
}

const pText = (p: number | null) => ifKnown(p, pValue, "none");
