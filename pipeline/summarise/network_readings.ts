/**
 * What the readings of the networks differ in, for the texts that speak of them.
 *
 * @module
 */
import type { CleanRows } from "../tables/clean_rows.ts";
import type { NetworkReading } from "../tables/derived/summaries/network_readings.ts";
import type { OutlivedOrganisation } from "../tables/derived/summaries/outlived_organisations.ts";
import type { CommitmentSpan } from "../measures/commitments/commitment_spans.ts";
import { hub } from "../tables/states.ts";
import { networkRegions } from "./networks.ts";

/** Every reading of the networks. A treaty of two that one leaves out is told by its other party. */
export function networkReadingRows(
  { readings, treaties, states }: Pick<CleanRows, "readings" | "treaties" | "states">,
): NetworkReading[] {
  const stateNames = new Map(states.map(({ state, name }) => [state, name]));
  const titles = new Map(treaties.map(({ treaty_id, name, form, parties }) => {
    const others = form === "bilateral" ? parties?.filter((state) => state !== hub) ?? [] : [];
    const [other] = others.length === 1 ? others : [];
    return [treaty_id, other ? `${stateNames.get(other) ?? other} ${name}` : name];
  }));
  return readings.map((row) => ({
    reading: row.reading,
    baseline: row.baseline,
    classes: row.classes,
    status: row.status,
    suspended: row.suspended,
    node_set: row.node_set,
    leave_out: row.leave_out,
    left_out: row.leave_out === null ? null : titles.get(row.leave_out) ?? row.leave_out,
  }));
}

/**
 * Whether a commitment of the compared regions binds longer than the organisation that it set up.
 * Only in these does it matter whether a tie lasts as long as the treaty or as the organisation.
 */
export function outlivedItsOrganisation(
  { region, span, organisationEnded }: CommitmentSpan,
): boolean {
  return networkRegions.some((compared) => compared === region) &&
    organisationEnded !== undefined &&
    (span.endLatest === undefined || span.endLatest > organisationEnded);
}

/** Every commitment that outlived its organisation. */
export function outlivedOrganisationRows(
  spans: readonly CommitmentSpan[],
  { commitments }: Pick<CleanRows, "commitments">,
): OutlivedOrganisation[] {
  const organisations = new Map(
    commitments.map(({ treaty_id, organisation }) => [treaty_id, organisation]),
  );
  return spans.filter(outlivedItsOrganisation)
    .map(({ treaty, name, span, organisationEnded }) => ({
      treaty,
      name,
      organisation: organisations.get(treaty) ?? "the organisation",
      organisation_ended: organisationEnded!,
      treaty_ended: span.endLatest ?? null,
    }));
}
