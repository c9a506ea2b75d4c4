/**
 * The figure of the networks: who is tied to whom, and by what form of commitment.
 *
 * @module
 */
import { hub } from "../../tables/states.ts";
import type { DataRow, MakeFigure } from "../draw/figure.ts";
import { networksSpec } from "./spec.ts";
import { circularOrder, type Place, placesOf } from "../draw/network_layout.ts";
import { altOf, captionOf, codesOf, count, type Network, titleOf } from "./text.ts";
import { readingsOf, readingSummaries } from "../../measures/networks/network_readings.ts";
import { regionName } from "../draw/regions.ts";
import { byText } from "../../base/words/order.ts";

/** Drawn in every year of the summaries, and in the first year only. */
const [inEveryYear, inFirstYear] = ["asia-pacific", "north-atlantic"];
/** Networks of both regions under the baseline reading. */
export const hubAndSpokes: MakeFigure = (summary) => {
  const networks = networksOf(summary("network_states"), summary("network_ties"));
  const series = networks.filter(({ region }) => region === inEveryYear);
  const compared = networks.find(({ region, year }) =>
    region === inFirstYear &&
    networks.every((other) => other.region !== region || other.year >= year)
  )!;
  const panels = [...series, compared];
  const places = new Map([[inEveryYear, layout(series)], [inFirstYear, layout([compared])]]);
  const rows = panels.flatMap((panel, at) => rowsOf(panel, at + 1, places.get(panel.region)!));
  return {
    id: "hub_and_spokes",
    title: titleOf(series.at(-1)!),
    caption: captionOf(series, panels, readingsOf(summary)),
    alt: altOf(series, compared),
    summaries: ["network_states", "network_ties", ...readingSummaries],
    rows,
    spec: networksSpec(
      panels.map((panel) => ({
        title: `${regionName(panel.region)} ${panel.year}`,
        subtitle: [
          `${count(panel, "hub")} ties with the US`,
          `${count(panel, "ally")} among its allies` +
          (count(panel, "other") ? `, ${count(panel, "other")} other` : ""),
        ],
      })),
      rows.some(({ evidence }) => evidence === "known"),
      codesOf(panels),
    ),
  };
};

/**
 * Networks in the order of region and year. Each tie says what it joins: a state to the hub
 * (`hub`), two states that have such a tie, which are the allies of the hub (`ally`), or a state
 * that has none (`other`).
 */
function networksOf(states: readonly DataRow[], ties: readonly DataRow[]): Network[] {
  const keyOf = ({ region, year }: DataRow) => `${region} ${year}`;
  const tiesBy = Map.groupBy(ties, keyOf);
  return [...Map.groupBy(states, keyOf)].map(([key, rows]) => {
    const ofNetwork = tiesBy.get(key) ?? [];
    const allies = alliesOf(ofNetwork);
    return {
      region: String(rows[0]!["region"]),
      year: Number(rows[0]!["year"]),
      states: rows,
      ties: ofNetwork.map((tie): DataRow => {
        const joined = [tie["state_a"], tie["state_b"]];
        const allied = joined.every((state) => allies.has(String(state)));
        return { ...tie, ends: joined.includes(hub) ? "hub" : allied ? "ally" : "other" };
      }),
    };
  }).sort((a, b) => byText(a.region, b.region) || a.year - b.year);
}

/** States with a tie to the hub. */
function alliesOf(ties: readonly DataRow[]): ReadonlySet<string> {
  const joined = ties.map((tie) => [String(tie["state_a"]), String(tie["state_b"])]);
  return new Set(
    joined.filter((pair) => pair.includes(hub)).flat().filter((state) => state !== hub),
  );
}

/** The same places for the same states in all networks. */
function layout(networks: readonly Network[]): Map<string, Place> {
  const codes = new Set(
    networks.flatMap(({ states }) => states.map((row) => String(row["state"]))),
  );
  codes.delete(hub);
  const outer = networks.flatMap(({ ties }) => ties.filter(({ ends }) => ends !== "hub"));
  const dyads = outer.map((tie) => [String(tie["state_a"]), String(tie["state_b"])] as const);
  return placesOf(circularOrder([...codes], dyads), hub);
}

/** A row with all columns of the plotted data, in their order. */
const blank: DataRow = Object.fromEntries(
  ("panel region year mark state name tied x y label_x label_y " +
    "state_b x2 y2 ends form class evidence treaties").split(" ").map((column) => [column, null]),
);
const lightestFirst = ["multilateral", "trilateral", "bilateral"];

/** Rows of a panel: ties from the lightest to the heaviest, which is drawn last, then states. */
function rowsOf(
  { region, year, states, ties }: Network,
  panel: number,
  places: ReadonlyMap<string, Place>,
): DataRow[] {
  const weight = ({ ends, form }: DataRow) =>
    (ends === "hub" ? lightestFirst.length : 0) + lightestFirst.indexOf(String(form));
  const tieRows = ties.toSorted((a, b) => weight(a) - weight(b)).map((tie): DataRow => {
    const { state_a: state, ...rest } = tie;
    const { x, y } = places.get(String(state))!;
    const to = places.get(String(tie["state_b"]))!;
    return { ...blank, ...rest, panel, mark: "tie", state: state!, x, y, x2: to.x, y2: to.y };
  });
  const allies = alliesOf(ties);
  const stateRows = states.map(({ state, name }): DataRow => {
    const { labelX, labelY, x, y } = places.get(String(state))!;
    const tied = ties.some(({ state_a, state_b }) => state_a === state || state_b === state);
    const known = { panel, region, year, mark: "state", state: state!, name: name!, tied, x, y };
    const ends = state === hub ? "hub" : allies.has(String(state)) ? "ally" : "other";
    return { ...blank, ...known, label_x: labelX, label_y: labelY, ends };
  });
  return [...tieRows, ...stateRows];
}
