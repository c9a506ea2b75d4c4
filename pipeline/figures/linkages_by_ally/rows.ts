/**
 * Rows of the figure of linkages: institutions by ally, year and depth, and shocks by ally.
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import type { LinkageCount } from "../../tables/derived/summaries/linkages_by_ally.ts";
import type { AllyShock } from "../../tables/derived/summaries/shocks_by_ally.ts";
import { open } from "../draw/steps.ts";

/** Institutions surely in force at some time; of fewer a panel would show no course. */
export const fewestInstitutions = 5;

/** Layers from the bottom, with their depths. */
export const layers = [
  [3, "3 integrated"],
  [2, "2 plans together"],
  [1, "1 meets or informs"],
  [null, open],
] as const;

/** Institutions of a layer that link an ally at the end of a year, or a shock to the tie. */
export type LinkageRow = ReturnType<typeof layerRows | typeof shockRows>[number];

/** An ally, and the institutions surely and possibly in force at the end of every year. */
export type Course = ReturnType<typeof coursesOf>[number];

/** The courses of all allies, that with the highest peak first. */
export function coursesOf(counts: readonly LinkageCount[], nameOf: (ally: string) => string) {
  const known = counts.map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return [...Map.groupBy(counts, ({ ally }) => ally)].map(([ally, own]) => ({
    ally,
    name: nameOf(ally),
    years: years.map((year) => {
      const ofYear = own.filter((count) => count.year === year);
      return { year, counts: ofYear, ...totals(ofYear) };
    }),
  })).sort((a, b) => peakOf(b) - peakOf(a) || byText(a.name, b.name));
}

/** Most institutions surely in force at the end of any year. */
export function peakOf({ years }: { readonly years: readonly { readonly low: number }[] }): number {
  return Math.max(...years.map(({ low }) => low));
}

/** The layers of the courses by year, each year from the bottom. */
export function layerRows(courses: readonly Course[]) {
  return courses.flatMap(({ ally, name, years }) =>
    years.flatMap(({ year, low, high, counts }) =>
      layers.map(([depth, layer]) => ({
        ...{ ally, name, year, layer },
        ...(depth === null
          ? { low: 0, high: high - low }
          : totals(counts.filter((count) => count.depth === depth))),
        ...{ shock: null, followed: null, contested: null },
      }))
    )
  );
}

/** The shocks to the ties of the courses, each ally's in the order of time. */
export function shockRows(courses: readonly Course[], shocks: readonly AllyShock[]) {
  return courses.flatMap(({ ally, name }) =>
    shocks.filter((shock) => shock.ally === allyOfShocks(ally)).sort((a, b) => a.year - b.year)
      .map(({ year, shock, followed, contested }) => ({
        ...{ ally, name, year, layer: null, low: null, high: null },
        ...{ shock, followed, contested },
      }))
  );
}

/**
 * The ally that the shocks of a tie name. Linkages that all members of an organisation share are
 * coded as those of, say, "SEATO members"; shocks to it carry its name alone ("SEATO").
 */
export function allyOfShocks(ally: string): string {
  return ally.replace(/ members$/, "");
}

function totals(counts: readonly LinkageCount[]) {
  const sum = (end: "low" | "high") => counts.reduce((all, count) => all + count[end], 0);
  return { low: sum("low"), high: sum("high") };
}
