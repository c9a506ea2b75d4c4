/**
 * What the readings of the networks differ in, for the texts that speak of them.
 *
 * @module
 */
import type { CleanRows } from "../tables/clean_rows.ts";
import type { CommitmentSpan } from "../measures/commitments/commitment_spans.ts";
import { networkRegions } from "./networks.ts";

type Reading = CleanRows["readings"][number];

/** A reading, and what it leaves out by name. */
export interface NetworkReading
  extends Pick<Reading, "reading" | "baseline" | "status" | "suspended" | "node_set"> {
  /** Classes that make a tie, with `;` between. */
  readonly classes: string;
  readonly leave_out: string | null;
  /** Title of the treaty that it leaves out. */
  readonly left_out: string | null;
}

/** Every reading of the networks. */
export function networkReadings(
  { readings, treaties }: Pick<CleanRows, "readings" | "treaties">,
): NetworkReading[] {
  const titles = new Map(treaties.map(({ treaty_id, name }) => [treaty_id, name]));
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

/** A treaty that binds longer than the organisation which it set up. */
export interface OutlivedOrganisation {
  readonly treaty: string;
  /** Title of the treaty. */
  readonly name: string;
  readonly organisation: string;
  /** Last day on which the organisation may have ended. */
  readonly organisation_ended: string;
  /** Last day on which the treaty may have ended; empty where it has not. */
  readonly treaty_ended: string | null;
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
export function outlivedOrganisations(
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
