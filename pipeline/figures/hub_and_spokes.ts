/**
 * The figure of the networks: who is tied to whom, and by what form of commitment.
 *
 * @module
 */
import { hub } from "../tables/states.ts";
import type { DataRow, MakeFigure } from "./figure.ts";
import { networksSpec } from "./hub_and_spokes_spec.ts";
import { circularOrder, type Place, placesOf } from "./network_layout.ts";
import { regionName } from "./regions.ts";

/** Drawn in every year of the summaries, and in the first year only. */
const [inEveryYear, inFirstYear] = ["asia-pacific", "north-atlantic"];

/** A region in a year. */
interface Network {
  readonly region: string;
  readonly year: number;
  readonly states: readonly DataRow[];
  readonly ties: readonly DataRow[];
}

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
    caption: captionOf(series, panels),
    alt: altOf(panels),
    summaries: ["network_states", "network_ties"],
    rows,
    spec: networksSpec(
      panels.map((panel) => ({
        title: `${regionName(panel.region)} ${panel.year}`,
        subtitle: `${count(panel, "hub")} ties with the US, ${count(panel, "ally")} among allies`,
      })),
      rows.some(({ evidence }) => evidence === "known"),
    ),
  };
};

/** Networks in the order of region and year; each tie says whether it ends at the hub. */
function networksOf(states: readonly DataRow[], ties: readonly DataRow[]): Network[] {
  const keyOf = ({ region, year }: DataRow) => `${region} ${year}`;
  const tiesBy = Map.groupBy(
    ties.map((tie): DataRow => ({
      ...tie,
      ends: tie["state_a"] === hub || tie["state_b"] === hub ? "hub" : "ally",
    })),
    keyOf,
  );
  return [...Map.groupBy(states, keyOf)].map(([key, rows]) => ({
    region: String(rows[0]!["region"]),
    year: Number(rows[0]!["year"]),
    states: rows,
    ties: tiesBy.get(key) ?? [],
  })).sort((a, b) => a.region < b.region ? -1 : a.region > b.region ? 1 : a.year - b.year);
}

/** The same places for the same states in all networks. */
function layout(networks: readonly Network[]): Map<string, Place> {
  const codes = new Set(
    networks.flatMap(({ states }) => states.map((row) => String(row["state"]))),
  );
  codes.delete(hub);
  const allyTies = networks.flatMap(({ ties }) => ties.filter(({ ends }) => ends === "ally"));
  const dyads = allyTies.map((tie) => [String(tie["state_a"]), String(tie["state_b"])] as const);
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
  const stateRows = states.map(({ state, name }): DataRow => {
    const { labelX, labelY, x, y } = places.get(String(state))!;
    const tied = ties.some(({ state_a, state_b }) => state_a === state || state_b === state);
    const known = { panel, region, year, mark: "state", state: state!, name: name!, tied, x, y };
    const ends = state === hub ? "hub" : "ally";
    return { ...blank, ...known, label_x: labelX, label_y: labelY, ends };
  });
  return [...tieRows, ...stateRows];
}

/** Number of ties of a network by what they join and, if given, by their form. */
function count({ ties }: Network, ends: string, form?: string): number {
  return ties.filter((tie) => tie["ends"] === ends && (!form || tie["form"] === form)).length;
}

/** "8 of 12". */
function bilateral(network: Network, ends: string): string {
  return `${count(network, ends, "bilateral")} of ${count(network, ends)}`;
}

function titleOf(latest: Network): string {
  const share = (ends: string) =>
    count(latest, ends, "bilateral") / Math.max(1, count(latest, ends));
  const [toHub, toAllies] = [share("hub"), share("ally")];
  const link = toHub > toAllies ? "more than" : toHub < toAllies ? "less than" : "as much as";
  return `Bilateral commitments tie ${
    regionName(latest.region)
  } allies to the United States ${link} ` +
    `to each other: ${bilateral(latest, "hub")} ties against ${bilateral(latest, "ally")} in ` +
    `${latest.year}`;
}

function captionOf(series: readonly Network[], panels: readonly Network[]): string {
  const latest = series.at(-1)!;
  const wide = series.map((network) =>
    `${count(network, "ally", "multilateral")} of ${count(network, "ally")} in ${network.year}`
  ).join(", ");
  const alone = Map.groupBy(
    latest.ties.filter(({ ends, treaties }) => ends === "ally" && !`${treaties}`.includes(";")),
    ({ treaties }) => String(treaties),
  );
  const [treaty, ties] = [...alone].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const carried = treaty && ties
    ? ` In ${latest.year}, ${ties.length} of ${count(latest, "ally")} rest on ${treaty} alone.`
    : "";
  const names = new Map(
    panels.flatMap(({ states }) =>
      states.map(({ state, name }) => [String(state), String(name)] as const)
    ),
  );
  const key = [...names].sort(([a], [b]) => a < b ? -1 : 1).map(([code, name]) =>
    `${code} ${name}`
  );
  return "A line is a tie on 31 December: both states are bound by a commitment of the region with " +
    "an armed-attack clause (class A, solid), or only by a lesser security tie (class B, dashed). " +
    "Width shows the smallest group that makes the tie: two states, three, or a larger pact only. " +
    `Of the ${regionName(latest.region)} ties among allies, ${wide} rest on multilateral ` +
    `commitments only.${carried} This is the baseline reading: a treaty binds until it ends, so ` +
    "the Manila treaty (SEATO-1954) still counts after its organisation was dissolved in 1977, and " +
    "suspended ties count. Left out are proposals, implementing agreements, commitments whose " +
    `parties are not listed by name, and states outside the core set. ${gradesOf(panels)} ` +
    `A state keeps its place in all panels of a region. Codes are ISO 3166: ${key.join(", ")}.`;
}

function gradesOf(panels: readonly Network[]): string {
  const ties = panels.flatMap((panel) => panel.ties);
  const graded = (grade: string) => ties.filter(({ evidence }) => evidence === grade).length;
  if (graded("read") === ties.length) {
    return `Each of the ${ties.length} ties drawn rests on a source that was read.`;
  }
  return `Of the ${ties.length} ties drawn, ${graded("read")} rest on a source that was read, ` +
    `${graded("cited")} on one cited by another, and ${graded("known")} on general knowledge only` +
    (graded("known") ? " (marked ?)." : ".");
}

function altOf(panels: readonly Network[]): string {
  const each = panels.map((panel) =>
    `${regionName(panel.region)} ${panel.year}: ${panel.states.length} states, ` +
    `${count(panel, "hub")} ties with the United States (${
      count(panel, "hub", "bilateral")
    } bilateral), ` +
    `${count(panel, "ally")} among allies (${count(panel, "ally", "bilateral")} bilateral)`
  );
  return `Network drawings with the United States in the centre. ${each.join(". ")}.`;
}
