/**
 * Rows of the figure of designs: codes, ranks and sums of organisations.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { DesignPlaceLine } from "../../tables/derived/findings/design_places.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";

/** The lines that the figure draws. */
export type DrawnDesigns = ReturnType<typeof drawnDesigns>;

/** The lines of all coded cells, with dimensions of equal weight and the highest scores first. */
export function drawnDesigns(read: ReadTable) {
  return {
    cells: read(describedFindings.designCells),
    overall: read(describedFindings.designScores).filter(({ dimension }) => dimension === "overall")
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0)),
    ranks: read(describedFindings.designRanks).filter((line) => line.cells === "all"),
    places: read(describedFindings.designPlaces).filter((line) => line.cells === "all"),
    fates: read(describedFindings.designFates),
  };
}

/** Whether a line is of an organisation. */
export const isOf = (organisation: string) => (line: { readonly organisation: string }) =>
  line.organisation === organisation;

/** A design's place: among first designs if it is its organisation's first, else last ones. */
export function placeOf(places: readonly DesignPlaceLine[], organisation: string) {
  const own = places.filter(isOf(organisation));
  return own.find(({ coded_year }) => coded_year === "first") ?? own[0];
}

/** Organisations with what the figure says of the whole of each, that with the highest score first. */
export function organisationsOf({ overall, ranks, places, fates }: DrawnDesigns) {
  return overall.map(({ organisation, kind, score: overall_score }) => {
    const rank = ranks.find(isOf(organisation));
    const { equal_weights_rank = null, best_rank = null, worst_rank = null } = rank ?? {};
    const { mean_place = null } = placeOf(places, organisation) ?? {};
    const { year_of_end = null } = fates.find(isOf(organisation)) ?? {};
    const own = { organisation, kind, overall_score };
    return { ...own, equal_weights_rank, best_rank, worst_rank, mean_place, year_of_end };
  });
}

/**
 * All numbers that are shown, organisation by organisation: of `measure` `code` the code of the
 * feature in `item`, of `share of weightings` how often it has the rank in `item`, and sums.
 */
export function designRows(drawn: DrawnDesigns) {
  return organisationsOf(drawn).flatMap(({ organisation, kind, ...sums }) => {
    const isOwn = isOf(organisation);
    const cell = (measure: string) => (
      { organisation, kind, measure, dimension: null, item: null, value: null, evidence: null }
    );
    return [
      ...drawn.cells.filter(isOwn).map(({ dimension, feature: item, value, evidence }) => (
        { ...cell("code"), dimension, item, value, evidence }
      )),
      ...drawn.ranks.filter(isOwn).map(({ rank: item, share: value }) => (
        { ...cell("share of weightings"), item, value }
      )),
      ...Object.entries(sums).map(([measure, value]) => (
        { ...cell(measure.replaceAll("_", " ")), value }
      )),
    ];
  });
}

/** An organisation as text calls it: the year after a space. */
export function nameOf(organisation: string): string {
  return organisation.replace(/-(?=\d{4}$)/, " ");
}
