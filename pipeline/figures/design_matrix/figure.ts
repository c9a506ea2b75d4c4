/**
 * Figure: the designs of organisations, feature by feature.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { DesignDistanceLine } from "../../tables/derived/findings/design_distances.ts";
import { designRows, type DrawnDesigns, drawnDesigns, nameOf } from "./rows.ts";
import { designSpec } from "./spec.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { listed } from "../../base/words/lists.ts";
import { fixed, grouped, ifKnown, signed } from "../../base/words/numbers.ts";

/** Ordered matrix of organisations by feature, with overall scores, ranks and distances. */
export const designMatrix: MakeFigure = (read) => {
  const drawn = drawnDesigns(read);
  return {
    id: "design_matrix",
    title: titleOf(drawn),
    caption: captionOf(drawn, read(describedFindings.designDistances)),
    alt: altOf(drawn),
    rows: designRows(drawn),
    spec: designSpec(drawn),
  };
};

function titleOf({ overall, distances }: DrawnDesigns): string {
  const asked = inQuestion(distances);
  if (asked.length === 0) return `Designs of ${overall.length} organisations, feature by feature`;
  const yardstick = yardstickOf(distances);
  const standings = [...Map.groupBy(asked, standing)].map(([how, of]) => {
    const by = (sign = 1) => listed(of.map((line) => fixed(sign * line.nearer_to_loose_by, 2)));
    const where = how === "between"
      ? `about as far from ${yardstick} as from the loose pacts (nearer to these by ${by()}; ` +
        `mark ${clearly})`
      : how === "loose"
      ? `clearly nearer to the loose pacts than to ${yardstick} (by ${by()})`
      : `clearly nearer to ${yardstick} than to the loose pacts (by ${by(-1)})`;
    const names = listed(of.map(({ organisation }) => nameOf(organisation)));
    return `${names} ${of.length === 1 ? "lies" : "lie"} ${where}`;
  });
  return standings.join("; ");
}

/**
 * Difference of the distances from which on one is clearly nearer: half of what one of five
 * dimensions can add.
 */
const clearly = 0.1;

/**
 * Where an organisation stands between the loose pacts and the yardstick, by the mark.
 */
function standing(line: AskedLine): "loose" | "between" | "yardstick" {
  return line.nearer_to_loose_by >= clearly
    ? "loose"
    : line.nearer_to_loose_by <= -clearly
    ? "yardstick"
    : "between";
}

function captionOf(
  { cells, overall, ranks, distances }: DrawnDesigns,
  all: readonly DesignDistanceLine[],
): Caption {
  const asked = inQuestion(distances);
  const features = new Set(cells.map(({ feature }) => feature)).size;
  const dimensions = new Set(cells.map(({ dimension }) => dimension)).size;
  return {
    reading: `Rows are ${overall.length} organisations by overall score, columns ${features} ` +
      `features of design in ${dimensions} dimensions. A frame marks the organisation in question. ` +
      "The score is the mean of the dimensions, each the mean of its features over 2: a dimension " +
      "weighs alike whether it has many features or one. Circles show how often an organisation " +
      `ranks where over ${
        grouped(ranks[0]?.vectors ?? 0)
      } weightings of the dimensions, the line ` +
      "from best to worst. Distances are Gower’s, from 0, alike, to 1, opposite on every feature." +
      (asked.length ? " The title compares them; its mark was set in advance." : ""),
    leftOut:
      "The organisation itself, from its own mean distance to the loose pacts. Organisations " +
      "without a year in their name are not coded for a single one.",
    caution:
      `${otherReadings(cells, asked, all)}${looseText(distances)}The score is no measure of ` +
      `strength: the rule of decision and the notice weigh as much as all that members hand over` +
      `${aboveText(overall)}.`,
  };
}

/**
 * What the leads towards the loose pacts are under other choices, and how many cells nobody read.
 */
function otherReadings(
  cells: DrawnDesigns["cells"],
  asked: readonly AskedLine[],
  all: readonly DesignDistanceLine[],
): string {
  const known = cells.filter(({ evidence }) => evidence === "known").length;
  const coded = cells.filter(({ value }) => value !== null).length;
  const counted = `${known} of ${coded} cells rest on no opened source (known)`;
  if (asked.length === 0) return `${counted}. `;
  const other = (cells: string, weighting: string) =>
    asked.flatMap(({ organisation }) =>
      all.filter((line) =>
        line.organisation === organisation && line.cells === cells && line.weighting === weighting
      )
    );
  const leads = (lines: readonly DesignDistanceLine[]) =>
    listed(lines.map((line) => ifKnown(line.nearer_to_loose_by, lead, "unknown")));
  const read = other("without known", "dimension");
  const uncontested = asked.map(({ to_yardstick, to_uncontested_loose }) =>
    to_yardstick === null || to_uncontested_loose === null
      ? "unknown"
      : lead(to_yardstick - to_uncontested_loose)
  );
  return `${counted}; without them the leads towards the loose pacts are ${leads(read)}, over ` +
    `only ${listed(read.map((line) => `${line.yardstick_features}`))} features. They are ` +
    `${leads(other("all", "feature"))} where features weigh alike, and ${listed(uncontested)} ` +
    "against pacts whose looseness is uncontested. ";
}

const lead = (number: number) => signed(number, 2);
const places = (number: number) => fixed(number, 2);

/** How many of the loose pacts are themselves nearer to the yardstick. */
function looseText(distances: readonly DesignDistanceLine[]): string {
  const loose = distances.filter(({ kind }) => kind === "loose");
  const contrary = loose.filter(({ nearer_to_loose_by: by }) => by !== null && by < 0);
  if (contrary.length === 0) return "";
  return `Of the loose pacts ${contrary.length} of ${loose.length} themselves lie nearer to ` +
    `${yardstickOf(distances)} than to the others. `;
}

/** Which organisations the score puts above the yardstick. */
function aboveText(overall: DrawnDesigns["overall"]): string {
  const place = overall.findIndex(({ kind }) => kind === "yardstick");
  const above = overall.slice(0, Math.max(0, place)).map(({ organisation }) =>
    nameOf(organisation)
  );
  if (above.length === 0) return "";
  return `; ${listed(above)} ${above.length === 1 ? "stands" : "stand"} above ` +
    nameOf(overall[place]!.organisation);
}

function altOf({ cells, overall, distances }: DrawnDesigns): string {
  const scores = overall.map(({ organisation, score }) =>
    `${nameOf(organisation)} ${ifKnown(score, places, "none")}`
  );
  const asked = inQuestion(distances).map((line) =>
    `${nameOf(line.organisation)} ${ifKnown(line.to_yardstick, places, "none")} and ` +
    ifKnown(line.to_loose, places, "none")
  );
  const features = new Set(cells.map(({ feature }) => feature)).size;
  return `Matrix of ${overall.length} organisations by ${features} features with codes 0 to 2. Overall scores: ${
    scores.join(", ")
  }.` +
    (asked.length
      ? ` Distance to ${yardstickOf(distances)} and to the loose pacts: ${asked.join("; ")}.`
      : "");
}

/** The distances of an organisation in question. */
type AskedLine = DesignDistanceLine & { readonly nearer_to_loose_by: number };

function inQuestion(distances: readonly DesignDistanceLine[]): AskedLine[] {
  return distances.filter((line): line is AskedLine =>
    line.kind === "in-question" && line.nearer_to_loose_by !== null
  );
}

function yardstickOf(distances: readonly DesignDistanceLine[]): string {
  const yardstick = distances.find(({ kind }) => kind === "yardstick");
  return yardstick ? nameOf(yardstick.organisation) : "the yardstick";
}
