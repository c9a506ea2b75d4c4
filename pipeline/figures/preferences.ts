/**
 * The figure of preferences: how much each state wanted each institutional form, by episode.
 *
 * @module
 */
import type { OpeningLine } from "../findings/tables/openings.ts";
import type { BallotLine } from "../findings/tables/rules.ts";
import { hub } from "../tables/states.ts";
import type { DataRow, MakeFigure } from "./figure.ts";
import { type EpisodeBallots, episodesOf, firstChoices, rowsOf } from "./preferences_rows.ts";
import { preferencesSpec } from "./preferences_spec.ts";

/** Episodes with fewer ballots are not drawn: there is nothing to compare. */
export const fewestBallots = 2;

/** States with a ballot that may put the resulting form first. */
interface Firsts {
  readonly episode: string;
  readonly hub: boolean;
  readonly ally: boolean;
}

/** Intensities of the ballots, one panel an episode. */
export const preferences: MakeFigure = (summary) => {
  const ballots = summary("findings/ballots") as unknown as BallotLine[];
  const openings = summary("findings/openings") as unknown as OpeningLine[];
  const names = new Map(
    summary("state_names").map(({ state, name }) => [`${state}`, shortName(`${name}`)]),
  );
  const all = episodesOf(ballots);
  const drawn = all.filter(({ states }) => states >= fewestBallots);
  const usable = drawn.filter(({ unusable }) => unusable === null);
  const sides = new Set(openings.map(({ episode, state, side }) => `${episode} ${state} ${side}`));
  const firsts = usable.map((each): Firsts => ({
    episode: each.episode,
    hub: putsFirst(each, hub),
    ally: each.lines.some(({ state }) =>
      sides.has(`${each.episode} ${state} ally`) && putsFirst(each, state)
    ),
  }));
  const rows = rowsOf(drawn, names);
  const cells = rows.filter(({ kind }) => kind === "cell");
  return {
    id: "preferences",
    title: titleOf(firsts),
    caption: captionOf(all, drawn, firsts, cells, openings),
    alt: altOf(drawn, cells),
    summaries: ["findings/ballots", "findings/openings", "state_names"],
    rows,
    spec: preferencesSpec(rows),
  };
};

function putsFirst({ lines, resulted }: EpisodeBallots, state: string): boolean {
  return resulted !== null && firstChoices(lines, state).includes(resulted);
}

function titleOf(firsts: readonly Firsts[]): string {
  const count = (test: (first: Firsts) => boolean) => firsts.filter(test).length;
  return `In ${
    count((each) => each.hub)
  } of ${firsts.length} counted episodes the form that resulted was ` +
    `a first choice of the United States, in ${
      count(({ ally }) => ally)
    } of at least one ally, in ` +
    `${count((each) => each.hub && each.ally)} of both`;
}

function captionOf(
  all: readonly EpisodeBallots[],
  drawn: readonly EpisodeBallots[],
  firsts: readonly Firsts[],
  cells: readonly DataRow[],
  openings: readonly OpeningLine[],
): string {
  const unusable = drawn.filter((each) => each.unusable !== null);
  const left = all.filter((each) => !drawn.includes(each));
  const neither = firsts.filter((each) => !each.hub && !each.ally).map(({ episode }) => episode);
  const coded = new Set(openings.map(({ episode }) => episode));
  const sideless = firsts.map(({ episode }) => episode).filter((episode) => !coded.has(episode));
  const known = cells.filter(({ evidence }) => evidence === "known").length;
  const single =
    drawn.filter((each) => each.unusable === null).flatMap(({ lines }) =>
      [...Map.groupBy(lines, ({ state }) => state).values()].filter(({ length }) => length === 1)
    ).length;
  return "A cell shows how much a state’s leaders wanted a form in an episode, from 0 (rejects) to 100 " +
    "(wants most), darker for more; it is the median where several documents tell. Blank: no " +
    "document ranks the form, which is not the same as a rejection. Forms stand from the loosest to " +
    "the widest. A frame runs down the form that resulted, named after the episode, be it new or the " +
    "form that was kept. Bold: a state’s first choice, the highest of its cells; all of them where " +
    "they tie. The title counts the episodes whose resulting form is a first choice so read; ties " +
    `count, and ballots of a single form (${single}) do not, for they tell of no order. ` +
    `${neither.length ? `Of neither: ${neither.join(", ")}. ` : ""}Allies are the states on the ` +
    "ally side of the episode’s openings" +
    `${
      sideless.length
        ? `; ${sideless.join(", ")} has no coded openings and so no ally to count`
        : ""
    }. ` +
    `A dot marks the ${known} of ${cells.length} cells with at least one row of the grade “known”, ` +
    "whose source nobody opened; other cells rest on sources that were read in part or cited. " +
    "Intensities are coders’ readings of the opening part of documents, not measurements, and small " +
    "differences should not be pressed; documents date from any time up to the end of the episode, " +
    `so late ones may follow the talks rather than lead them. ${
      unusable.length
        ? `Drawn, with the name in plain letters, but not counted: ${
          unusable.map(reasoned).join("; ")
        }. `
        : ""
    }Left out for having fewer than ${fewestBallots} ballots: ${
      left.map(({ episode }) => episode).join(", ") || "none"
    }. The episodes are not independent: several of one year are parts of one negotiation.`;
}

function reasoned({ episode, unusable }: EpisodeBallots): string {
  return `${episode} (${unusable})`;
}

function altOf(drawn: readonly EpisodeBallots[], cells: readonly DataRow[]): string {
  const listed = drawn.map(({ episode, resulted, unusable, lines }) => {
    const states = [...new Set(lines.map(({ state }) => state))];
    const choices = states.flatMap((state) => {
      const first = firstChoices(lines, state);
      return first.length ? [`${state} ${first.join(" or ")}`] : [];
    });
    return `${episode} (${unusable ?? `${resulted} resulted`}): ${choices.join(", ") || "none"}`;
  });
  return `${drawn.length} tables of states by form with ${cells.length} shaded cells. First ` +
    `choices: ${listed.join("; ")}.`;
}

/** A name without its history, and short enough for its column. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
