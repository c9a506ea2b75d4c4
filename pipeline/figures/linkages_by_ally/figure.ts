/**
 * Figure: institutions that link each ally, and the shocks to its tie.
 *
 * @module
 */
import type { LinkageCount } from "../../tables/derived/summaries/linkages_by_ally.ts";
import type { AllyShock } from "../../tables/derived/summaries/shocks_by_ally.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { layers, linkagesSpec, outcomes } from "./spec.ts";
import { presentName, stateNames } from "../draw/reader_names.ts";
import { byText } from "../../base/words/order.ts";

/**
 * Institutions surely in force at some time; below this a panel shows steps of one and no course.
 */
export const fewestInstitutions = 5;

/**
 * The year with which the last is compared: the end of the cold war, the latest shock to many
 * allies.
 */
const comparedYear = 1990;

/** Symbols of one lane stand at least so many years apart, or they would touch. */
const yearsApart = 4;

/** Institutions in force by depth, one panel an ally, with its shocks above. */
export const linkagesByAlly: MakeFigure = (summary) => {
  const counts = summary("linkages_by_ally") as unknown as LinkageCount[];
  const allShocks = summary("shocks_by_ally") as unknown as AllyShock[];
  const nameOf = stateNames(summary("state_names"));
  const first = Math.min(...counts.map(({ year }) => year));
  const last = Math.max(...counts.map(({ year }) => year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const byAlly = [...Map.groupBy(counts, ({ ally }) => ally)].map(([ally, ofAlly]) => {
    const byYear = Map.groupBy(ofAlly, ({ year }) => year);
    const course = years.map((year) => ({ year, ...totals(byYear.get(year) ?? []) }));
    const peak = Math.max(...course.map(({ low }) => low));
    return { ally, name: presentName(nameOf(ally)), byYear, course, peak };
  });
  const drawn = byAlly.filter(({ peak }) => peak >= fewestInstitutions)
    .sort((a, b) => b.peak - a.peak || byText(a.name, b.name));
  const left = byAlly.length - drawn.length;
  const ceiling = Math.max(1, ...drawn.flatMap(({ course }) => course.map(({ high }) => high)));
  const step = ceiling * 0.085;
  const stack = drawn.flatMap(({ ally, name, byYear }) =>
    years.flatMap((year) => {
      const ofYear = byYear.get(year) ?? [];
      let top = 0;
      return layers.map(([layer], index) => {
        const ofDepth = ofYear.filter(({ depth }) => depth === 3 - index);
        const all = totals(ofYear);
        const { low, high } = index < 3 ? totals(ofDepth) : { low: 0, high: all.high - all.low };
        const size = index < 3 ? low : high;
        return row({ ally, name, year, layer, low, high, from: top, to: top += size });
      });
    })
  );
  const shocks = drawn.flatMap(({ ally, name }) =>
    inLanes(allShocks.filter((shock) => shock.ally === allyOfShocks(ally)))
      .map(({ year, shock, followed, contested, lane }) =>
        row({ ally, name, year, shock, followed, contested, from: ceiling + step * (lane + 1) })
      )
  );
  const grown = drawn.filter(({ course }) => {
    const before = course.find(({ year }) => year === comparedYear);
    return before !== undefined && course.at(-1)!.low > before.high;
  });
  // A tie without institutions then and now could not have grown.
  const standing = drawn.filter(({ course }) =>
    (course.find(({ year }) => year === comparedYear)?.high ?? 0) > 0 || course.at(-1)!.high > 0
  );
  const ends = drawn.map(({ name, course }) => `${name} ${range(course.at(-1)!)}`);
  return {
    id: "linkages_by_ally",
    title: titleOf(standing.map(({ name }) => name), grown.map(({ name }) => name), last),
    caption: {
      reading: "Height is the number of institutions that link the ally on 31 December, each " +
        "counted once, at its deepest. Pale: possibly in force, because a start or an end has no " +
        `date; the figure at the right is that of ${last}, surely and possibly. “More” sets ` +
        `those surely in force against those possibly in force in ${comparedYear}. Symbols ` +
        "above are shocks and show what became of the tie within ten years, judged by treaty, forces " +
        "and exercises, not by the count of institutions; a shock to several allies stands with each.",
      leftOut:
        `${left} with fewer than ${fewestInstitutions} institutions surely in force at any ` +
        `time, and with them ${
          allShocks.length - shocks.length
        } of ${allShocks.length} pairs of a ` +
        "shock and an ally.",
      caution: "The count follows what the coders found: recent institutions are better " +
        `documented, and an end that nobody recorded counts as no end. ${lastingText(shocks)} A ` +
        "rise before a tie that was kept is no proof that the institutions kept it.",
    },
    alt: `Panels of stacked steps, one an ally. Institutions in force at the end of ${last}: ${
      ends.join(", ")
    }. Shocks drawn, by what followed: ${
      outcomes.map(([outcome]) =>
        `${shocks.filter(({ followed }) => followed === outcome).length} ${outcome}`
      ).join(", ")
    }.`,
    summaries: ["linkages_by_ally", "shocks_by_ally", "state_names"],
    rows: [...stack, ...shocks],
    spec: linkagesSpec(drawn.map(({ name }) => name), last, ceiling, topOf(shocks, step, ceiling)),
  };
};

/**
 * The ally that the shocks of a tie name. Linkages that all members of an organisation share carry
 * the name of the organisation and the word "members", as the coders wrote it ("SEATO members");
 * shocks to the organisation carry its name alone ("SEATO").
 */
export function allyOfShocks(ally: string): string {
  return ally.replace(/ members$/, "");
}

/** Whether more institutions are recorded than in the compared year, and where not. */
function titleOf(standing: readonly string[], grown: readonly string[], last: number): string {
  if (standing.length === 0) return "Institutions that link allies, and the shocks to their ties";
  const others = standing.filter((name) => !grown.includes(name));
  const which = standing.length === 1
    ? standing[0]!
    : others.length === 0
    ? `each of ${standing.length} allies`
    : `${grown.length} of ${standing.length} allies` +
      (grown.length > 0 && others.length <= 2 ? `, not ${others.join(" and ")}` : "");
  return grown.length === 0
    ? `No more institutions are recorded in ${last} than in ${comparedYear} for ${
      standing.length === 1 ? which : `any of ${standing.length} allies`
    }`
    : `More institutions are recorded in ${last} than in ${comparedYear} for ${which}; ` +
      "recent ones are better documented";
}

/**
 * What became of the ties drawn; an organisation's shocks strike its members too and stand apart.
 */
function lastingText(
  shocks: readonly {
    readonly ally: string;
    readonly followed: string | null;
    readonly contested: boolean | null;
  }[],
): string {
  const isLasting = ({ followed }: typeof shocks[number]) =>
    followed === "kept" || followed === "deepened";
  const apart = shocks.filter(({ ally }) => allyOfShocks(ally) !== ally);
  const states = shocks.filter((shock) => !apart.includes(shock));
  const lasting = states.filter(isLasting);
  const organisations = [...Map.groupBy(apart, ({ ally }) => allyOfShocks(ally))].map((
    [name, own],
  ) => `of ${name}’s ${own.length}, ${own.filter(isLasting).length || "none"}`);
  return `Of ${states.length} shocks to the states drawn ${lasting.length} left the tie kept or ` +
    `deepened, ${lasting.filter(({ contested }) => contested).length} of them contested` +
    `${organisations.map((text) => `; ${text}`).join("")}.`;
}

/** A plotted row; what does not apply to it is empty. */
function row(cells: {
  readonly ally: string;
  readonly name: string;
  readonly year: number;
  readonly from: number;
  readonly to?: number;
  readonly layer?: string;
  readonly low?: number;
  readonly high?: number;
  readonly shock?: string;
  readonly followed?: string;
  readonly contested?: boolean;
}) {
  const { ally, name, year, from, to = null, layer = null, low = null, high = null } = cells;
  const { shock = null, followed = null, contested = null } = cells;
  return { ally, name, year, layer, low, high, shock, followed, contested, from, to };
}

function totals(counts: readonly LinkageCount[]): { low: number; high: number } {
  return {
    low: counts.reduce((sum, { low }) => sum + low, 0),
    high: counts.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Shocks with the lowest lane in which they touch no earlier one. */
function inLanes(shocks: readonly AllyShock[]): (AllyShock & { readonly lane: number })[] {
  const taken: number[] = [];
  return [...shocks].sort((a, b) => a.year - b.year).map((shock) => {
    const free = taken.findIndex((year) => shock.year - year >= yearsApart);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = shock.year;
    return { ...shock, lane };
  });
}

function topOf(
  shocks: readonly { readonly from: number }[],
  step: number,
  ceiling: number,
): number {
  return Math.max(ceiling, ...shocks.map(({ from }) => from)) + step * 0.6;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}–${high}`;
}
