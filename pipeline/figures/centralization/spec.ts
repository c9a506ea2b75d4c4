/**
 * Drawing of the measures of both regions: a panel each, lines within bands over the years.
 *
 * @module
 */
import { compared, type Measure } from "../../measures/networks/compare_regions.ts";
import { written } from "../draw/marks.ts";
import { roles } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { rowsOf } from "../draw/part.ts";
import { on, shown, years } from "../draw/scales.ts";
import { endLabels } from "./labels.ts";
import type { SeriesRow } from "./rows.ts";

/** Panels from the top, with their headings and the format of their axes. */
const panels: readonly (readonly [measure: Measure, text: string, format: string])[] = [
  [
    "centralization",
    "Degree centralization (1 = a star, 0 = all states have the same number of ties)",
    ".2f",
  ],
  ["hub_share", "Ties that join the United States, as a share of all ties", ".0%"],
  [
    "spoke_share",
    "Pairs of US allies that are tied to each other, as a share of all such pairs",
    ".0%",
  ],
];
const color = shown("region", [
  [compared[0], roles.asiaPacific],
  [compared[1], roles.northAtlantic],
]);

/** Specification of the panels; the lowest bears the years and, below them, the key. */
export function centralizationSpec(rows: readonly SeriesRow[], key: string): object {
  const drawn = [...new Set(rows.map(({ year }) => year))];
  const lastYear = drawn.at(-1);
  return {
    spacing: 12,
    vconcat: panels.map(([measure, text, format]) => {
      const lowest = measure === panels.at(-1)![0];
      const x = years(drawn.filter((year) => (year - drawn[0]!) % 10 === 0), {
        title: lowest ? key : null,
        grid: true,
        labels: lowest,
        ticks: lowest,
        labelFlush: false,
      });
      const room = { minExtent: 32, maxExtent: 32 };
      const axis = { title: null, values: [0, 0.25, 0.5, 0.75, 1], format, ...room };
      const y = (field: string) => on(field, [0, 1], { axis });
      const ends = rows.filter((row) => row.measure === measure && row.year === lastYear);
      return {
        title: heading(text, { offset: 2 }),
        width: 451,
        height: 112,
        transform: [rowsOf("measure", measure)],
        layer: [
          {
            mark: { type: "area", fillOpacity: 0.22, opacity: 1 },
            encoding: { x, y: y("low"), y2: { field: "high" }, color },
          },
          { mark: { type: "line", strokeWidth: 2.4 }, encoding: { x, y: y("value"), color } },
          written("label", { x, y: y("label_y") }, { dx: 7, fontSize: 11 }, endLabels(ends)),
        ],
      };
    }),
  };
}
