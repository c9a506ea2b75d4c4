import { assertAlmostEquals, assertEquals, assertGreater, assertNotEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { findingReads } from "../../pipeline/findings/evidence/finding_rows.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { type Random, seeded } from "../../pipeline/base/inference/random.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const rows: EvidenceRows = readCleanRows(
  findingReads,
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

/** Estimates and units by finding and part, and the verdict of each finding. */
interface Measured {
  readonly estimates: Record<string, number>;
  readonly units: Record<string, number>;
  readonly verdicts: Record<string, string>;
}

function measure(tables: EvidenceRows): Measured {
  const evidence = evidenceOf(tables);
  const coded = codedEvidence(evidence);
  const measured: Measured = { estimates: {}, units: {}, verdicts: {} };
  for (const each of measuredClaims(claims, evidence, coded)) {
    measured.verdicts[each.claim.id] = verdictUnder(each, coded);
    for (const { name, estimator } of each.tests) {
      const { estimate, units } = estimator(coded);
      measured.estimates[`${each.claim.id}/${name}`] = estimate;
      measured.units[`${each.claim.id}/${name}`] = units;
    }
  }
  return measured;
}

const asTheyAre = measure(rows);

function assertSame(changed: EvidenceRows, tolerance: number, message: string): void {
  const measured = measure(changed);
  assertEquals(measured.verdicts, asTheyAre.verdicts, message);
  assertEquals(measured.units, asTheyAre.units, message);
  for (const [key, estimate] of Object.entries(asTheyAre.estimates)) {
    assertAlmostEquals(measured.estimates[key]!, estimate, tolerance, `${key}, ${message}`);
  }
}

/** Fisher and Yates. */
function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const order = [...values];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** The tables with their rows in another order, all or but those of organisations. */
function withShuffledRows(random: Random, organisations: boolean): EvidenceRows {
  const made = Object.fromEntries(
    Object.entries(rows).map((
      [name, of],
    ) => [name, shuffled<unknown>(of as readonly unknown[], random)]),
  ) as unknown as EvidenceRows;
  return organisations ? made : { ...made, organisations: rows.organisations };
}

/** Another name for each state but the United States: each state's name becomes another's. */
function relabelled(random: Random, keepHub = true): EvidenceRows {
  const { positions, preferences, episodes, capabilities, states } = rows;
  const names = new Set([
    ...[...positions, ...preferences].flatMap(({ states }) => states ?? []),
    ...episodes.flatMap(({ ally_states, other_states }) => [
      ...ally_states ?? [],
      ...other_states ?? [],
    ]),
    ...[...capabilities, ...states].map(({ state }) => state),
  ]);
  if (keepHub) names.delete("USA");
  const before = [...names].sort();
  const after = shuffled(before, random);
  const renamed = new Map(before.map((name, at) => [name, after[at]!]));
  const rename = (name: string) => renamed.get(name) ?? name;
  const renameAll = (of: readonly string[] | null) => of === null ? null : of.map(rename).sort();
  return {
    ...rows,
    positions: positions.map((row) => ({ ...row, states: renameAll(row.states) })),
    preferences: preferences.map((row) => ({ ...row, states: renameAll(row.states) })),
    episodes: episodes.map((row) => ({
      ...row,
      ally_states: renameAll(row.ally_states),
      other_states: renameAll(row.other_states),
    })),
    capabilities: capabilities.map((row) => ({ ...row, state: rename(row.state) })),
    states: states.map((row) => ({ ...row, state: rename(row.state) })),
    linkages: rows.linkages.map((row) => ({
      ...row,
      allies: row.allies.map(rename),
      parties: renameAll(row.parties),
    })),
    // An ally that is an organisation keeps its name.
    shocks: rows.shocks.map((row) => ({ ...row, ally: rename(row.ally) })),
    proposals: rows.proposals.map((row) => ({ ...row, proposer: renameAll(row.proposer) })),
    rivals: rows.rivals.map((row) => ({ ...row, ally: rename(row.ally) })),
    treaties: rows.treaties.map((row) => ({ ...row, parties: renameAll(row.parties) })),
    treatyParties: rows.treatyParties.map((row) => ({ ...row, party: row.party.map(rename) })),
  };
}

const seeds = [1, 2, 3, 4, 5];

Deno.test("the order of rows changes no estimate and no verdict", () => {
  for (const seed of seeds) {
    const tables = withShuffledRows(seeded(seed), false);
    assertNotEquals(tables.positions[0], rows.positions[0]);
    assertSame(tables, 1e-9, `seed ${seed}`);
  }
  const reversed = Object.fromEntries(
    Object.entries(rows).map(([name, of]) => [name, (of as unknown[]).toReversed()]),
  ) as unknown as EvidenceRows;
  assertSame({ ...reversed, organisations: rows.organisations }, 1e-9, "reversed");
});

Deno.test("the order of organisations changes no estimate and no verdict", () => {
  for (const seed of seeds) assertSame(withShuffledRows(seeded(seed), true), 1e-9, `seed ${seed}`);
});

Deno.test("names of states change no estimate, but for that of the United States", () => {
  for (const seed of seeds) {
    const tables = relabelled(seeded(seed));
    assertNotEquals(tables.capabilities[0]!.state, rows.capabilities[0]!.state);
    assertSame(tables, 1e-9, `seed ${seed}`);
  }
  // With the hub renamed too another state stands for it, so that the test above can fail.
  const { estimates } = measure(relabelled(seeded(1), false));
  assertNotEquals(estimates, asTheyAre.estimates);
});

const turned = { "more-binding": "less-binding", "less-binding": "more-binding" } as const;

/**
 * The tables with mirrored lines, or with some columns of them mirrored only. Where positions are,
 * the end that binds more changes with them. A line to the multilateral end has no other name and
 * stays as it is.
 */
function mirrored(positions: boolean, outcomes: boolean, references: boolean): EvidenceRows {
  const fixed = new Set(
    rows.issueTypes.filter(({ orientation }) => orientation === "multilateral")
      .map(({ episode, issue }) => `${episode}/${issue}`),
  );
  const turns = ({ episode, issue }: { readonly episode: string; readonly issue: string }) =>
    !fixed.has(`${episode}/${issue}`);
  return {
    ...rows,
    positions: rows.positions.map((row) => ({
      ...row,
      position: positions && turns(row) ? 100 - row.position : row.position,
    })),
    issueTypes: rows.issueTypes.map((row) => ({
      ...row,
      orientation: positions && (row.orientation === "more-binding" ||
          row.orientation === "less-binding")
        ? turned[row.orientation]
        : row.orientation,
    })),
    issues: rows.issues.map((row) => ({
      ...row,
      outcome: outcomes && turns(row) ? 100 - row.outcome : row.outcome,
      reference_point: references && turns(row) ? 100 - row.reference_point : row.reference_point,
    })),
  };
}

Deno.test("lines that run the other way leave every concession, order and error as it is", () => {
  assertSame(mirrored(true, true, true), 1e-6, "mirrored");
});

Deno.test("a line mirrored in part is another line", () => {
  const outcomes = measure(mirrored(false, true, false)).estimates;
  for (const key of ["allies-ahead/earliest word", "us-kept-control/earliest word"]) {
    assertGreater(Math.abs(outcomes[key]! - asTheyAre.estimates[key]!), 1e-3, key);
  }
  const references = measure(mirrored(false, false, true)).estimates;
  const nash = "imposed-against-nash/earliest word";
  assertGreater(Math.abs(references[nash]! - asTheyAre.estimates[nash]!), 1e-3);
});
