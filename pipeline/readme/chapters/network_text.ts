/**
 * How near the networks are to a hub and spokes.
 *
 * @module
 */
import { drawnYears } from "../../base/dates/spans.ts";
import { fixed } from "../../base/words/numbers.ts";
import { percentRange, range } from "../../base/words/ranges.ts";
import { type Measure, valuesOf } from "../../measures/networks/compare_regions.ts";
import type { Readings } from "../../measures/networks/network_readings.ts";
import { outlivedWords } from "../../measures/networks/outlived_words.ts";
import {
  networkMeasuresTable,
  type NetworkRow,
} from "../../tables/derived/summaries/network_measures.ts";
import { rangeNumber } from "../prose/numbers.ts";
import { nothing, paragraphs, type Piece, type Prose, say } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

const regions = ["asia-pacific", "north-atlantic"] as const;

/**
 * Ranges of both measures over the readings by region and year, and the choice of reading on which
 * the last year hangs, where there is one.
 *
 * @param of what the readings of these rows are
 */
export function networkText(rows: readonly NetworkRow[], of: Readings): Prose {
  const at = (region: string, year: number) =>
    rows.filter((row) => row.region === region && row.year === year);
  const table = proseTable([
    [
      "On 31 December",
      "Centralization, Asia-Pacific",
      "Centralization, North Atlantic",
      "Allies tied to each other, Asia-Pacific",
      "Allies tied to each other, North Atlantic",
    ],
    ...drawnYears.map((year): Piece[] => [
      `${year}`,
      ...regions.map((region) => rangeOf(at(region, year), "centralization")),
      ...regions.map((region) => rangeOf(at(region, year), "spoke_share")),
    ]),
  ]);
  return paragraphs([table, decidingText(at(regions[0], Math.max(...drawnYears)), of)]);
}

/** What a treaty that outlived its organisation decides, where it does. */
function decidingText(rows: readonly NetworkRow[], { all, outlived }: Readings): Prose {
  const having = (status: string) =>
    rows.filter(({ reading }) => all.get(reading)?.status === status);
  const [counts, ended] = [having("treaty"), having("organisation")];
  const [some, others] = [valuesOf(counts, "spoke_share"), valuesOf(ended, "spoke_share")];
  const apart = some.length > 0 && others.length > 0 &&
    (Math.min(...some) > Math.max(...others) || Math.min(...others) > Math.max(...some));
  if (!apart) return nothing;
  const { treaties, neverEnded, count, it, organisations } = outlivedWords(outlived);
  return say`In the last of these years one choice decides: ${
    rangeOf(counts, "spoke_share")
  } of the pairs of allies in Asia are tied if ${treaties}${neverEnded} still ${count}, ${
    rangeOf(ended, "spoke_share")
  } if ${it} ended with ${organisations}.`;
}

function rangeOf(rows: readonly NetworkRow[], column: Measure): Prose {
  return rangeNumber(
    networkMeasuresTable,
    rows,
    column,
    column === "spoke_share" ? percentRange : (values) => range(values, (each) => fixed(each, 2)),
  );
}
