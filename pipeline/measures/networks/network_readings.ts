/**
 * Readings of the networks in words: which ties a reading counts.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import {
  type NetworkReading,
  networkReadings,
} from "../../tables/derived/summaries/network_readings.ts";
import { outlivedOrganisations } from "../../tables/derived/summaries/outlived_organisations.ts";
import type { Outlived } from "./outlived_words.ts";
import { treatyName } from "../../base/words/treaty_name.ts";

/** What a reading counts. */
export interface Reading {
  readonly id: string;
  /** `A`, or `A+B` with lesser security ties. */
  readonly classes: string;
  /** Whether a treaty binds until it ends (`treaty`), or until its organisation does. */
  readonly status: string;
  /** Whether suspended ties are `kept` or have `ended`. */
  readonly suspended: string;
  /** `core` or `wide`. */
  readonly states: string;
  /** Name of a treaty that is left out. */
  readonly leftOut: string | undefined;
}

/** The readings of a run, and the treaties whose end depends on the reading. */
export interface Readings {
  /** By id. */
  readonly all: ReadonlyMap<string, Reading>;
  /** The one that lines and drawn networks show. */
  readonly baseline: Reading;
  readonly outlived: readonly Outlived[];
}

/** The readings as the summaries have them. */
export function readingsOf(read: ReadTable): Readings {
  const rows = read(networkReadings);
  const all = new Map(rows.map((row) => [row.reading, readingOf(row)]));
  return {
    all,
    baseline: all.get(rows.find(({ baseline }) => baseline)!.reading)!,
    outlived: read(outlivedOrganisations).map((row) => ({
      treaty: row.treaty,
      name: treatyName(row.name),
      organisation: row.organisation,
      year: row.organisation_ended.slice(0, 4),
      stands: row.treaty_ended === null,
    })),
  };
}

function readingOf(row: NetworkReading): Reading {
  return {
    id: row.reading,
    classes: row.classes.replaceAll(";", "+"),
    status: row.status,
    suspended: row.suspended,
    states: row.node_set,
    leftOut: row.left_out === null ? undefined : treatyName(row.left_out),
  };
}

/** A reading as a clause: "armed-attack pacts only count, a treaty binds until it ends …". */
export function readingText({ classes, status, suspended, states, leftOut }: Reading): string {
  return [
    `armed-attack pacts ${classes === "A" ? "only" : "and lesser security ties"} count`,
    `a treaty binds until ${status === "treaty" ? "it" : "its organisation"} ends`,
    `a suspended tie ${suspended === "kept" ? "still counts" : "has ended"}`,
    `${states} set of states`,
    ...leftOut === undefined ? [] : [`without the ${leftOut}`],
  ].join(", ");
}
