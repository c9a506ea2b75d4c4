/**
 * All summaries, made of the clean tables.
 *
 * @module
 */
import { drawnYears } from "../base/dates/spans.ts";
import { type CommitmentSpan, commitmentSpans } from "../measures/commitments/commitment_spans.ts";
import { allyLinkages } from "../measures/persistence/ally_linkages.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import type { DerivedTable, Row } from "../tables/derived/derived_table.ts";
import { bilateralShare } from "../tables/derived/summaries/bilateral_share.ts";
import { commitmentsByAlly } from "../tables/derived/summaries/commitments_by_ally.ts";
import {
  type CommitmentCount,
  commitmentsByYear,
} from "../tables/derived/summaries/commitments_by_year.ts";
import { episodeNames } from "../tables/derived/summaries/episode_names.ts";
import { evidenceBase } from "../tables/derived/summaries/evidence_base.ts";
import { familyNames } from "../tables/derived/summaries/family_names.ts";
import { issueNames } from "../tables/derived/summaries/issue_names.ts";
import { linkagesByAlly } from "../tables/derived/summaries/linkages_by_ally.ts";
import { networkMeasuresTable } from "../tables/derived/summaries/network_measures.ts";
import { networkReadings } from "../tables/derived/summaries/network_readings.ts";
import { networkStates } from "../tables/derived/summaries/network_states.ts";
import { networkTies } from "../tables/derived/summaries/network_ties.ts";
import { outlivedOrganisations } from "../tables/derived/summaries/outlived_organisations.ts";
import { shocksByAlly } from "../tables/derived/summaries/shocks_by_ally.ts";
import { summarySources } from "../tables/derived/summaries/sources.ts";
import { stateNames } from "../tables/derived/summaries/state_names.ts";
import { made, type MadeTable } from "../tables/derived/made_table.ts";
import { hub } from "../tables/states.ts";
import { commitmentsByAllyRows } from "./commitments_by_ally.ts";
import { bilateralShareRows, commitmentsByYearRows } from "./commitments_by_year.ts";
import { evidenceBaseRows } from "./evidence_base.ts";
import { linkagesByAllyRows } from "./linkages_by_ally.ts";
import {
  networkReadingRows,
  outlivedItsOrganisation,
  outlivedOrganisationRows,
} from "./network_readings.ts";
import { networkRegions, networkRows, networkStateRows, networkTieRows } from "./networks.ts";
import { shocksByAllyRows } from "./shocks_by_ally.ts";
import { episodeNameRows, familyNameRows, issueNameRows, stateNameRows } from "./names.ts";
import { summarySourceRows } from "./summary_sources.ts";

/** What summaries are made of. */
interface Material {
  readonly tables: CleanRows;
  readonly spans: readonly CommitmentSpan[];
  readonly counts: readonly CommitmentCount[];
}

/** A table and the way to make it. */
interface Recipe<Of extends DerivedTable = DerivedTable> {
  readonly table: Of;
  make(material: Material): readonly Row<Of>[];
  /** Whether a commitment reaches it; without it, the rows of every treaty do. */
  readonly counts?: (commitment: CommitmentSpan) => boolean;
}

/** Binds a way to make rows to the description of their table. */
function recipe<Of extends DerivedTable>(
  table: Of,
  make: (material: Material) => readonly Row<Of>[],
  counts?: Recipe["counts"],
): Recipe<Of> {
  return { table, make, ...(counts && { counts }) };
}

const inComparedRegion = ({ region }: CommitmentSpan) =>
  networkRegions.some((compared) => compared === region);
const withHub = ({ parties }: CommitmentSpan) => parties.some(({ state }) => state === hub);

/** Every summary of data, in the order of the argument. */
const recipes: readonly Recipe[] = [
  recipe(commitmentsByYear, ({ counts }) => counts, inComparedRegion),
  recipe(bilateralShare, ({ counts }) => bilateralShareRows(counts), inComparedRegion),
  recipe(commitmentsByAlly, ({ spans }) => commitmentsByAllyRows(spans), withHub),
  recipe(
    networkMeasuresTable,
    ({ tables, spans }) => networkRows(spans, tables),
    inComparedRegion,
  ),
  recipe(networkReadings, ({ tables }) => networkReadingRows(tables), inComparedRegion),
  recipe(
    outlivedOrganisations,
    ({ tables, spans }) => outlivedOrganisationRows(spans, tables),
    outlivedItsOrganisation,
  ),
  recipe(
    networkTies,
    ({ tables, spans }) => networkTieRows(spans, tables, drawnYears),
    inComparedRegion,
  ),
  recipe(networkStates, ({ tables }) => networkStateRows(tables, drawnYears)),
  recipe(linkagesByAlly, ({ tables }) => linkagesByAllyRows(allyLinkages(tables))),
  recipe(shocksByAlly, ({ tables }) => shocksByAllyRows(tables)),
  recipe(stateNames, ({ tables }) => stateNameRows(tables)),
  recipe(episodeNames, ({ tables }) => episodeNameRows(tables)),
  recipe(familyNames, ({ tables }) => familyNameRows(tables)),
  recipe(issueNames, ({ tables }) => issueNameRows(tables)),
  recipe(evidenceBase, ({ tables }) => evidenceBaseRows(tables)),
];

/** Makes every summary, and the one that says which sources reach which. */
export function summaries(tables: CleanRows): MadeTable[] {
  const spans = commitmentSpans(tables);
  const material = { tables, spans, counts: commitmentsByYearRows(spans) };
  const reaches = recipes.map(({ table, counts }) => ({
    table,
    ...(counts && { treaties: new Set(spans.filter(counts).map(({ treaty }) => treaty)) }),
  }));
  return [
    ...recipes.map(({ table, make }) => made(table, make(material))),
    made(summarySources, summarySourceRows(tables, reaches)),
  ];
}
