/**
 * Figure: commitments in force by form, in two regions.
 *
 * @module
 */
import type { BilateralShare, CommitmentCount } from "../summarise/commitments_by_year.ts";
import { figureWidth, type MakeFigure } from "./figure.ts";
import { palette } from "./palette.ts";
import { regionName } from "./regions.ts";

const regions = ["asia-pacific", "north-atlantic"];
/** The region of the title: of the other the sheets hold too few bilateral treaties to count. */
const titled = "asia-pacific";
const readings = [["A", "armed-attack pacts (A)"], ["A+B", "with lesser ties (A+B)"]] as const;

/** Forms from the bottom of the stack, in colours whose greys differ. */
const forms = [
  ["bilateral", palette.blue],
  ["trilateral", palette.ink],
  ["multilateral", palette.orange],
] as const;

const panels = readings.flatMap(([classes, meaning]) =>
  regions.map((region) => ({ region, classes, panel: `${regionName(region)}: ${meaning}` }))
);

/** Height of one commitment, so that the labels of neighbouring layers stay apart. */
const pixelsEach = 12;
/** What the labels at the right of both columns and the axis take of the width. */
const marginsOfBoth = 167;

/** Commitments in force on 31 December by form: one panel a region and reading of the classes. */
export const commitmentsByForm: MakeFigure = (summary) => {
  const inAll = ({ scope }: { readonly scope: string }) => scope === "all";
  const counts = (summary("commitments_by_year") as unknown as CommitmentCount[]).filter(inAll);
  const shares = (summary("bilateral_share") as unknown as BilateralShare[]).filter(inAll);
  const last = Math.max(...counts.map(({ year }) => year));
  const rows = panels.flatMap(({ region, classes, panel }) => {
    const ofPanel = counts.filter((row) => row.region === region && row.classes === classes);
    return [...Map.groupBy(ofPanel, ({ year }) => year)].flatMap(([year, ofYear]) => {
      const place = { panel, region, classes, year };
      let top = 0;
      const stacked = forms.map(([form]) => {
        const { low = 0, high = 0 } = ofYear.find((row) => row.form === form) ?? {};
        const from = top;
        return { ...place, form, low, high, from, to: top += low };
      });
      const possibly = ofYear.reduce((sum, { low, high }) => sum + high - low, 0);
      const open = { low: 0, high: possibly, from: top, to: top + possibly };
      return [...stacked, { ...place, form: "possibly in force", ...open }];
    });
  });
  const tallest = Math.max(1, ...rows.map(({ to }) => to));
  const shareOf = (region: string, classes: string) =>
    shares.filter((row) => row.region === region && row.classes === classes);
  const lastShares = panels.map(({ region, classes, panel }) => {
    const found = shareOf(region, classes).find(({ year }) => year === last);
    const low = found?.share_low ?? null;
    const high = found?.share_high ?? null;
    const known = low !== null && high !== null;
    return { panel, text: known ? `${range(Math.round(low), Math.round(high))}%` : "none" };
  });
  const known = shareOf(titled, "A+B").filter(({ all_low }) => all_low > 0);
  const most = known.filter(({ share_low }) => (share_low ?? 0) > 50);
  const part = most.length === known.length ? "all" : `${most.length || "none"} of`;
  const lastShare = (classes: string) =>
    lastShares[panels.findIndex((each) => each.region === titled && each.classes === classes)]!
      .text;
  const described = panels.map(({ panel }) => {
    const now = rows.filter((row) => row.panel === panel && row.year === last && row.high > 0);
    const parts = now.map(({ form, low, high }) => `${range(low, high)} ${form}`);
    return `${panel}: ${parts.join(", ") || "none"}`;
  });
  return {
    id: "commitments_by_form",
    title: `Bilateral commitments were the majority in the ${regionName(titled)} in ${part} ` +
      `${known.length} years under A+B; their share in ${last} was ${
        lastShare("A+B")
      } under A+B and ` +
      `${lastShare("A")} under A`,
    caption:
      "Height is the number of security commitments in force on 31 December, stacked by form; the " +
      `figures at the right are those of ${last}. Pale grey on top: possibly in force, the dates ` +
      "being open. The title counts the years with any commitment, classes A+B. Commitments are " +
      "treaties, not ties between states: one multilateral treaty binds many pairs. Drawn are all " +
      "commitments of the sheets, with or without the United States; one-sided promises are left " +
      "out. The North Atlantic sheet holds the multilateral pacts and by design hardly any " +
      "bilateral treaties, so its panels show the frame of the comparison and no count of " +
      "Europe's bilateral ties. A treaty without a known entry into force begins with its signature.",
    alt: `Four panels of stacked steps. In force at the end of ${last}: ${described.join("; ")}.`,
    summaries: ["commitments_by_year", "bilateral_share"],
    rows,
    spec: specification(last, tallest, lastShares),
  };
};

function specification(
  last: number,
  tallest: number,
  shares: readonly { readonly panel: string; readonly text: string }[],
): object {
  const shareText = Object.fromEntries(shares.map(({ panel, text }) => [panel, text]));
  const x = {
    field: "year",
    type: "quantitative",
    scale: { nice: false, zero: false },
    axis: { format: "d", grid: false, values: [1950, 1970, 1990, 2010], title: null },
  };
  const color = {
    field: "form",
    type: "nominal",
    scale: {
      domain: [...forms.map(([form]) => form), "possibly in force"],
      range: [...forms.map(([, shade]) => shade), "#cfcfcf"],
    },
    legend: null,
  };
  const every = Math.ceil(tallest / 15) * 5;
  const steps = Array.from({ length: Math.floor(tallest / every) + 1 }, (_, at) => at * every);
  const number = "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high";
  return {
    columns: regions.length,
    spacing: { row: 14, column: 14 },
    facet: {
      field: "panel",
      type: "nominal",
      sort: panels.map(({ panel }) => panel),
      header: { title: null, labelAnchor: "start", labelPadding: 4 },
    },
    spec: {
      width: (figureWidth - marginsOfBoth - 20) / 2,
      height: (tallest + 2) * pixelsEach,
      layer: [
        {
          mark: { type: "area", interpolate: "step" },
          encoding: {
            x,
            y: {
              field: "from",
              type: "quantitative",
              scale: { domain: [0, tallest + 2], nice: false },
              axis: { title: null, values: steps, format: "d" },
            },
            y2: { field: "to" },
            color,
          },
        },
        {
          transform: [
            { filter: `datum.year === ${last} && datum.high > 0` },
            { calculate: `(${number}) + ' ' + datum.form`, as: "label" },
            { calculate: "(datum.from + datum.to) / 2", as: "middle" },
          ],
          mark: { type: "text", align: "left", baseline: "middle", dx: 5 },
          encoding: { x, y: { field: "middle", type: "quantitative" }, text: { field: "label" } },
        },
        {
          transform: [
            { filter: `datum.year === ${last} && datum.form === '${forms[0][0]}'` },
            {
              calculate: `'Bilateral share in ${last}: ' + ` +
                `(${JSON.stringify(shareText)})[datum.panel]`,
              as: "label",
            },
          ],
          mark: { type: "text", align: "left", baseline: "top", fontSize: 10.5 },
          encoding: { x: { value: 4 }, y: { value: 2 }, text: { field: "label" } },
        },
      ],
    },
  };
}

/** Both bounds, or the one that they share. */
function range(low: number, high: number): string {
  return low === high ? `${low}` : `${low}–${high}`;
}
