/**
 * Who wanted a binding pact and who a loose one: openings on the issues of a treaty and its
 * organisation, all turned so that 0 is the loosest and 100 the most binding end.
 *
 * @module
 */
import type { CodedIssue } from "../bargaining/coded_issues.ts";
import type { Bargaining, IssueCase } from "../bargaining/issue_cases.ts";
import type { Standing } from "../bargaining/openings.ts";
import { isOriented, type LooseOrBinding, turned } from "../bargaining/orientation.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** What a line is about: how binding a pact is to be, or how many states it takes in. */
export type LineKind = "binding" | "breadth";

/** An issue whose line runs between loose and binding, or between few and many states. */
export interface OrientedIssue {
  /** Its place among the issues. */
  readonly at: number;
  readonly orientation: LooseOrBinding;
}

/** Who speaks: the hub's leading voice or its soldiers, or allies by their part of the world. */
export type SpeakerGroup = "us" | "us-military" | "asia-pacific" | "north-atlantic" | "other";

/** What sorts speakers into groups. */
export interface SpeakerFinders {
  /** Part of the world that a state lies in. */
  readonly regionOf: (state: string) => SpeakerGroup;
  readonly standingOf: (voice: string) => Standing;
}

/** An issue's values on the line from loosest (0) to most binding (100). */
export interface OrientedValues {
  /** In the order of the issue's openings. */
  readonly openings: readonly number[];
  readonly outcome: number;
  readonly reference: number;
}

/** The issues whose line is of a kind, in their order; other lines are left out. */
export function orientedIssues({ issues }: Bargaining, kind: LineKind): OrientedIssue[] {
  return issues.flatMap(({ orientation }, at): OrientedIssue[] => {
    if (!isOriented(orientation)) return [];
    return (orientation === "multilateral") === (kind === "breadth") ? [{ at, orientation }] : [];
  });
}

/**
 * The issues of a family whose line runs between loose and binding, in their order. Without a family
 * there are none.
 */
export function bindingIssues(
  bargaining: Bargaining,
  family: string | undefined,
): OrientedIssue[] {
  return orientedIssues(bargaining, "binding")
    .filter(({ at }) => bargaining.issues[at]!.family === family);
}

/** An issue's openings, outcome and reference point under a coding, turned. */
export function orientedValues(values: CodedIssue, orientation: LooseOrBinding): OrientedValues {
  return {
    openings: Array.from(values.openings, (opening) => turned(opening, orientation)),
    outcome: turned(values.outcome, orientation),
    reference: turned(values.reference, orientation),
  };
}

/** Finders made of the clean tables; a state that no row places is of the group `other`. */
export function regionFinder(states: CleanRows["states"]): (state: string) => SpeakerGroup {
  const regions = new Map(states.map(({ state, region }) => [state, region]));
  return (state) => regions.get(state) ?? "other";
}

/**
 * Places among an issue's openings of those who speak for a group; none where nobody does. Who
 * speaks does not hang on the coding, so that this is found once for many codings.
 *
 * @param issue for soldiers (`us-military`) the issue under the reading `military`: where no
 * soldier spoke, that reading falls back to the leading voice, which is none of theirs
 */
export function placesOf(
  issue: IssueCase,
  group: SpeakerGroup,
  { regionOf, standingOf }: SpeakerFinders,
): readonly number[] {
  const { openings, usAt, alliesAt } = issue;
  if (group === "us") return usAt === -1 ? [] : [usAt];
  if (group === "us-military") {
    const bySoldiers = openings[usAt]?.rows.some(({ voice }) => standingOf(voice) === "military");
    return bySoldiers ? [usAt] : [];
  }
  return alliesAt.filter((place) => regionOf(openings[place]!.state) === group);
}

/**
 * Median opening of the speakers at some places under a coding, turned; NaN of none.
 *
 * @param places from {@linkcode placesOf}
 */
export function medianOpening(
  places: readonly number[],
  { openings }: CodedIssue,
  orientation: LooseOrBinding,
): number {
  return turned(medianOfFew(openings, places), orientation);
}
