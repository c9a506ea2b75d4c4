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

/**
 * The lines of the main reading: all cells coded, each dimension of equal weight. Overall scores
 * come with the highest first.
 */
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

/**
 * The place of a design: among first designs where it is the first of its organisation, else among
 * last ones.
 */
export function placeOf(
  places: readonly DesignPlaceLine[],
  organisation: string,
): DesignPlaceLine | undefined {
  const own = places.filter((line) => line.organisation === organisation);
  return own.find(({ coded_year }) => coded_year === "first") ?? own[0];
}

/** The organisations, that with the highest score first. */
export function organisationsOf({ overall, ranks, places, fates }: DrawnDesigns) {
  return overall.map(({ organisation, kind, score }) => {
    const rank = ranks.find((line) => line.organisation === organisation);
    const fate = fates.find((line) => line.organisation === organisation);
    return {
      organisation,
      kind,
      overall_score: score,
      equal_weights_rank: rank?.equal_weights_rank ?? null,
      best_rank: rank?.best_rank ?? null,
      worst_rank: rank?.worst_rank ?? null,
      mean_place: placeOf(places, organisation)?.mean_place ?? null,
      year_of_end: fate?.year_of_end ?? null,
    };
  });
}

/**
 * All numbers that are shown, organisation by organisation: of `measure` `code` the code of the
 * feature in `item`, of `share of weightings` how often it has the rank in `item`, and sums.
 */
export function designRows(drawn: DrawnDesigns) {
  return organisationsOf(drawn).flatMap(({ organisation, kind, ...sums }) => {
    const own = { organisation, kind };
    const none = { dimension: null, item: null, evidence: null };
    const isOwn = (line: { readonly organisation: string }) => line.organisation === organisation;
    return [
      ...drawn.cells.filter(isOwn).map(({ dimension, feature, value, evidence }) => (
        { ...own, measure: "code", dimension, item: feature, value, evidence }
      )),
      ...drawn.ranks.filter(isOwn).map(({ rank, share }) => (
        { ...own, measure: "share of weightings", ...none, item: rank, value: share }
      )),
      ...Object.entries(sums).map(([measure, value]) => (
        { ...own, measure: measure.replaceAll("_", " "), ...none, value }
      )),
    ];
  });
}

/** An organisation as text calls it: the year after a space. */
export function nameOf(organisation: string): string {
  return organisation.replace(/-(?=\d{4}$)/, " ");
}
