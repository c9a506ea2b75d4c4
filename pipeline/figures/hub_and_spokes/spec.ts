/**
 * Drawing of the networks: a grid of panels, and a key to their lines in the last cell.
 *
 * @module
 */
import { hub } from "../../tables/states.ts";
import { label, rule, white, words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { fixed, layer, type Part, where, worked } from "../draw/part.ts";
import { regionName } from "../draw/reader_names.ts";
import { either } from "../draw/scales.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import { wrapped } from "../../base/words/wrapping.ts";
import { across, filled, frame, headed, hollow, key, place, tie, upwards } from "./key.ts";
import { type Place, placesIn } from "./layout.ts";
import { count, joins, type Network } from "./rows.ts";

const spacing = { row: 14, column: 12 };
const width = 3 * frame.width + 2 * spacing.column;
const smallPrint = { fontSize: 10, lineHeight: 13 };
/** The heaviest ties are drawn last, and those with the hub above all others. */
const lightestFirst = ["multilateral", "trilateral", "bilateral"];

/** Panels, the key, and below them the codes and names of the states, a list for each region. */
export function networksSpec(
  networks: readonly Network[],
  names: readonly (readonly string[])[],
): object {
  const byRegion = [...Map.groupBy(networks, ({ region }) => region)];
  const places = new Map(byRegion.map(([region, own]) => [region, placesIn(own)]));
  const ties = networks.flatMap((network) => tiesOf(network, places.get(network.region)!));
  const marksKnown = ties.some(({ evidence }) => evidence === "known");
  const panels = networks.map((each) => panel(each, places.get(each.region)!, marksKnown));
  const lines = names.flatMap((list) =>
    wrapped(list, " ", (line) => textWidth(line, smallPrint.fontSize) <= width)
  );
  return {
    data: { name: "plotted", values: ties },
    spacing: 10,
    vconcat: [
      { concat: [...panels, key(marksKnown)], columns: 3, spacing },
      {
        width,
        height: smallPrint.lineHeight * lines.length,
        ...label(lines, 0, 0, { ...smallPrint, baseline: "top" }),
      },
    ],
  };
}

/** Ties with their ends on the page, the lightest first. */
function tiesOf({ ties }: Network, places: ReadonlyMap<string, Place>) {
  const weight = ({ ends, form }: Network["ties"][number]) =>
    (ends === "hub" ? lightestFirst.length : 0) + lightestFirst.indexOf(form);
  return ties.toSorted((a, b) => weight(a) - weight(b)).map((line) => {
    const [{ x, y }, to] = [places.get(line.state_a)!, places.get(line.state_b)!];
    return { ...line, x, y, x2: to.x, y2: to.y };
  });
}

/** On ties that only general knowledge tells of. */
const questionMarks = layer(
  [
    where("datum.evidence === 'known'"),
    worked("mid_x", "(datum.x + datum.x2) / 2"),
    worked("mid_y", "(datum.y + datum.y2) / 2"),
  ],
  { type: "text", text: "?", fontWeight: 600, stroke: white, strokeWidth: 0.5 },
  { x: across("mid_x"), y: upwards("mid_y") },
);

function panel(network: Network, places: ReadonlyMap<string, Place>, marksKnown: boolean): Part {
  const { region, year, ties } = network;
  const other = count(network, "other");
  const subtitle = [
    `${count(network, "hub")} ties with the US`,
    `${count(network, "ally")} among its allies${other ? `, ${other} other` : ""}`,
  ];
  const states = network.states.map(({ state }) => ({ state, ...places.get(state)! }));
  const around = states.filter(({ state }) => state !== hub);
  const isTied = ({ state }: { readonly state: string }) => ties.some((tie) => joins(tie, state));
  return {
    title: heading(`${regionName(region)} ${year}`, { subtitle, subtitleFontSize: 11, ...headed }),
    ...frame,
    transform: [where(`datum.region === '${region}' && datum.year === ${year}`)],
    layer: [
      { mark: rule(), encoding: tie },
      ...marksKnown ? [questionMarks] : [],
      fixed({ ...filled, size: 34 }, place, around.filter(isTied)),
      fixed(hollow, place, around.filter((state) => !isTied(state))),
      fixed({ ...filled, size: 640 }, place, states.filter(({ state }) => state === hub)),
      fixed(words({ align: "center", fontSize: 10 }), {
        x: across("label_x"),
        y: upwards("label_y"),
        text: { field: "state" },
        color: either(`datum.state === '${hub}'`, white, palette.ink),
      }, states),
    ],
  };
}
