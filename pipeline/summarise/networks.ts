/**
 * The networks of commitments, year by year, under every reading.
 *
 * @module
 */
import { type Dyad, type NetworkMeasures, networkMeasures } from "../measures/networks/measures.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { type CommitmentSpan, type PartySpan } from "../measures/commitments/commitment_spans.ts";
import type { NetworkRow } from "../tables/derived/summaries/network_measures.ts";
import type { NetworkState } from "../tables/derived/summaries/network_states.ts";
import type { NetworkTie } from "../tables/derived/summaries/network_ties.ts";
import { hub } from "../tables/states.ts";
import { inForceAtEnd, years } from "../base/dates/spans.ts";
import { byKey } from "../base/words/order.ts";

type Reading = CleanRows["readings"][number];
type Node = CleanRows["nodes"][number];

/** A tie between two states on 31 December and the treaties that make it. */
export interface Tie {
  readonly dyad: Dyad;
  readonly treaties: readonly CommitmentSpan[];
}

/** States of a region's network in a year, by the node set of the reading. */
function nodesIn(
  nodes: readonly Node[],
  region: string,
  set: Reading["node_set"],
  year: number,
): string[] {
  const inYear = nodes.filter((node) =>
    node.region === region && (set === "wide" || node.set === "core") &&
    node.from <= year && (node.to ?? years.at(-1)!) >= year
  );
  return [...new Set(inYear.map(({ state }) => state))].sort();
}

/** A commitment that a reading counts, and those of its parties that are nodes. */
interface Membership {
  readonly commitment: CommitmentSpan;
  readonly parties: readonly PartySpan[];
}

function membershipsIn(
  commitments: readonly CommitmentSpan[],
  states: readonly string[],
  region: string,
  reading: Reading,
  year: number,
): Membership[] {
  return commitments
    .filter((commitment) => commitment.region === region && counts(commitment, reading, year))
    .map((commitment) => ({
      commitment,
      parties: commitment.parties.filter((party) =>
        states.includes(party.state) && isParty(party, commitment, reading, year)
      ),
    }));
}

/**
 * Ties among states on 31 December of a year: dyads whose members are both surely parties of a
 * commitment of the region that the reading counts.
 */
function tiesIn(
  commitments: readonly CommitmentSpan[],
  states: readonly string[],
  region: string,
  reading: Reading,
  year: number,
): Tie[] {
  return tiesOf(membershipsIn(commitments, states, region, reading, year), reading, year);
}

function tiesOf(memberships: readonly Membership[], reading: Reading, year: number): Tie[] {
  const ties = new Map<string, { dyad: Dyad; treaties: CommitmentSpan[] }>();
  for (const { commitment, parties } of memberships) {
    for (const [at, first] of parties.entries()) {
      for (const second of parties.slice(at + 1)) {
        if (reading.suspended === "ended" && suspended(first, second, year)) continue;
        const dyad = [first.state, second.state] as const;
        const tie = ties.get(dyad.join()) ?? { dyad, treaties: [] };
        tie.treaties.push(commitment);
        ties.set(dyad.join(), tie);
      }
    }
  }
  return [...ties].sort(byKey).map(([, tie]) => tie);
}

/** Text that is the same for two readings exactly when they give the same network in that year. */
function signature(memberships: readonly Membership[], reading: Reading, year: number): string {
  const parties = memberships.map(({ commitment, parties: members }) =>
    `${commitment.treaty}:${members.map(({ state }) => state).join()}`
  );
  const cut = reading.suspended === "ended" &&
    memberships.some(({ parties: members }) =>
      members.some(({ suspendedFrom }) =>
        suspendedFrom !== undefined && suspendedFrom <= `${year}-12-31`
      )
    );
  return [reading.node_set, cut, ...parties].join("|");
}

function counts(commitment: CommitmentSpan, reading: Reading, year: number): boolean {
  if (!reading.classes.includes(commitment.class)) return false;
  if (commitment.treaty === reading.leave_out) return false;
  const ended = commitment.organisationEnded;
  const organisationStands = ended === undefined || ended > `${year}-12-31`;
  return (reading.status === "treaty" || organisationStands) &&
    inForceAtEnd(commitment.span, year) === "surely";
}

function isParty(
  party: PartySpan,
  commitment: CommitmentSpan,
  reading: Reading,
  year: number,
): boolean {
  const left = party.leftOrganisation;
  const inOrganisation = left === undefined || left > `${year}-12-31`;
  const counted = reading.status === "treaty" || inOrganisation ||
    commitment.organisationEnded === undefined;
  return counted && inForceAtEnd(party.span, year) === "surely";
}

/** A suspension touches the tie between the hub and the suspended party, not those among others. */
function suspended(first: PartySpan, second: PartySpan, year: number): boolean {
  const [party, other] = first.state === hub ? [second, first] : [first, second];
  return other.state === hub && party.suspendedFrom !== undefined &&
    party.suspendedFrom <= `${year}-12-31`;
}

/** The two regions that are compared. */
export const networkRegions = ["asia-pacific", "north-atlantic"] as const;

/** Measures of the networks of both regions in every year under every reading. */
export function networkRows(
  commitments: readonly CommitmentSpan[],
  { nodes, readings }: Pick<CleanRows, "nodes" | "readings">,
): NetworkRow[] {
  return networkRegions.flatMap((region) =>
    years.flatMap((year) => {
      // Most readings agree in most years: each network is measured once.
      const measured = new Map<string, NetworkMeasures>();
      return readings.map((reading) => {
        const states = nodesIn(nodes, region, reading.node_set, year);
        const memberships = membershipsIn(commitments, states, region, reading, year);
        const key = signature(memberships, reading, year);
        let measures = measured.get(key);
        if (!measures) {
          const dyads = tiesOf(memberships, reading, year).map(({ dyad }) => dyad);
          measures = networkMeasures(states, dyads, hub);
          measured.set(key, measures);
        }
        return { region, year, reading: reading.reading, ...measures };
      });
    })
  );
}

const grades = ["read", "cited", "known"] as const;
const formsBySize = ["bilateral", "trilateral", "multilateral"] as const;

/** States of the networks under the baseline reading in given years. */
export function networkStateRows(
  { nodes, readings, states }: Pick<CleanRows, "nodes" | "readings" | "states">,
  inYears: readonly number[],
): NetworkState[] {
  const baseline = readings.find((reading) => reading.baseline)!;
  const names = new Map(states.map(({ state, name }) => [state, name]));
  return networkRegions.flatMap((region) =>
    inYears.flatMap((year) =>
      nodesIn(nodes, region, baseline.node_set, year)
        .map((state) => ({ region, year, state, name: names.get(state) ?? state }))
    )
  );
}

/** Ties under the baseline reading in given years. */
export function networkTieRows(
  commitments: readonly CommitmentSpan[],
  { nodes, readings }: Pick<CleanRows, "nodes" | "readings">,
  inYears: readonly number[],
): NetworkTie[] {
  const baseline = readings.find((reading) => reading.baseline)!;
  return networkRegions.flatMap((region) =>
    inYears.flatMap((year) =>
      tiesIn(commitments, nodesIn(nodes, region, baseline.node_set, year), region, baseline, year)
        .map(({ dyad: [a, b], treaties }) => ({
          region,
          year,
          state_a: a,
          state_b: b,
          form: formsBySize.find((form) => treaties.some((treaty) => treaty.form === form))!,
          class: treaties.some((treaty) => treaty.class === "A") ? "A" : "B",
          evidence: grades.find((grade) => treaties.some((treaty) => treaty.evidence === grade))!,
          treaties: treaties.map(({ treaty }) => treaty).join(";"),
        }))
    )
  );
}
