/**
 * What the hub and the members of the region wanted on a binding issue, in its own talks or when the
 * question was first raised.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { turned } from "../../measures/bargaining/orientation.ts";
import type { BindingCase, OrientedCase } from "./binding_cases.ts";
import type { CodedEvidence, Evidence } from "./evidence.ts";

/** Where an opening stands. */
export interface Voice {
  readonly state: string;
  /** The issue that it was said on. */
  readonly on: OrientedCase;
  /** Place among the openings of that issue. */
  readonly at: number;
}

/**
 * Which openings count for an issue: those of its own talks; or, carried back, for each state the
 * oldest on the line of the question, where it has one.
 */
export const openingsOf = ["own talks", "carried back"] as const;

/** One of {@linkcode openingsOf}. */
export type OpeningsOf = typeof openingsOf[number];

/** Who is held against whom on an issue. */
export interface VoicesOnIssue {
  readonly hub: Voice | undefined;
  /** Members of the region, each once. */
  readonly members: readonly Voice[];
  /** Members from elsewhere, each once. */
  readonly others: readonly Voice[];
}

/** The voices on a binding issue under a reading. */
export function voicesOn(
  { bargaining }: Evidence,
  reading: StandingReading,
  { line }: BindingCase,
  which: OpeningsOf,
): VoicesOnIssue {
  const { issues } = bargaining[reading];
  const heard = (of: OrientedCase, places: readonly number[]) =>
    places.map((at): Voice => ({ state: issues[of.issue]!.openings[at]!.state, on: of, at }));
  const counted = which === "own talks" ? line.slice(0, 1) : line.toReversed();
  const of = (placesOf: (issue: number, regional: readonly number[]) => readonly number[]) => {
    const voices = counted.flatMap((of) => heard(of, placesOf(of.issue, of.regional[reading])));
    // The first is the oldest.
    const first = new Map<string, Voice>();
    for (const voice of voices) if (!first.has(voice.state)) first.set(voice.state, voice);
    return [...first.values()];
  };
  const [hub] = of((issue) => issues[issue]!.usAt === -1 ? [] : [issues[issue]!.usAt]);
  return {
    hub,
    members: of((_, regional) => regional),
    others: of((issue, regional) => issues[issue]!.alliesAt.filter((at) => !regional.includes(at))),
  };
}

/** Numbers of the cells that an opening rests on. */
export function cellsOfVoice(
  { bargaining }: Evidence,
  reading: StandingReading,
  { on, at }: Voice,
): readonly number[] {
  return bargaining[reading].issues[on.issue]!.openings[at]!.positions;
}

/** An opening under a coding, from 0, the loosest, to 100, the most binding; NaN of none. */
export function opened(
  coded: CodedEvidence,
  reading: StandingReading,
  voice: Voice | undefined,
): number {
  if (voice === undefined) return NaN;
  const { on, at } = voice;
  return turned(coded.issues[reading][on.issue]!.openings[at]!, on.orientation);
}
