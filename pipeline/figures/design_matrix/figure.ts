/**
 * Figure: the designs of organisations, feature by feature.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { listed } from "../../base/words/lists.ts";
import { fixed, grouped, ifKnown } from "../../base/words/numbers.ts";
import { byText } from "../../base/words/order.ts";
import { seatoLoose } from "../../findings/criteria/seato.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { DesignPlaceLine } from "../../tables/derived/findings/design_places.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { designRows, type DrawnDesigns, drawnDesigns, nameOf, placeOf } from "./rows.ts";
import { designSpec } from "./spec.ts";

/** Ordered matrix of organisations by feature, with overall scores, ranks, places and fates. */
export const designMatrix: MakeFigure = (read) => {
  const drawn = drawnDesigns(read);
  const { cells, overall, ranks } = drawn;
  const asked = inQuestion(drawn);
  const features = new Set(cells.map(({ feature }) => feature)).size;
  const dimensions = new Set(cells.map(({ dimension }) => dimension)).size;
  const known = cells.filter(({ evidence }) => evidence === "known").length;
  const coded = cells.filter(({ value }) => value !== null).length;
  const scores = overall.map(({ organisation, score }) =>
    `${nameOf(organisation)} ${ifKnown(score, number, "none")}`
  );
  const places = asked.map((line) => `${nameOf(line.organisation)} ${number(line.mean_place)}`);
  const placed = places.length > 0 && `Place from tight, 0, to loose, 1: ${places.join("; ")}.`;
  return {
    id: "design_matrix",
    title: titleOf(drawn, asked),
    caption: {
      reading: flowing`
        Rows are ${overall.length} designs by overall score, columns ${features} features of design
        in ${dimensions} dimensions. A frame marks the organisation in question. The score is the
        mean of the dimensions, each the mean of its features over 2: a dimension weighs alike
        whether it has many features or one. Circles show how often a design ranks where over
        ${grouped(ranks[0]?.vectors ?? 0)} weightings of the dimensions, the line from best to
        worst. The place is the share of the other organisations that are tighter, ties counting
        half, as a mean over the same weightings. Ended: the year in which the organisation or its
        treaty ended; none for those that live.`,
      leftOut: flowing`
        From a place: other designs of the same organisation; of others coded in several years the
        first stands for a first year, the last for a last. Organisations without a year in their
        name are not coded for a single one. How far designs lie from one another is in the table of
        distances.`,
      caution: flowing`
        ${known} of ${coded} cells rest on no opened source
        (known)${otherPlaces(asked, read(describedFindings.designPlaces))}. The score is no measure
        of strength: the rule of decision and the notice weigh as much as all that members hand
        over${aboveText(overall)}.`,
    },
    alt: flowing`Matrix of ${overall.length} designs by ${features} features with codes 0 to 2.
      Overall scores: ${scores.join(", ")}. ${placed}`,
    rows: designRows(drawn),
    spec: designSpec(drawn),
  };
};

/** The place of a design of the organisation in question. */
type AskedLine = DesignPlaceLine & { readonly mean_place: number };

/** Places of the organisation in question, by the year of its designs. */
function inQuestion({ overall, places }: DrawnDesigns): AskedLine[] {
  return overall.filter(({ kind }) => kind === "in-question")
    .flatMap(({ organisation }) => placeOf(places, organisation) ?? [])
    .filter((line): line is AskedLine => line.mean_place !== null)
    .sort((a, b) => byText(a.organisation, b.organisation));
}

function titleOf({ overall }: DrawnDesigns, asked: readonly AskedLine[]): string {
  if (asked.length === 0) return `Designs of ${overall.length} organisations, feature by feature`;
  const standings = asked.map(({ organisation, mean_place }, at) =>
    flowing`${nameOf(organisation)} ${at === 0 ? "stands at" : "at"} ${number(mean_place)},
      ${standing(mean_place)}`
  );
  return flowing`Among other organisations, from 0, the tightest, to 1, the loosest,
    ${standings.join("; ")}`;
}

/** Where a design stands among those of other organisations, by the marks of the claim. */
function standing(place: number): string {
  const { supportedFrom, contradictedUpTo } = seatoLoose.criterion;
  if (place >= supportedFrom) return "in the loosest quarter";
  return place <= contradictedUpTo ? "in the tighter half" : "short of the loosest quarter";
}

/** What places are without the cells that nobody read, and under single weightings. */
function otherPlaces(asked: readonly AskedLine[], places: readonly DesignPlaceLine[]): string {
  if (asked.length === 0) return "";
  const read = places.filter((line) => line.cells === "without known");
  const without = asked.map(({ organisation }) =>
    ifKnown(placeOf(read, organisation)?.mean_place, number, "unknown")
  );
  const ranges = asked.map(({ least_place: least, greatest_place: greatest }) =>
    `${ifKnown(least, number, "?")} to ${ifKnown(greatest, number, "?")}`
  );
  const isOne = asked.length === 1;
  return flowing`; without them the ${isOne ? "place is" : "places are"} ${listed(without)}. Over
    single weightings ${isOne ? "it runs" : "they run"} from ${listed(ranges)}`;
}

const number = (value: number) => fixed(value, 2);

/** Which organisations the score puts above the yardstick. */
function aboveText(overall: DrawnDesigns["overall"]): string {
  const place = overall.findIndex(({ kind }) => kind === "yardstick");
  const above = overall.slice(0, Math.max(0, place)).map((line) => nameOf(line.organisation));
  if (above.length === 0) return "";
  const yardstick = nameOf(overall[place]!.organisation);
  return `; ${listed(above)} ${above.length === 1 ? "stands" : "stand"} above ${yardstick}`;
}
