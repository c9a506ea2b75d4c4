/**
 * Treaties made by hand, as rows of the clean tables.
 *
 * @module
 */
import type { ChainRows } from "../../pipeline/persistence/chains.ts";

type Treaty = ChainRows["treaties"][number];
type Commitment = ChainRows["commitments"][number];
type Party = ChainRows["treatyParties"][number];

/** What a made treaty is, next to two states in force from 1950 on. */
export interface MadeTreaty
  extends
    Partial<Pick<Treaty, "form" | "signed" | "in_force" | "ended" | "end_mode" | "evidence">>,
    Partial<
      Pick<
        Commitment,
        "class" | "parent" | "successor" | "region" | "organisation_ended" | "contested"
      >
    > {
  readonly parties?: string[];
}

/** Rows of treaties by their ids. */
export function madeRows(
  made: Readonly<Record<string, MadeTreaty>>,
  treatyParties: readonly Partial<Party>[] = [],
): ChainRows {
  const entries = Object.entries(made);
  return {
    treaties: entries.map(([id, treaty]) => ({
      treaty_id: id,
      name: `Name of ${id}`,
      form: "bilateral",
      signed: null,
      in_force: "1950-01-01",
      ended: null,
      end_mode: "in force",
      parties: ["AUS", "JPN"],
      evidence: "read",
      ...treaty,
    } as unknown as Treaty)),
    commitments: entries.map(([id, treaty]) => ({
      treaty_id: id,
      class: "A",
      parent: null,
      successor: null,
      region: "asia-pacific",
      organisation_ended: null,
      contested: false,
      ...treaty,
    } as unknown as Commitment)),
    treatyParties: treatyParties as Party[],
  };
}
