/**
 * The evidence without a part of it, and the evidence read in another way.
 *
 * @module
 */
import type { OpeningReading } from "../measures/bargaining/openings.ts";
import { hub } from "../tables/states.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { inAmericanRecordsOnly } from "../findings/evidence/american_archives.ts";
import type { EvidenceRows } from "../findings/evidence/evidence.ts";

/** Evidence that lacks a part or is read in another way. */
export interface LeaveOut {
  /** What sort of thing is left out, such as `family`. */
  readonly kind: string;
  /** Which one. */
  readonly what: string;
  readonly rows: EvidenceRows;
  /** How all openings are read; as both standing readings have it without one. */
  readonly reading?: OpeningReading;
}

/** The tables that leave-outs need: the evidence, and the archives of its sources. */
export type LeaveOutRows = EvidenceRows & Pick<CleanRows, "sources">;

/**
 * The two leave-outs of American archives: all that lies in them, and what they alone say of
 * others.
 */
export const americanLeaveOuts = {
  all: { kind: "archive", what: hub },
  ofOthers: { kind: "rows", what: "other states' rows in American archives alone" },
} as const;

/** Makes a leave-out of the tables that change. */
type Out = (kind: string, what: string, changed: Partial<EvidenceRows>) => LeaveOut;

/**
 * Every leave-out, in order: each family of disputes, each ally, the archives of each state, each
 * evidence grade, documents by how far they were read, rows that report another's word, rows of the middle of the talks, issues that
 * carry on another, the contested rows of each judgement file; then the second readings of an
 * opening.
 */
export function leaveOuts(rows: LeaveOutRows): LeaveOut[] {
  const out: Out = (kind, what, changed) => ({
    kind,
    what,
    rows: { ...rows, ...changed },
  });
  const archives = new Map(
    rows.sources.map(({ source, archive_countries }) => [source, archive_countries ?? []]),
  );
  return [
    ...familiesOut(rows, out),
    ...alliesOut(rows, out),
    ...archivesOut(rows, archives, out),
    ...gradesOut(rows, out),
    ...extentsOut(rows, out),
    ...sortsOfRowOut(rows, archives, out),
    ...contestedOut(rows, out),
    { ...out("reading", "median of all opening rows", {}), reading: "median" },
    { ...out("reading", "military voices where there are any", {}), reading: "military" },
  ];
}

function familiesOut(rows: LeaveOutRows, out: Out): LeaveOut[] {
  return sortedOnce(rows.episodes.map(({ family }) => family)).map((family) =>
    out("family", family, { episodes: rows.episodes.filter((row) => row.family !== family) })
  );
}

function alliesOut(rows: LeaveOutRows, out: Out): LeaveOut[] {
  const states = new Set(rows.states.map(({ state }) => state));
  const allies = sortedOnce([
    ...rows.episodes.flatMap(({ ally_states }) => ally_states ?? []),
    ...rows.shocks.map(({ ally }) => ally).filter((ally) => states.has(ally)),
  ]);
  return allies.map((ally) =>
    out("ally", ally, {
      positions: rows.positions.flatMap((row) => withoutState(row, ally)),
      preferences: rows.preferences.flatMap((row) => withoutState(row, ally)),
      // What several allies share stays with the others.
      linkages: rows.linkages.filter(({ allies }) => allies.length > 1 || allies[0] !== ally),
      shocks: rows.shocks.filter((row) => row.ally !== ally),
      proposals: rows.proposals.flatMap((row) => withoutProposer(row, ally)),
    })
  );
}

/** A proposal that a state no longer makes; none where it made it alone. */
function withoutProposer(
  row: CleanRows["proposals"][number],
  state: string,
): CleanRows["proposals"] {
  if (!row.proposer?.includes(state)) return [row];
  const others = row.proposer.filter((each) => each !== state);
  return others.length === 0 ? [] : [{ ...row, proposer: others }];
}

/** The proposals whose event passes. */
function proposalsBy(
  { proposals, events }: Pick<LeaveOutRows, "proposals" | "events">,
  passes: (event: CleanRows["events"][number]) => boolean,
): CleanRows["proposals"] {
  const passing = new Set(events.filter(passes).map(({ event_id: id }) => id));
  return proposals.filter(({ event_id: id }) => passing.has(id));
}

/** A row that no longer speaks for a state; none where it spoke for that one alone. */
function withoutState<Of extends { readonly states: readonly string[] | null }>(
  row: Of,
  state: string,
): Of[] {
  if (row.states === null || !row.states.includes(state)) return [row];
  const others = row.states.filter((each) => each !== state);
  return others.length === 0 ? [] : [{ ...row, states: others }];
}

function archivesOut(
  rows: LeaveOutRows,
  archives: ReadonlyMap<string, readonly string[]>,
  out: Out,
): LeaveOut[] {
  const countries = sortedOnce(
    [...rows.positions, ...rows.preferences, ...rows.linkages, ...rows.designs]
      .flatMap(({ source }) => archives.get(source) ?? []),
  );
  return countries.map((country) =>
    out(
      americanLeaveOuts.all.kind,
      country,
      claimsOnly(rows, ({ source }) => !(archives.get(source) ?? []).includes(country)),
    )
  );
}

/**
 * What is claimed on documents, but for those of some: who wanted what, designs, linkages, shocks and
 * proposals. Issues and treaties stay.
 *
 * @param stays whether what rests on a document stays
 */
export function claimsOnly(
  rows: LeaveOutRows,
  stays: (row: { readonly source: string }) => boolean,
) {
  return {
    positions: rows.positions.filter(stays),
    preferences: rows.preferences.filter(stays),
    designs: rows.designs.filter(stays),
    linkages: rows.linkages.filter(stays),
    shocks: rows.shocks.filter(stays),
    proposals: proposalsBy(rows, stays),
  } satisfies Partial<EvidenceRows>;
}

function gradesOut(rows: LeaveOutRows, out: Out): LeaveOut[] {
  return (["read", "cited", "known"] as const).map((grade) =>
    out("evidence", grade, evidenceOnly(rows, ({ evidence }) => evidence !== grade))
  );
}

/**
 * What is left of all evidence, issues and treaties too.
 *
 * @param stays whether a row of evidence stays; a proposal does with its event
 */
export function evidenceOnly(
  rows: LeaveOutRows,
  stays: (row: { readonly source: string; readonly evidence: string }) => boolean,
) {
  return {
    positions: rows.positions.filter(stays),
    preferences: rows.preferences.filter(stays),
    issues: rows.issues.filter(stays),
    designs: rows.designs.filter(stays),
    linkages: rows.linkages.filter(stays),
    shocks: rows.shocks.filter(stays),
    treaties: rows.treaties.filter(stays),
    proposals: proposalsBy(rows, stays),
  } satisfies Partial<EvidenceRows>;
}

/**
 * Positions and preferences of documents read to their ends alone, and of opening parts alone; rows
 * that nobody read in a document stay.
 */
function extentsOut(rows: LeaveOutRows, out: Out): LeaveOut[] {
  const extents = new Map(rows.sources.map(({ source, extent }) => [source, extent]));
  const others = [["whole", "opening parts"], ["opening part", "whole documents"]] as const;
  return others.map(([stays, what]) => {
    const left = ({ source, evidence }: { readonly source: string; readonly evidence: string }) =>
      evidence !== "read" || extents.get(source) === stays;
    return out("extent", what, {
      positions: rows.positions.filter(left),
      preferences: rows.preferences.filter(left),
    });
  });
}

function sortsOfRowOut(
  rows: LeaveOutRows,
  archives: ReadonlyMap<string, readonly string[]>,
  out: Out,
): LeaveOut[] {
  const { positions, preferences, issueTypes } = rows;
  return [
    out("rows", "reported by another state", {
      positions: positions.filter((row) => row.reported_by === null),
      preferences: preferences.filter((row) => row.reported_by === null),
    }),
    out(americanLeaveOuts.ofOthers.kind, americanLeaveOuts.ofOthers.what, {
      positions: positions.filter((row) => !inAmericanRecordsOnly(row, archives)),
      preferences: preferences.filter((row) => !inAmericanRecordsOnly(row, archives)),
    }),
    out("rows", "rows of the middle of the talks", {
      positions: positions.filter((row) => row.stage === "opening"),
    }),
    out("rows", "issues that carry on another", {
      issueTypes: issueTypes.filter((row) => row.carries_on === null),
    }),
  ];
}

/** The judgement files, each without its contested rows. */
function contestedOut(rows: LeaveOutRows, out: Out): LeaveOut[] {
  const without = (what: string, changed: Partial<EvidenceRows>) => out("contested", what, changed);
  const named = (row: { readonly name_contested: boolean }) => !row.name_contested;
  const sure = (row: { readonly contested: boolean }) => !row.contested;
  return [
    without("episodes", { episodes: rows.episodes.filter(sure) }),
    without("actors", {
      positions: rows.positions.filter(named),
      preferences: rows.preferences.filter(named),
    }),
    without("issue types", { issueTypes: rows.issueTypes.filter(sure) }),
    without("design features", { designFeatures: rows.designFeatures.filter(sure) }),
    without("organisations", { organisations: rows.organisations.filter(sure) }),
    without("commitments", { commitments: rows.commitments.filter(sure) }),
    without("institutions", { institutions: rows.institutions.filter(sure) }),
    without("shocks", { shocks: rows.shocks.filter(sure) }),
    without("proposals", { proposals: rows.proposals.filter(sure) }),
    without("rash allies", { rivals: rows.rivals.filter(sure) }),
    without("capabilities", { capabilities: rows.capabilities.filter(sure) }),
    without("voices, which then make the state's offer", {
      voices: rows.voices.map((row) => row.contested ? { ...row, standing: "leading" } : row),
    }),
  ];
}

function sortedOnce(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
