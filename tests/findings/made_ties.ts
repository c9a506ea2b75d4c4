/**
 * Allies made for a test, with their links, shocks and proposals, and rows as texts for the naive
 * twins.
 *
 * @module
 */
import fc from "fast-check";
import type { EvidenceRows } from "../../pipeline/findings/evidence/evidence.ts";
import type { CleanRows } from "../../pipeline/tables/clean_rows.ts";
import {
  commitmentRow,
  institutionRow,
  linkageRow,
  madeRow,
  type RowOf,
  shockRow,
  stateRow,
  treatyRow,
} from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";
import type { Read } from "./naive/ties.ts";

/** What a test wants of allies of the hub; each is one from 1950 on unless told otherwise. */
export interface MadeTies {
  readonly allies: readonly (string | readonly [state: string, more: Partial<RowOf<"treaties">>])[];
  readonly linkages?: CleanRows["linkages"];
  readonly institutions?: CleanRows["institutions"];
  readonly shocks?: CleanRows["shocks"];
  /** Proposals, each with the date of its event. */
  readonly proposals?: readonly (Partial<RowOf<"proposals">> & { readonly date: string | null })[];
}

/** Rows of the clean tables. */
export function tieRows(
  { allies, linkages = [], institutions = [], shocks = [], proposals = [] }: MadeTies,
): EvidenceRows {
  const ties = allies.map((ally) => typeof ally === "string" ? [ally, {}] as const : ally);
  const idOf = (given: Partial<RowOf<"proposals">>, at: number) => given.event_id ?? `p${at}`;
  return {
    ...noRows(),
    states: ties.map(([state]) => stateRow(state)),
    treaties: ties.map(([state, more]) =>
      treatyRow(`USA-${state}`, { parties: [state, "USA"], ...more })
    ),
    commitments: ties.map(([state]) => commitmentRow(`USA-${state}`)),
    linkages,
    institutions,
    shocks,
    events: proposals.map(({ date, ...given }, at) =>
      madeRow("events", idOf(given, at), { event_id: idOf(given, at), date })
    ),
    proposals: proposals.map(({ date: _, ...given }, at) =>
      madeRow("proposals", idOf(given, at), {
        event_id: idOf(given, at),
        change: "wider",
        form_proposed: "regional-full",
        proposer_side: "ally",
        ...given,
      })
    ),
  };
}

/** Allies without institutions to speak of would be thin: these add three that say nothing else. */
export function thickening(...states: readonly string[]): CleanRows["linkages"] {
  return states.flatMap((state) =>
    [1, 2, 3].map((at) =>
      linkageRow(`${state}-thick-${at}`, state, {
        form: "multilateral",
        established: null,
        initiator: "unclear",
      })
    )
  );
}

/** Rows as the texts of their tables. */
export function textsOf(rows: EvidenceRows): Read {
  const tables = new Map(
    Object.entries({ ...rows, treaty_parties: rows.treatyParties }).map(([name, of]) => [
      name,
      of.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, textOf(value)]))
      ),
    ]),
  );
  return (name) => tables.get(name)!;
}

function textOf(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(";");
  return typeof value === "boolean" ? value ? "yes" : "no" : `${value}`;
}

const states = ["AUS", "JPN", "KOR"];
const state = fc.constantFrom(...states);
const year = fc.integer({ min: 1948, max: 1972 });
const date = fc.oneof(
  year.map(String),
  year.map((from) => `${from}-11/${from + 1}-02`),
  year.map((each) => `${each}-06-15`),
);

/** Random rows, in which dates are vague, institutions have several linkages, and ties end. */
export const arbitraryTies: fc.Arbitrary<EvidenceRows> = fc.record({
  linkages: fc.array(
    fc.record({
      ally: state,
      institution: fc.integer({ min: 0, max: 7 }),
      established: fc.option(date),
      lasts: fc.option(fc.integer({ min: 0, max: 15 })),
      initiator: fc.constantFrom("ally", "us", "joint", "unclear"),
      form: fc.constantFrom("bilateral", "bilateral", "trilateral"),
      depth: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 6, maxLength: 24 },
  ),
  shocks: fc.uniqueArray(
    fc.record({
      shock: fc.constantFrom("s", "t", "u"),
      ally: state,
      followed: fc.constantFrom("ended-or-suspended", "reduced", "kept", "deepened"),
    }),
    { maxLength: 8, selector: ({ shock, ally }) => `${shock}/${ally}` },
  ),
  proposals: fc.array(
    fc.record({
      date,
      proposer: fc.subarray(states, { minLength: 1 }),
      proposer_side: fc.constantFrom("ally", "ally", "us", "joint"),
      form_proposed: fc.constantFrom("regional-full", "trilateral", "non-security"),
    }),
    { maxLength: 12 },
  ),
}).map(({ linkages, shocks, proposals }) =>
  tieRows({
    allies: ["AUS", ["JPN", { in_force: "1952-04/1953-02" }], [
      "KOR",
      { in_force: "1954-11-18", ended: "1968", end_mode: "terminated" },
    ]],
    linkages: linkages.map(({ ally, institution: _, lasts, established, ...given }, at) =>
      linkageRow(`l${at}`, ally, {
        ...given,
        established,
        ended: lasts === null || established === null
          ? null
          : `${Number(established.slice(0, 4)) + 1 + lasts}`,
      })
    ),
    institutions: linkages.map(({ institution, ally }, at) =>
      institutionRow(`l${at}`, `${ally}-${institution}`)
    ),
    shocks: shocks.map(({ shock, ally, followed }) =>
      shockRow(shock, ally, followed, {
        date: { s: "1956-05", t: "1959/1960", u: "1966" }[shock],
      })
    ),
    proposals,
  })
);
