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
  readonly reading: OpeningReading;
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

/** What keeps a row of a table. */
type Keep = {
  readonly [Name in keyof EvidenceRows]?: (row: EvidenceRows[Name][number]) => boolean;
};

/**
 * Every leave-out, in order: each family of disputes, each ally, the archives of each state, each
 * evidence grade, rows that report another's word, rows of the middle of the talks, issues that
 * carry on another, the contested rows of each judgement file; then the second readings of an
 * opening.
 */
export function leaveOuts(rows: LeaveOutRows): LeaveOut[] {
  const without = (kind: string, what: string, keep: Keep): LeaveOut => ({
    kind,
    what,
    rows: filtered(rows, keep),
    reading: "earliest",
  });
  const families = sortedOnce(rows.episodes.map(({ family }) => family));
  const states = new Set(rows.states.map(({ state }) => state));
  const allies = sortedOnce([
    ...rows.episodes.flatMap(({ ally_states }) => ally_states ?? []),
    ...rows.shocks.map(({ ally }) => ally).filter((ally) => states.has(ally)),
  ]);
  const archives = new Map(
    rows.sources.map(({ source, archive_countries }) => [source, archive_countries ?? []]),
  );
  const countries = sortedOnce(
    [...rows.positions, ...rows.preferences, ...rows.linkages, ...rows.designs].flatMap((
      { source },
    ) => archives.get(source) ?? []),
  );
  return [
    ...families.map((family) =>
      without("family", family, { episodes: (row) => row.family !== family })
    ),
    ...allies.map((ally): LeaveOut => ({
      kind: "ally",
      what: ally,
      rows: {
        ...rows,
        positions: rows.positions.flatMap((row) => withoutState(row, ally)),
        preferences: rows.preferences.flatMap((row) => withoutState(row, ally)),
        linkages: rows.linkages.filter(({ allies }) =>
          // What several allies share stays with the others.
          allies.length > 1 || allies[0] !== ally
        ),
        shocks: rows.shocks.filter((row) => row.ally !== ally),
      },
      reading: "earliest",
    })),
    ...countries.map((country) => {
      const elsewhere = ({ source }: { readonly source: string }) =>
        !(archives.get(source) ?? []).includes(country);
      return without(americanLeaveOuts.all.kind, country, {
        positions: elsewhere,
        preferences: elsewhere,
        designs: elsewhere,
        linkages: elsewhere,
        shocks: elsewhere,
      });
    }),
    ...(["read", "cited", "known"] as const).map((grade) => {
      const other = ({ evidence }: { readonly evidence: string }) => evidence !== grade;
      return without("evidence", grade, {
        positions: other,
        preferences: other,
        issues: other,
        designs: other,
        linkages: other,
        shocks: other,
        treaties: other,
      });
    }),
    without("rows", "reported by another state", {
      positions: (row) => row.reported_by === null,
      preferences: (row) => row.reported_by === null,
    }),
    without(americanLeaveOuts.ofOthers.kind, americanLeaveOuts.ofOthers.what, {
      positions: (row) => !inAmericanRecordsOnly(row, archives),
      preferences: (row) => !inAmericanRecordsOnly(row, archives),
    }),
    without("rows", "rows of the middle of the talks", {
      positions: (row) => row.stage === "opening",
    }),
    without("rows", "issues that carry on another", {
      issueTypes: (row) => row.carries_on === null,
    }),
    without("contested", "episodes", { episodes: (row) => !row.contested }),
    without("contested", "actors", {
      positions: (row) => !row.name_contested,
      preferences: (row) => !row.name_contested,
    }),
    without("contested", "issue types", { issueTypes: (row) => !row.contested }),
    ...(["designFeatures", "organisations", "commitments", "institutions", "shocks"] as const).map(
      (table) =>
        without("contested", words(table), {
          [table]: (row: { readonly contested: boolean }) => !row.contested,
        }),
    ),
    without("contested", "capabilities", { capabilities: (row) => !row.contested }),
    {
      kind: "contested",
      what: "voices, which then make the state's offer",
      rows: {
        ...rows,
        voices: rows.voices.map((row) => row.contested ? { ...row, standing: "leading" } : row),
      },
      reading: "earliest",
    },
    { kind: "reading", what: "median of all opening rows", rows, reading: "median" },
    { kind: "reading", what: "military voices where there are any", rows, reading: "military" },
  ];
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

/** `designFeatures` as `design features`. */
function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function filtered(rows: EvidenceRows, keep: Keep): EvidenceRows {
  return {
    ...rows,
    ...Object.fromEntries(
      Object.entries(keep).map(([name, test]) => [
        name,
        (rows[name as keyof EvidenceRows] as readonly unknown[]).filter(
          test as (row: unknown) => boolean,
        ),
      ]),
    ),
  };
}

function sortedOnce(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
