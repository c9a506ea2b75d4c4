/**
 * Rows of the figure of the premise: pairs of an ally and the United States, and the US words at
 * both ends of a negotiation.
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import {
  bilateralLean,
  type BilateralLeanLine,
} from "../../tables/derived/findings/bilateral_lean.ts";
import { type UsBallotLine, usBallots } from "../../tables/derived/findings/us_ballots.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { episodeOrder } from "../draw/episode_order.ts";
import { episodeNames, shortName, stateNames } from "../draw/reader_names.ts";

/** A pair, or the words of the United States; what a row does not show is empty. */
export type PremiseRow = ReturnType<typeof premiseRows>[number];

/** What pairs and words have in common. */
const nothing = {
  ...{ ally: null, ally_name: null, ally_lean: null, ally_wider: null, ally_evidence: null },
  ...{ us_lean: null, us_wider: null, us_evidence: null, difference: null },
  ...{ earliest_lean: null, earliest_dates: null, earliest_evidence: null },
  ...{ latest_lean: null, latest_dates: null, latest_evidence: null, change: null, dates: null },
};

/** Negotiations in the order of time; in each the pairs by the names of allies, then the words. */
export function premiseRows(read: ReadTable) {
  const pairs = read(bilateralLean).filter(({ left_out: why }) => why === null);
  const words = read(usBallots).filter(({ no_start: why }) => why === null);
  const [placeOf, episodeOf] = [episodeOrder(read), episodeNames(read)];
  const nameOf = stateNames(read, shortName);
  const episodes = [...new Set([...pairs, ...words].map(({ episode }) => episode))]
    .sort((a, b) => placeOf(a) - placeOf(b));
  return episodes.flatMap((episode) => {
    const named = { episode, episode_name: episodeOf(episode) };
    const own = pairs.filter((pair) => pair.episode === episode)
      .map((pair) => ({ ...named, ...pairCells(pair, nameOf(pair.ally)) }))
      .sort((a, b) => byText(a.ally_name, b.ally_name));
    const said = words.filter((line) => line.episode === episode)
      .map((line) => ({ ...named, ...wordCells(line) }));
    return [...own, ...said];
  });
}

function pairCells(line: BilateralLeanLine, name: string) {
  return {
    shows: "pair",
    ...nothing,
    ally: line.ally,
    ally_name: name,
    ally_lean: line.ally_lean,
    ally_wider: line.ally_wider,
    ally_evidence: line.ally_evidence,
    us_lean: line.us_lean,
    us_wider: line.us_wider,
    us_evidence: line.us_evidence,
    difference: line.difference,
  } as const;
}

function wordCells(line: UsBallotLine) {
  const datesOf = (...lists: readonly string[]) => lists.join(" against ");
  return {
    shows: "US words",
    ...nothing,
    earliest_lean: line.earliest_lean,
    earliest_dates: datesOf(line.earliest_bilateral_dates, line.earliest_wider_dates),
    earliest_evidence: line.earliest_evidence,
    latest_lean: line.latest_lean,
    latest_dates: datesOf(line.latest_bilateral_dates, line.latest_wider_dates),
    latest_evidence: line.latest_evidence,
    change: line.change,
    dates: line.dates,
  } as const;
}
