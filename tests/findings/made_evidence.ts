/**
 * Clean rows made for a test, as short as it needs them, and the real ones.
 *
 * @module
 */
import type { Criterion, Test } from "../../pipeline/findings/claim.ts";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence.ts";
import { findingReads } from "../../pipeline/findings/findings.ts";
import type { LeaveOutRows } from "../../pipeline/findings/leave_outs.ts";
import { type MeasuredClaim, measuredClaims } from "../../pipeline/findings/measured_claim.ts";
import {
  type CleanRows,
  type CleanTableName,
  readCleanRows,
} from "../../pipeline/tables/clean_rows.ts";

type RowOf<Name extends CleanTableName> = CleanRows[Name][number];

/** An issue as a test describes it; what is not given does not matter to it. */
export interface MadeIssue {
  readonly outcome: number;
  readonly reference?: number;
  /**
   * Opening of each state, or of several that speak as one, such as `AUS+NZL`; several rows of one
   * state are read by their median.
   */
  readonly openings: Readonly<Record<string, number | readonly number[]>>;
  /** Salience of each state; of several rows all have it. */
  readonly salience?: Readonly<Record<string, number>>;
  /** Episode; `E` without it. */
  readonly episode?: string;
  /** Family of the episode; the first issue of an episode decides. */
  readonly family?: string;
  readonly type?: RowOf<"issueTypes">["type"];
  /** States among the openings that are neither the hub nor its allies. */
  readonly others?: readonly string[];
  readonly evidence?: RowOf<"issues">["evidence"];
  /** Confidence of the row of each state; A without it. */
  readonly confidence?: Readonly<Record<string, RowOf<"positions">["confidence"]>>;
}

/** A row of episodes. */
export function episodeRow(
  episode: string,
  more: Partial<RowOf<"episodes">> = {},
): RowOf<"episodes"> {
  return {
    row_id: episode,
    case: "",
    episode,
    case_folder: "made",
    family: `family of ${episode}`,
    opens: "1951-01-01",
    closes: "1951-12-31",
    ally_states: null,
    other_states: null,
    status_quo_form: "none",
    resulting_form: null,
    ballots_with: null,
    source: "s",
    evidence: "read",
    contested: false,
    reason: "made",
    note: null,
    ...more,
  };
}

/** A row of issues. */
export function issueRow(
  episode: string,
  issue: string,
  more: Partial<RowOf<"issues">> = {},
): RowOf<"issues"> {
  return {
    row_id: `${episode}/${issue}`,
    case: "made",
    episode,
    issue,
    question: "?",
    scale_0: "least",
    scale_100: "most",
    outcome: 50,
    outcome_label: "made",
    reference_point: 0,
    source: "s",
    source_url: null,
    evidence: "read",
    note: null,
    ...more,
  };
}

/** A row of issue types. */
export function issueTypeRow(
  episode: string,
  issue: string,
  more: Partial<RowOf<"issueTypes">> = {},
): RowOf<"issueTypes"> {
  return {
    row_id: `${episode}/${issue}`,
    case: "",
    episode,
    issue,
    type: "scope",
    orientation: "more-binding",
    carries_on: null,
    contested: false,
    reason: "made",
    ...more,
  };
}

/** A row of positions: the opening of some states, in the voice of their foreign ministry. */
export function positionRow(
  episode: string,
  issue: string,
  states: readonly string[],
  position: number,
  more: Partial<RowOf<"positions">> = {},
): RowOf<"positions"> {
  return {
    row_id: `${episode}/${issue}/${states.join("+")}/${more.stage ?? "opening"}`,
    case: "made",
    episode,
    issue,
    actor_as_written: states.join(" and "),
    states,
    voice: "foreign-ministry",
    reported_by: null,
    name_contested: false,
    date: "1951-02-01",
    stage: "opening",
    position,
    position_label: "made",
    salience: null,
    source: "s",
    source_url: null,
    evidence: "read",
    confidence: "A",
    note: null,
    ...more,
  };
}

/** A row of preferences. */
export function preferenceRow(
  episode: string,
  states: readonly string[],
  form: RowOf<"preferences">["form"],
  intensity: number,
  more: Partial<RowOf<"preferences">> = {},
): RowOf<"preferences"> {
  return {
    row_id: `${episode}/${states.join("+")}/${form}`,
    case: "made",
    episode,
    actor_as_written: states.join(" and "),
    states,
    voice: "foreign-ministry",
    reported_by: null,
    name_contested: false,
    date: "1951-02-01",
    form,
    rank: 1,
    intensity,
    source: "s",
    source_url: null,
    evidence: "read",
    confidence: "A",
    note: null,
    ...more,
  };
}

/** A row of sources. */
export function sourceRow(source: string, archives: readonly string[] | null): RowOf<"sources"> {
  return {
    row_id: source,
    case: "made",
    source,
    kind: "primary-archive",
    archive_countries: archives,
    full_citation: source,
    url: null,
  };
}

/** A row of capabilities from 1945 to 2025. */
export function capabilityRow(
  state: string,
  capability: number,
  more: Partial<RowOf<"capabilities">> = {},
): RowOf<"capabilities"> {
  return {
    row_id: `${state}/1945`,
    case: "",
    state,
    from: 1945,
    to: 2025,
    capability,
    measured_in: null,
    source: "made",
    contested: false,
    reason: "made",
    ...more,
  };
}

const standings = {
  "head-of-government": "leading",
  "foreign-ministry": "leading",
  "defence": "military",
  "legislature": "neither",
  "opposition": "neither",
  "other": "neither",
} as const satisfies Record<RowOf<"voices">["voice"], RowOf<"voices">["standing"]>;

/** The rows of voices, as the package has them. */
export function voiceRows(): RowOf<"voices">[] {
  return Object.entries(standings).map(([voice, standing]) => ({
    row_id: voice,
    case: "",
    voice: voice as keyof typeof standings,
    standing,
    contested: false,
    reason: "made",
  }));
}

/** A row of organisations. */
export function organisationRow(
  organisation: string,
  kind: RowOf<"organisations">["kind"],
  more: Partial<RowOf<"organisations">> = {},
): RowOf<"organisations"> {
  return {
    row_id: organisation,
    case: "",
    organisation,
    kind,
    contested: false,
    reason: "made",
    ...more,
  };
}

/** A row of design features. */
export function designFeatureRow(
  feature: string,
  dimension: RowOf<"designFeatures">["dimension"],
  more: Partial<RowOf<"designFeatures">> = {},
): RowOf<"designFeatures"> {
  return {
    row_id: feature,
    case: "",
    feature,
    dimension,
    contested: false,
    reason: "made",
    ...more,
  };
}

/** A row of designs. */
export function designRow(
  organisation: string,
  feature: string,
  value: number,
  more: Partial<RowOf<"designs">> = {},
): RowOf<"designs"> {
  return {
    row_id: `${organisation}/${feature}`,
    case: "made",
    organisation,
    feature,
    value,
    article_or_paper: null,
    source: "s",
    source_url: null,
    evidence: "read",
    note: null,
    ...more,
  };
}

/** A row of linkages, in force from 1950 on unless told otherwise. */
export function linkageRow(
  id: string,
  ally: string,
  more: Partial<RowOf<"linkages">> = {},
): RowOf<"linkages"> {
  return {
    row_id: id,
    case: "made",
    linkage_id: id,
    ally_as_written: ally,
    allies: [ally],
    name: `Name of ${id}`,
    domain: "planning",
    established: "1950",
    ended: null,
    end_reason: null,
    initiator: "us",
    parties: null,
    form: "bilateral",
    instrument: null,
    depth: 1,
    source: "s",
    source_url: null,
    evidence: "read",
    confidence: "A",
    note: null,
    ...more,
  };
}

/** A row that says to which institution a linkage belongs. */
export function institutionRow(
  linkage: string,
  institution: string,
  more: Partial<RowOf<"institutions">> = {},
): RowOf<"institutions"> {
  return {
    row_id: linkage,
    case: "",
    linkage_id: linkage,
    institution,
    contested: false,
    reason: "made",
    ...more,
  };
}

/** A row of shocks. */
export function shockRow(
  shock: string,
  ally: string,
  followed: RowOf<"shocks">["followed"],
  more: Partial<RowOf<"shocks">> = {},
): RowOf<"shocks"> {
  return {
    row_id: `${shock}/${ally}`,
    case: "",
    shock,
    event_id: "made",
    ally,
    date: "1960-06",
    rule: "made",
    followed,
    followed_by: "made",
    source: "s",
    evidence: "read",
    contested: false,
    reason: "made",
    ...more,
  };
}

/** A row of states. */
export function stateRow(
  state: string,
  region: RowOf<"states">["region"] = "asia-pacific",
): RowOf<"states"> {
  return {
    row_id: state,
    case: "",
    state,
    name: state,
    iso3: null,
    cow_code: null,
    region,
    from: 1945,
    to: null,
    reason: "made",
  };
}

/** A row of treaties: a tie of two in force from 1950 on unless told otherwise. */
export function treatyRow(
  id: string,
  more: Partial<RowOf<"treaties">> = {},
): RowOf<"treaties"> {
  return {
    row_id: id,
    case: "made",
    treaty_id: id,
    name: `Name of ${id}`,
    form: "bilateral",
    signed: null,
    signed_place: null,
    in_force: "1950-01-01",
    ended: null,
    end_mode: "in force",
    parties: ["JPN", "USA"],
    defense_article: null,
    defense_wording: "none",
    consult_article: null,
    scope: null,
    duration: null,
    notice_months: null,
    basing: "none",
    organ: "none",
    citation: null,
    source: "s",
    source_url: null,
    evidence: "read",
    note: null,
    ...more,
  };
}

/** A row of commitments: of class A in the Asia-Pacific unless told otherwise. */
export function commitmentRow(
  treaty: string,
  more: Partial<RowOf<"commitments">> = {},
): RowOf<"commitments"> {
  return {
    row_id: treaty,
    case: "",
    treaty_id: treaty,
    class: "A",
    same_as: null,
    parent: null,
    successor: null,
    region: "asia-pacific",
    organisation: null,
    organisation_ended: null,
    counted_parties: null,
    contested: false,
    reason: "made",
    ...more,
  };
}

/** Rows of no evidence at all, voices apart. */
export function noRows(): LeaveOutRows {
  return {
    designs: [],
    designFeatures: [],
    organisations: [],
    linkages: [],
    institutions: [],
    shocks: [],
    states: [],
    treaties: [],
    treatyParties: [],
    commitments: [],
    issues: [],
    positions: [],
    preferences: [],
    sources: [sourceRow("s", null)],
    episodes: [],
    issueTypes: [],
    voices: voiceRows(),
    capabilities: [],
  };
}

/**
 * Rows of some issues, which are called 0, 1, and so on. Every state has the capability 0.1 but the
 * United States, which has 0.4.
 */
export function rowsOf(made: readonly MadeIssue[]): LeaveOutRows {
  const episodes = [...Map.groupBy(made, ({ episode = "E" }) => episode)].map(([episode, of]) => {
    const others = new Set(of.flatMap(({ others = [] }) => others));
    const states = statesOf(of);
    return episodeRow(episode, {
      family: of[0]!.family ?? `family of ${episode}`,
      ally_states: [...states].filter((state) => state !== "USA" && !others.has(state)).sort(),
      other_states: [...others],
    });
  });
  return {
    ...noRows(),
    episodes,
    issues: made.map(({ episode = "E", outcome, reference = 0, evidence = "read" }, at) =>
      issueRow(episode, `${at}`, { outcome, reference_point: reference, evidence })
    ),
    issueTypes: made.map(({ episode = "E", type = "scope" }, at) =>
      issueTypeRow(episode, `${at}`, { type })
    ),
    positions: made.flatMap(({ episode = "E", openings, salience = {}, confidence = {} }, at) =>
      Object.entries(openings).flatMap(([state, values]) =>
        [values].flat().map((value, each) =>
          positionRow(episode, `${at}`, state.split("+"), value, {
            row_id: `${episode}/${at}/${state}/opening-${each}`,
            salience: salience[state] ?? null,
            confidence: confidence[state] ?? "A",
          })
        )
      )
    ),
    capabilities: [...statesOf(made)].map((state) =>
      capabilityRow(state, state === "USA" ? 0.4 : 0.1)
    ),
  };
}

function statesOf(made: readonly MadeIssue[]): Set<string> {
  return new Set(
    made.flatMap(({ openings }) => Object.keys(openings).flatMap((name) => name.split("+"))),
  );
}

/** Marks that a test sets. */
export function criterionOf(
  supportedFrom: number,
  notSupportedUpTo: number,
  fewest: number,
): Criterion {
  return {
    estimate: "made",
    unit: "share",
    over: "issue",
    supportedFrom,
    notSupportedUpTo,
    fewest,
    reason: "made",
  };
}

/** Evidence with a claim of one test that is measured on it. */
export interface Measured {
  readonly evidence: Evidence;
  readonly coded: CodedEvidence;
  readonly measured: MeasuredClaim;
}

/** Measures a claim of one test on some rows. */
export function measuredOn(
  rows: EvidenceRows,
  criterion: Criterion,
  statistic: Test["statistic"],
): Measured {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const claim = {
    id: "made",
    chapter: "1",
    claim: "Made",
    bearing: "for",
    tests: [{ name: "", criterion, statistic }],
  } as const;
  return { evidence, coded, measured: measuredClaims([claim], evidence, coded)[0]! };
}

/** The clean tables of the package. */
export function realRows(): LeaveOutRows {
  return readCleanRows(
    findingReads,
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  );
}
