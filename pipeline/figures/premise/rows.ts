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
import { picked } from "../draw/picked.ts";
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

function pairCells(line: BilateralLeanLine, ally_name: string) {
  return {
    ...{ shows: "pair" as const, ...nothing, ally: line.ally, ally_name },
    ...picked(line, ["ally_lean", "ally_wider", "ally_evidence"]),
    ...picked(line, ["us_lean", "us_wider", "us_evidence", "difference"]),
  };
}

function wordCells(line: UsBallotLine) {
  const datesOf = (...lists: readonly string[]) => lists.join(" against ");
  return {
    ...{ shows: "US words" as const, ...nothing },
    earliest_dates: datesOf(line.earliest_bilateral_dates, line.earliest_wider_dates),
    latest_dates: datesOf(line.latest_bilateral_dates, line.latest_wider_dates),
    ...picked(line, ["earliest_lean", "earliest_evidence", "latest_lean", "latest_evidence"]),
    ...picked(line, ["change", "dates"]),
  };
}
