/**
 * The figure of preferences: how much each state wanted each institutional form, by episode.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { ballotsOf, episodesOf, type IntensityRow, intensityRows } from "./rows.ts";
import { preferencesSpec } from "./spec.ts";

/** Episodes with fewer ballots are not drawn: there is nothing to compare. */
const fewestBallots = 2;

/** Intensities of the ballots, one panel an episode. */
export const preferences: MakeFigure = (read) => {
  const all = episodesOf(intensityRows(read));
  const drawn = all.filter((rows) => ballotsOf(rows).length >= fewestBallots);
  const rows = drawn.flat();
  const won = firstsOf(rows);
  return {
    id: "preferences",
    // "At least one ally" would be easier to hit the more allies there are.
    title: flowing`The form that resulted was a first choice of the United States in ${hits(won.us)}
      ballots${won.ally.length > 0 && `, of its allies in ${hits(won.ally)}`}`,
    caption: captionOf(drawn, all.filter((rows) => !drawn.includes(rows))),
    alt: flowing`${drawn.length} tables of states by institutional form with ${rows.length} shaded
      cells; a frame marks the form that resulted. It was a first choice in ${hits(won.us)} ballots
      of the United States and in ${hits(won.ally)} of its allies.`,
    rows,
    spec: preferencesSpec(rows),
  };
};

/** Whether ballots put the result first: those that tell of an order, in counted negotiations. */
function firstsOf(rows: readonly IntensityRow[]) {
  const of = (wanted: IntensityRow["side"]) =>
    ballotsOf(rows.filter(({ side, unusable }) => side === wanted && unusable === null))
      .filter(({ length }) => length > 1)
      .map((ballot) => ballot.some(({ first, resulted }) => first && resulted));
  return { us: of("us"), ally: of("ally") };
}

/** "3 of 4" ballots that put the resulting form first. */
const hits = (won: readonly boolean[]) => `${won.filter(Boolean).length} of ${won.length}`;

/** @param left negotiations that are not drawn */
function captionOf(drawn: readonly IntensityRow[][], left: readonly IntensityRow[][]): Caption {
  const rows = drawn.flat();
  const unusable = drawn.map(([first]) => first!).filter((row) => row.unusable !== null)
    .map((row) => `${row.episode_name} (${row.unusable})`);
  const some = drawn.map((own) => firstsOf(own).ally).filter(({ length }) => length > 0)
    .map((allies) => allies.includes(true));
  const known = rows.filter(({ evidence }) => evidence === "known").length;
  const single = ballotsOf(rows)
    .filter((ballot) => ballot.length === 1 && ballot[0]!.unusable === null).length;
  const few = left.map(([first]) => first!.episode_name).join("; ") || "none";
  const easyText = flowing`At least one ally put the result first in ${hits(some)} negotiations with
    an ally’s ballot, but that is the easier the more allies there are.`;
  return {
    reading: flowing`A cell shows how much a state’s leaders wanted a form in a negotiation, from 0
      (rejects) to 100 (wants most), the median where several documents tell. Blank: no document
      ranks the form, which is no rejection. Forms run from the loosest to the widest; the frame is
      the form that resulted, new or kept. Bold: the state’s first choice, all of them where they
      tie. The title counts the ballots of two forms or more of the United States and of the states
      on the ally side of the openings.`,
    leftOut: flowing`Counted nowhere: ${single} ballots of a single form, which tell of no
      order${unusable.length > 0 && `, and, with names in plain letters, ${unusable.join("; ")}`}.
      Not drawn, with fewer than ${fewestBallots} ballots: ${few}.`,
    caution: flowing`${some.length > 0 && easyText}
      A dot marks the ${known} of ${rows.length} cells with a row graded “known”, whose source nobody
      opened. Intensities are coders’ readings, most of them of the opening part of a document;
      small differences should not be pressed. Late documents may follow the talks rather than lead
      them. Negotiations of one year are often parts of one.`,
  };
}
