/**
 * The figure of preferences: how much each state wanted each institutional form, by episode.
 *
 * @module
 */
import type { OpeningLine } from "../../findings/tables/openings.ts";
import type { BallotLine } from "../../findings/tables/rules.ts";
import { hub } from "../../tables/states.ts";
import type { Caption, DataRow, MakeFigure } from "../draw/figure.ts";
import { type EpisodeBallots, episodesOf, firstChoices, rowsOf } from "./rows.ts";
import { preferencesSpec } from "./spec.ts";
import { episodeNames } from "../draw/reader_names.ts";

/** Episodes with fewer ballots are not drawn: there is nothing to compare. */
export const fewestBallots = 2;

/** Ballots of an episode that tell of an order, and whether they put the resulting form first. */
interface Firsts {
  readonly hub: readonly boolean[];
  readonly allies: readonly boolean[];
}

/** Intensities of the ballots, one panel an episode. */
export const preferences: MakeFigure = (summary) => {
  const ballots = summary("findings/ballots") as unknown as BallotLine[];
  const openings = summary("findings/openings") as unknown as OpeningLine[];
  const names = new Map(
    summary("state_names").map(({ state, name }) => [`${state}`, shortName(`${name}`)]),
  );
  const named = episodeNames(summary("episode_names"));
  const all = episodesOf(ballots);
  const drawn = all.filter(({ states }) => states >= fewestBallots);
  const usable = drawn.filter(({ unusable }) => unusable === null);
  const allies = new Set(
    openings.filter(({ side }) => side === "ally").map(({ episode, state }) =>
      `${episode} ${state}`
    ),
  );
  const firsts = usable.map((each) => firstsOf(each, allies));
  const rows = rowsOf(drawn, names, named);
  const cells = rows.filter(({ kind }) => kind === "cell");
  return {
    id: "preferences",
    title: titleOf(firsts),
    caption: captionOf(all, drawn, firsts, cells, named),
    alt: altOf(drawn, firsts, cells),
    summaries: ["findings/ballots", "findings/openings", "state_names", "episode_names"],
    rows,
    spec: preferencesSpec(rows),
  };
};

/** Whether each ballot of two forms or more puts the resulting form first. */
function firstsOf(
  { episode, lines, resulted }: EpisodeBallots,
  allies: ReadonlySet<string>,
): Firsts {
  const of = (counts: (state: string) => boolean) =>
    [...new Set(lines.map(({ state }) => state))].filter(counts)
      .map((state) => firstChoices(lines, state)).filter(({ length }) => length > 0)
      .map((first) => resulted !== null && first.includes(resulted));
  return {
    hub: of((state) => state === hub),
    allies: of((state) => allies.has(`${episode} ${state}`)),
  };
}

/** Ballots that put the resulting form first, of those counted. */
function hits(ballots: readonly boolean[]): string {
  return `${ballots.filter(Boolean).length} of ${ballots.length}`;
}

/**
 * Counts ballots on both sides: "at least one ally" would be easier to hit the more allies there
 * are.
 */
function titleOf(firsts: readonly Firsts[]): string {
  const ofAllies = firsts.flatMap(({ allies }) => allies);
  return "The form that resulted was a first choice of the United States in " +
    `${hits(firsts.flatMap((each) => each.hub))} ballots` +
    (ofAllies.length ? `, of its allies in ${hits(ofAllies)}` : "");
}

function captionOf(
  all: readonly EpisodeBallots[],
  drawn: readonly EpisodeBallots[],
  firsts: readonly Firsts[],
  cells: readonly DataRow[],
  named: (episode: string) => string,
): Caption {
  const unusable = drawn.filter((each) => each.unusable !== null);
  const left = all.filter((each) => !drawn.includes(each));
  const withAllies = firsts.map(({ allies }) => allies).filter(({ length }) => length > 0);
  const some = withAllies.map((allies) => allies.includes(true));
  const known = cells.filter(({ evidence }) => evidence === "known").length;
  const single =
    drawn.filter((each) => each.unusable === null).flatMap(({ lines }) =>
      [...Map.groupBy(lines, ({ state }) => state).values()].filter(({ length }) => length === 1)
    ).length;
  return {
    reading: "A cell shows how much a state’s leaders wanted a form in a negotiation, from 0 " +
      "(rejects) to 100 (wants most), the median where several documents tell. Blank: no document " +
      "ranks the form, which is no rejection. Forms run from the loosest to the widest; the frame " +
      "is the form that resulted, new or kept. Bold: the state’s first choice, all of them where " +
      "they tie. The title counts the ballots of two forms or more of the United States and of the " +
      "states on the ally side of the openings.",
    leftOut: `Counted nowhere: ${single} ballots of a single form, which tell of no order` +
      (unusable.length
        ? `, and, with names in plain letters, ${
          unusable.map((each) => `${named(each.episode)} (${each.unusable})`).join("; ")
        }`
        : "") +
      `. Not drawn, with fewer than ${fewestBallots} ballots: ${
        left.map(({ episode }) => named(episode)).join("; ") || "none"
      }.`,
    caution:
      (some.length
        ? `At least one ally put the result first in ${hits(some)} negotiations with an ally’s ` +
          "ballot, but that is the easier the more allies there are. "
        : "") +
      `A dot marks the ${known} of ${cells.length} cells with a row graded “known”, whose source ` +
      "nobody opened. Intensities are coders’ readings of the opening part of documents; small " +
      "differences should not be pressed. Late documents may follow the talks rather than lead " +
      "them. Negotiations of one year are often parts of one.",
  };
}

function altOf(
  drawn: readonly EpisodeBallots[],
  firsts: readonly Firsts[],
  cells: readonly DataRow[],
): string {
  return `${drawn.length} tables of states by institutional form with ${cells.length} shaded cells; ` +
    "a frame marks the form that resulted. It was a first choice in " +
    `${hits(firsts.flatMap((each) => each.hub))} ballots of the United States and in ${
      hits(firsts.flatMap(({ allies }) => allies))
    } of its allies.`;
}

/** A name without its history, and short enough for its column. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
