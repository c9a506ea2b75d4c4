/**
 * Drawing of the measures of both regions: a panel each, lines within bands over the years.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { compared, measures } from "../../measures/networks/compare_regions.ts";
import { written } from "../draw/marks.ts";
import { roles } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { rowsOf } from "../draw/part.ts";
import { on, shown, years } from "../draw/scales.ts";
import { endLabels, type SeriesRow } from "./rows.ts";

/** Headings of the panels. */
const headings = {
  centralization: "Degree centralization (1 = a star, 0 = all states have the same number of ties)",
  hub_share: "Ties that join the United States, as a share of all ties",
  spoke_share: "Pairs of US allies that are tied to each other, as a share of all such pairs",
};
const color = shown("region", [
  [compared[0], roles.asiaPacific],
  [compared[1], roles.northAtlantic],
]);
const band = { type: "area", fillOpacity: 0.22, opacity: 1 };
const line = { type: "line", strokeWidth: 2.4 };

/** Panels of the measures; the lowest bears the years and, below them, the key. */
export function centralizationSpec(rows: readonly SeriesRow[], readings: number): object {
  const drawn = [...new Set(rows.map(({ year }) => year))];
  const decades = drawn.filter((year) => (year - drawn[0]!) % 10 === 0);
  const key = flowing`Line: baseline reading. Band, and numbers in brackets: lowest to highest of
    ${readings} readings.`;
  return {
    spacing: 12,
    vconcat: measures.map(({ column: measure }, place) => {
      const lowest = place === measures.length - 1;
      const looks = { grid: true, labels: lowest, ticks: lowest, labelFlush: false };
      const x = years(decades, { title: lowest ? key : null, ...looks });
      const format = measure === "centralization" ? ".2f" : ".0%";
      const room = { minExtent: 32, maxExtent: 32 };
      const axis = { title: null, values: [0, 0.25, 0.5, 0.75, 1], format, ...room };
      const y = (field: string) => on(field, [0, 1], { axis });
      const ends = rows.filter((row) => row.measure === measure && row.year === drawn.at(-1));
      return {
        title: heading(headings[measure], { offset: 2 }),
        width: 451,
        height: 112,
        transform: [rowsOf("measure", measure)],
        layer: [
          { mark: band, encoding: { x, y: y("low"), y2: { field: "high" }, color } },
          { mark: line, encoding: { x, y: y("value"), color } },
          written("label", { x, y: y("label_y") }, { dx: 7, fontSize: 11 }, endLabels(ends)),
        ],
      };
    }),
  };
}
