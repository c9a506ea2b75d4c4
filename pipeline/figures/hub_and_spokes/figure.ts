/**
 * The figure of the networks: who is tied to whom, and by what form of commitment.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { capitalised } from "../../base/words/letters.ts";
import * as readings from "../../measures/networks/network_readings.ts";
import { outlivedWords } from "../../measures/networks/outlived_words.ts";
import { hub } from "../../tables/states.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { presentName, regionName } from "../draw/reader_names.ts";
import { count, type Ends, type Network, networksOf, tieRows } from "./rows.ts";
import { networksSpec } from "./spec.ts";

/** Drawn in every year of the summaries, and in the first year only. */
const [inEveryYear, inFirstYear] = ["asia-pacific", "north-atlantic"];

/** Networks of both regions under the baseline reading. */
export const hubAndSpokes: MakeFigure = (read) => {
  const networks = networksOf(read);
  const series = networks.filter(({ region }) => region === inEveryYear);
  const compared = networks.find(({ region }) => region === inFirstYear)!;
  const panels = [...series, compared];
  const latest = series.at(-1)!;
  const region = regionName(latest.region);
  const given = readings.readingsOf(read);
  const wide = series.map((network) =>
    `${count(network, "ally", "multilateral")} of ${count(network, "ally")} in ${network.year}`
  );
  const both = (network: Network) => `${count(network, "hub")} and ${count(network, "ally")}`;
  const each = series.map((network) => `${both(network)} in ${network.year}`);
  return {
    id: "hub_and_spokes",
    title: titleOf(latest),
    caption: {
      reading: flowing`
        A line is a tie on 31 December: a commitment of the region binds both states, with an
        armed-attack clause (class A, solid) or only as a lesser security tie (class B, dashed).
        Blue joins a state to the United States, which makes it an ally here; orange joins two of
        these allies; grey ends at a state without a tie to the United States. Width shows the
        smallest group that makes the tie: two states, three, or a larger pact only.`,
      leftOut: flowing`
        Proposals, implementing agreements, commitments whose parties are not listed by name, and
        states outside the ${given.baseline.states} set. ${otherTies(panels)}`,
      caution: flowing`
        This is the baseline reading: ${readings.readingText(given.baseline)}. ${lastingOf(given)}
        Of the ties among ${region} allies, ${wide.join(", ")} rest on multilateral commitments
        only${onOutlived(latest, given)}. ${gradesOf(panels)}`,
    },
    alt: flowing`Network drawings with the United States in the centre of a circle of states. In the
      ${region}, ties with the United States and ties among its allies number ${each.join(", ")}; in
      ${latest.year}, ${bilateral(latest, "hub")} against ${bilateral(latest, "ally")} are
      bilateral. In the ${regionName(compared.region)} of ${compared.year} they number
      ${both(compared)}.`,
    rows: panels.flatMap(tieRows),
    spec: networksSpec(panels, [codesOf(series), codesOf([compared])]),
  };
};

/** "8 of 12". */
function bilateral(network: Network, ends: Ends): string {
  return `${count(network, ends, "bilateral")} of ${count(network, ends)}`;
}

/** Whether the hub's ties are bilateral more often than those among its allies. */
function titleOf(latest: Network): string {
  const region = regionName(latest.region);
  const [ofHub, ofAllies] = [bilateral(latest, "hub"), bilateral(latest, "ally")];
  if (count(latest, "ally") === 0) {
    return flowing`Of the ties of ${region} states with the United States ${ofHub} were bilateral in
      ${latest.year}; no tie joined two of its allies`;
  }
  const share = (ends: Ends) => count(latest, ends, "bilateral") / Math.max(1, count(latest, ends));
  const [toHub, toAllies] = [share("hub"), share("ally")];
  const link = toHub > toAllies ? "more than" : toHub < toAllies ? "less than" : "as much as";
  return flowing`Bilateral commitments tie ${region} allies to the United States ${link} to each
    other: ${ofHub} ties against ${ofAllies} in ${latest.year}`;
}

/** The ties that are neither with the hub nor among its allies, by panel. */
function otherTies(panels: readonly Network[]): string | false {
  const other = panels.filter((panel) => count(panel, "other")).map((panel) =>
    `${count(panel, "other")} in ${panel.year}` +
    (panel.region === inEveryYear ? "" : ` in the ${regionName(panel.region)}`)
  );
  return other.length > 0 &&
    `The grey ties (${other.join(", ")}) are in no count of ties among allies.`;
}

/** How many ties among allies rest on nothing but treaties that outlived their organisation. */
function onOutlived({ ties, year }: Network, { outlived }: readings.Readings): string | false {
  const isOutlived = (id: string) => outlived.some(({ treaty }) => treaty === id);
  const alone = ties.filter(({ ends, treaties }) =>
    ends === "ally" && treaties.split(";").every(isOutlived)
  );
  const { treaties } = outlivedWords(outlived);
  return alone.length > 0 && `; in ${year}, ${alone.length} rest on ${treaties} alone`;
}

/** Which treaties the baseline reading keeps or ends by what it lets a tie last as long as. */
function lastingOf({ baseline, outlived }: readings.Readings): string | false {
  if (outlived.length === 0) return false;
  const { treaties, neverEnded, itsOrganisation, count } = outlivedWords(outlived);
  const still = baseline.status === "treaty" ? count : `no longer ${count}`;
  return `${capitalised(treaties)}${neverEnded} ${still} after the end of ${itsOrganisation}.`;
}

function gradesOf(panels: readonly Network[]): string {
  const ties = panels.flatMap((panel) => panel.ties);
  const graded = (grade: string) => ties.filter(({ evidence }) => evidence === grade).length;
  const [read, cited, known] = [graded("read"), graded("cited"), graded("known")];
  if (read === ties.length) {
    return `Each of the ${ties.length} ties drawn rests on a source that was read.`;
  }
  return flowing`Of the ${ties.length} ties drawn, ${read} rest on a source that was read, ${cited}
    on one cited by another, and ${known} on general knowledge only${known ? " (marked ?)" : ""}.`;
}

/** Codes and names of a region's states, by code: "Asia-Pacific: AUS Australia," and so on. */
function codesOf(networks: readonly Network[]): string[] {
  const states = networks.flatMap((network) => network.states).filter(({ state }) => state !== hub);
  const names = new Set(states.map(({ state, name }) => `${state} ${presentName(name)}`));
  const [first, ...others] = [...names].sort();
  const list = [`${regionName(networks[0]!.region)}: ${first}`, ...others];
  return list.map((name, at) => at < list.length - 1 ? `${name},` : name);
}
