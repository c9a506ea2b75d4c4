/**
 * What a damage is, and the kinds that there are.
 *
 * @module
 */
import type { Random } from "../../../base/inference/random.ts";
import type { OtherEntry } from "../../../clean/raw_folder.ts";
import type { Ground, GroundSheet } from "./ground.ts";

/** What becomes of a file: other bytes, or another thing in its place; else it is gone. */
export interface FileChange {
  /** Path from the project folder. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly other?: OtherEntry["kind"];
}

/** What becomes of one line of a sheet. */
export interface LineChange {
  readonly path: string;
  /** Number of the line, from 1. */
  readonly line: number;
  /** The line as it is then, without its end. */
  readonly text: string;
}

/** What becomes of a file or of one of its lines. */
export type Change = FileChange | LineChange;

/** One damage to one sheet. */
export interface Damage {
  /** The sheet that is damaged. */
  readonly file: string;
  /** Lines of it that may be named as wrong; any, where there are none. */
  readonly lines: readonly number[];
  /** Texts by which other rows may be told that this one is not there: what it was and what it is. */
  readonly words: readonly string[];
  /** What was done, for a person who looks at an example. */
  readonly shows: string;
  readonly changes: readonly Change[];
}

/**
 * What must come of a kind: it is `caught`; or `harmless`, for it leaves all clean tables as they
 * are where it is not told of; or `open`, for nothing in the sheets could tell it from sound data.
 */
export type Expectation =
  | { readonly expects: "caught" }
  | { readonly expects: "harmless" | "open"; readonly reason: string };

/** A kind of damage. */
export type Kind = Expectation & {
  /** Short name, a phrase. */
  readonly name: string;
  /** What it does, where the name does not say it. */
  readonly does: string;
  /** What it may stop the reading of, so that others are tried apart from it. */
  readonly level: "cell" | "file" | "folder";
  /** Damages a sheet; `undefined` where nothing in it fits. */
  readonly damage: (sheet: GroundSheet, random: Random, ground: Ground) => Damage | undefined;
};

/** The expectation of most kinds. */
export const caught: Expectation = { expects: "caught" };

/** The expectation of a kind that nothing could tell from sound data, and why. */
export function open(reason: string): Expectation {
  return { expects: "open", reason };
}

/** The expectation of a kind that changes nothing, and why. */
export function harmless(reason: string): Expectation {
  return { expects: "harmless", reason };
}
