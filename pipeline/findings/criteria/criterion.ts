/**
 * What a claim says and when it holds, apart from how it is measured: written down and kept before
 * the code that computes its estimate.
 *
 * @module
 */

/** The parts of the argument in its order, with what each is about. */
export const chapters = [
  { chapter: "premise", name: "Premise: who wanted which form" },
  { chapter: "1", name: "1 Unforced concession" },
  { chapter: "2", name: "2 A patchwork of concessions" },
  { chapter: "theory", name: "Theory: when weaker partners get their way" },
  { chapter: "3", name: "3 SEATO" },
  { chapter: "4", name: "4 Linkages that made bilateral ties last" },
  { chapter: "rivals", name: "Rival explanations" },
] as const;

/** Part of the argument that a claim belongs to. */
export type Chapter = typeof chapters[number]["chapter"];

/**
 * When a criterion was written down: before anybody saw any estimate of the project, or after an
 * exploratory look at the data.
 */
export type Fixed = "before any estimate" | "after a first look";

/**
 * What a claim speaks for, if it holds: the argument, the case against it, or a rival explanation.
 */
export type Bearing = "for" | "against" | "rival";

/** Marks that an estimate is held against. */
export interface Marks {
  /** Unit of the estimate. */
  readonly unit: "share" | "points" | "tau-b" | "difference of shares" | "place" | "ratio";
  /** The claim is supported where the estimate is at least this. */
  readonly supportedFrom: number;
  /** The claim is contradicted where the estimate is at most this. */
  readonly contradictedUpTo: number;
  /** Nothing can be told with fewer units than this. */
  readonly fewest: number;
}

/** When a claim holds. Intervals and p-values stand beside the verdict, never in it. */
export interface Criterion extends Marks {
  /** What is estimated, in words. */
  readonly estimate: string;
  /** What a unit of the estimate is: `issue`, `episode`. */
  readonly over: string;
  /** Why these marks. */
  readonly reason: string;
  /** When the marks were written down. */
  readonly fixed: Fixed;
}

/** A claim of the argument, of the case against it or of a rival. */
export interface StatedClaim {
  readonly id: string;
  readonly chapter: Chapter;
  /** The claim in one sentence, without a full stop. */
  readonly claim: string;
  /** The same for figures and tables: at most 45 letters, plain words, no full stop. */
  readonly short: string;
  readonly bearing: Bearing;
  readonly criterion: Criterion;
}
