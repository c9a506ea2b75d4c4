/**
 * Figure: institutions that link each ally, and the shocks to its tie.
 *
 * @module
 */
import type { LinkageCount } from "../summarise/linkages_by_ally.ts";
import type { AllyShock } from "../summarise/shocks_by_ally.ts";
import { figureWidth, type MakeFigure } from "./figure.ts";
import { palette } from "./palette.ts";

/** Institutions surely in force at some time; below this a panel shows steps of one and no course. */
export const fewestInstitutions = 5;

/** Layers from the bottom: depths, deepest first, then what is only possibly in force. */
const layers = [
  ["3 integrated", "#003f66"],
  ["2 plans together", palette.blue],
  ["1 meets or informs", palette.sky],
  ["possibly in force", "#dcdcdc"],
] as const;

/** What followed a shock, with its symbol. */
const outcomes = [
  ["deepened", "triangle-up", palette.blue],
  ["kept", "circle", palette.ink],
  ["reduced", "triangle-down", palette.orange],
  ["ended-or-suspended", "square", palette.red],
] as const;

/** The year with which the last is compared: the end of the cold war, the latest shock to many allies. */
const comparedYear = 1990;

const columns = 3;
/** Symbols of one lane stand at least so many years apart, or they would touch. */
const yearsApart = 4;

/** Institutions in force by depth, one panel an ally, with its shocks above. */
export const linkagesByAlly: MakeFigure = (summary) => {
  const counts = summary("linkages_by_ally") as unknown as LinkageCount[];
  const allShocks = summary("shocks_by_ally") as unknown as AllyShock[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const first = Math.min(...counts.map(({ year }) => year));
  const last = Math.max(...counts.map(({ year }) => year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const byAlly = [...Map.groupBy(counts, ({ ally }) => ally)].map(([ally, ofAlly]) => {
    const byYear = Map.groupBy(ofAlly, ({ year }) => year);
    const course = years.map((year) => ({ year, ...totals(byYear.get(year) ?? []) }));
    const peak = Math.max(...course.map(({ low }) => low));
    return { ally, name: shortName(names.get(ally) ?? ally), byYear, course, peak };
  });
  const drawn = byAlly.filter(({ peak }) => peak >= fewestInstitutions)
    .sort((a, b) => b.peak - a.peak || (a.name < b.name ? -1 : 1));
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
  const lasting = shocks.filter(({ followed }) => followed === "kept" || followed === "deepened");
  const contested = lasting.filter((shock) => shock.contested);
  const ends = drawn.map(({ name, course }) => `${name} ${range(course.at(-1)!)}`);
  const tally = outcomes.map(([outcome]) =>
    `${shocks.filter(({ followed }) => followed === outcome).length} ${outcome}`
  );
  return {
    id: "linkages_by_ally",
    title:
      `In ${grown.length} of ${standing.length} ties more institutions are surely in force in ` +
      `${last} than possibly were in ${comparedYear}; ${lasting.length} of ${shocks.length} ` +
      `shock–ally pairs left the tie kept or deepened, ${contested.length} of them contested`,
    caption:
      "Height is the number of institutions that link the ally on 31 December, by depth; an " +
      "institution counts once, at its deepest. Pale: possibly in force, because a start or an end " +
      `has no date. The figure at the right is that of ${last}, surely and possibly. Symbols above ` +
      "stand for shocks to the tie and show what became of it within ten years, judged by treaty, " +
      "forces and exercises, never by the count of institutions; hollow ones are contested " +
      "readings. A shock that struck several allies counts as one shock–ally pair with each. Drawn are those with at least " +
      `${fewestInstitutions} institutions surely in force at some time; ${left} with fewer are ` +
      `left out, and with them ${
        allShocks.length - shocks.length
      } of ${allShocks.length} shock–ally pairs. ` +
      "The count follows what the coders found: recent institutions are better documented, and an " +
      "end that nobody recorded counts as no end. A rise before a tie that was kept is no proof " +
      "that the institutions kept it.",
    alt: `Panels of stacked steps, one an ally. Institutions in force at the end of ${last}: ${
      ends.join(", ")
    }. Shock–ally pairs drawn, by what followed: ${tally.join(", ")}.`,
    summaries: ["linkages_by_ally", "shocks_by_ally", "state_names"],
    rows: [...stack, ...shocks],
    spec: specification(drawn.map(({ name }) => name), last, ceiling, topOf(shocks, step, ceiling)),
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

/** A name without its history. */
function shortName(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

function specification(
  names: readonly string[],
  last: number,
  ceiling: number,
  top: number,
): object {
  const x = {
    field: "year",
    type: "quantitative",
    scale: { nice: false, zero: false },
    axis: { format: "d", grid: false, values: [1950, 1970, 1990, 2010], title: null },
  };
  const values = Array.from({ length: Math.floor(ceiling / 10) + 1 }, (_, index) => index * 10);
  const y = {
    field: "from",
    type: "quantitative",
    scale: { domain: [0, top], nice: false },
    axis: { values, title: null },
  };
  const symbol = { field: "followed", type: "nominal" };
  const symbolScale = (range: readonly string[]) => ({
    domain: outcomes.map(([outcome]) => outcome),
    range,
  });
  const legend = {
    orient: "bottom",
    direction: "horizontal",
    columns: 4,
    symbolSize: 70,
    titleLimit: 0,
  };
  const symbolLegend = {
    ...legend,
    title: "Shock, after which the tie was … (hollow: contested)",
    labelExpr: "replace(datum.label, /-/g, ' ')",
  };
  return {
    config: { legend: { layout: { bottom: { direction: "vertical", anchor: "start" } } } },
    columns,
    spacing: { row: 8, column: 8 },
    facet: {
      field: "name",
      type: "nominal",
      sort: names,
      header: { title: null, labelAnchor: "start", labelPadding: -3, labelBaseline: "alphabetic" },
    },
    spec: {
      width: (figureWidth - 144) / columns,
      height: 122,
      layer: [
        {
          transform: [{ filter: "datum.layer !== null" }],
          mark: { type: "area", interpolate: "step" },
          encoding: {
            x,
            y,
            y2: { field: "to" },
            color: {
              field: "layer",
              type: "nominal",
              scale: {
                domain: layers.map(([layer]) => layer),
                range: layers.map(([, shade]) => shade),
              },
              legend: { ...legend, title: "Institutions in force, by depth", symbolType: "square" },
            },
          },
        },
        {
          transform: [
            { filter: `datum.layer !== null && datum.year === ${last}` },
            {
              aggregate: [
                { op: "sum", field: "low", as: "low" },
                { op: "max", field: "to", as: "high" },
              ],
              groupby: ["name", "year"],
            },
            {
              calculate: "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high",
              as: "label",
            },
          ],
          mark: { type: "text", align: "left", baseline: "middle", dx: 3, fontSize: 10.5 },
          encoding: { x, y: { field: "low", type: "quantitative" }, text: { field: "label" } },
        },
        {
          transform: [{ filter: "datum.shock !== null" }],
          mark: { type: "point", size: 38, strokeWidth: 1.3, filled: false, opacity: 1 },
          encoding: {
            x,
            y,
            shape: {
              ...symbol,
              scale: symbolScale(outcomes.map(([, shape]) => shape)),
              legend: symbolLegend,
            },
            stroke: {
              ...symbol,
              scale: symbolScale(outcomes.map(([, , shade]) => shade)),
              legend: symbolLegend,
            },
            fill: {
              condition: { test: "datum.contested", value: "#ffffff" },
              ...symbol,
              scale: symbolScale(outcomes.map(([, , shade]) => shade)),
              legend: symbolLegend,
            },
          },
        },
      ],
    },
  };
}
