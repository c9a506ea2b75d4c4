/**
 * Drawing of survival: a panel of curves for each reading, numbers at risk below them.
 *
 * @module
 */
import { besideMark, label, point, tick, white, written } from "../draw/marks.ts";
import { roles } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { firstOf, on, shown } from "../draw/scales.ts";
import * as places from "./places.ts";
import { type ChainEnd, groups, type SurvivalRow } from "./rows.ts";

const color = shown("group", groups.map((group) => [group, roles[group]]));
const strokeDash = shown("group", [["bilateral", [1, 0]], ["multilateral", [6, 3]]]);
const stepped = { type: "line", interpolate: "step-after" };

const curveMark = { ...stepped, strokeWidth: 2 };
const inForce = where("datum.bound === 'longest' && datum.censored > 0");
const inForceMark = tick({ orient: "vertical", size: 9, thickness: 1.3 });
const endMark = point({ shape: "diamond", size: 46 });
const edgeMark = { ...stepped, strokeWidth: 0.9, opacity: 0.8 };
const edgeText = {
  ...{ type: "text", align: "right", fontSize: 9.5, text: "lower edge of 95% interval" },
  dy: { expr: "datum.below ? 8 : -7" },
};

/** Ends are filled by their group, and hollow where the evidence was not read. */
const fill = firstOf([
  ["datum.evidence !== 'read'", white],
  [`datum.group === '${groups[0]}'`, roles.bilateral],
], roles.multilateral);

/** The panel of a reading, with its heading and how many chains it shows. */
type Panel = Readonly<Record<"reading" | "heading" | "chains", string>>;

/** Specification: panels beside one another. */
export function survivalSpec(
  panels: readonly Panel[],
  rows: readonly SurvivalRow[],
  ends: readonly ChainEnd[],
): object {
  // Two years beyond the longest chain, so that its tick stands free.
  const last = Math.ceil(Math.max(0, ...rows.map(({ years }) => years))) + 2;
  return {
    hconcat: panels.map((each, at) => {
      const own = ({ reading }: { readonly reading: string }) => reading === each.reading;
      const title = heading(each.heading, { subtitle: each.chains, subtitleFontSize: 10.5 });
      return {
        ...{ title, width: places.panel.width, height: places.panel.height },
        transform: [where(`datum.reading === '${each.reading}'`)],
        layer: curves(rows.filter(own), ends.filter(own), last, at === 0),
      };
    }),
    spacing: 26,
  };
}

/** Curves with their lower edges, ends, words and numbers; the first panel names what these are. */
function curves(
  rows: readonly SurvivalRow[],
  ends: readonly ChainEnd[],
  last: number,
  first: boolean,
): Part[] {
  const ticks = places.yearTicks(last);
  const yearAxis = { values: ticks, format: "d", grid: false, labelFlush: false };
  const x = on("years", [0, last], {
    axis: { title: "Years since entry into force", ...yearAxis },
  });
  const axis = {
    title: first ? "Share of chains still in force" : null,
    ...{ values: [0, 0.25, 0.5, 0.75, 1], format: ".0%", labels: first, ticks: first },
    minExtent: first ? 66 : 0,
  };
  const y = (field: string) => on(field, [0, places.panel.top], { axis });
  const byGroup = groups.map((group) => rows.filter((row) => row.group === group))
    .filter((own) => own.length > 0);
  const longest = byGroup.map((own) => own.filter(({ bound }) => bound === "longest"));
  const edges = byGroup.flatMap(places.lowerEdge);
  const tagged = places.tags(longest, ends);
  const placedEnds = ends.map((end) => places.placedEnd(end, last));
  const { fontSize, lineHeight } = places.names;
  const nameMark = { fontSize, lineHeight, lineBreak: "\n" };
  const named = { x, y: y("middle"), color, text: { field: "shown" } };
  const tagPlace = { x: { value: places.panel.width }, y: y("survival"), color };
  const detail = { field: "bound" };
  return [
    fixed(edgeMark, { x, y: y("low"), color, strokeDash }, edges),
    fixed(edgeText, { x, y: y("low"), color }, places.edgeWords(edges, tagged)),
    { mark: curveMark, encoding: { x, y: y("survival"), color, strokeDash, detail } },
    layer([inForce], inForceMark, { x, y: y("survival"), color }),
    fixed(endMark, { x, y: y("survival"), stroke: color, fill }, placedEnds),
    ...[false, true].map((left) => {
      const own = placedEnds.filter((end) => end.left === left);
      return fixed(besideMark(left, places.names.gap, nameMark), named, own);
    }),
    ...[true, false].map((above) => {
      const own = tagged.filter((tag) => tag.above === above);
      const tagMark = { align: "right", fontWeight: 600, dy: above ? -11 : 11 };
      return written("text", tagPlace, tagMark, own);
    }),
    ...longest.map((curve) => {
      const place = { x, y: { value: riskLine(curve[0]!.group) }, color };
      return written("text", place, { align: "center" }, places.atRisk(curve, ticks));
    }),
    ...first ? riskHeads : [],
  ];
}

/** Pixels from the top at which the numbers at risk of a group stand. */
function riskLine(group: typeof groups[number]): number {
  return places.panel.height + 60 + 15 * groups.indexOf(group);
}

const riskHeads = [
  label("Chains at risk", -14, places.panel.height + 46, { align: "right" }),
  ...groups.map((group) =>
    label(group, -14, riskLine(group), { align: "right", color: roles[group] })
  ),
];
