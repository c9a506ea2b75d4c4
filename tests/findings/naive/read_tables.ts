/**
 * The clean tables as plain objects, read without anything of the pipeline but the CSV reader.
 *
 * @module
 */
import { parse } from "@std/csv";

/** A row of `positions`. */
export interface Position {
  readonly episode: string;
  readonly issue: string;
  readonly states: readonly string[];
  readonly voice: string;
  readonly date: string;
  readonly stage: string;
  readonly position: number;
  /** `undefined` where the coder gave none. */
  readonly salience: number | undefined;
}

/** A row of `preferences`. */
export interface Preference {
  readonly episode: string;
  readonly states: readonly string[];
  readonly voice: string;
  readonly date: string;
  readonly form: string;
  readonly intensity: number;
  readonly evidence: string;
}

/** A row of `issues` with its type. */
export interface Issue {
  readonly episode: string;
  readonly issue: string;
  readonly type: string;
  /** What a higher position means. */
  readonly orientation: string;
  readonly outcome: number;
  readonly reference: number;
}

/** A row of `episodes`. */
export interface Episode {
  readonly episode: string;
  readonly family: string;
  readonly year: number;
  readonly opens: string;
  readonly closes: string;
  readonly allies: readonly string[];
  readonly resulting: string;
  readonly ballotsWith: string;
}

/** A row of `capabilities`. */
export interface Capability {
  readonly state: string;
  readonly from: number;
  readonly to: number;
  readonly capability: number;
}

/** All that the estimates rest on. */
export interface Tables {
  readonly positions: readonly Position[];
  readonly preferences: readonly Preference[];
  readonly issues: readonly Issue[];
  readonly episodes: readonly Episode[];
  readonly capabilities: readonly Capability[];
  /** Episodes with an ally marked as rash. */
  readonly rash: readonly string[];
  /** Voices that make a state's offer. */
  readonly leading: readonly string[];
}

/** Rows of a CSV file as texts by column. */
export function readTexts(path: string): Record<string, string>[] {
  return parse(Deno.readTextFileSync(path), { skipFirstRow: true });
}

/** Reads the tables of `data-clean/tables`. */
export function readTables(): Tables {
  const table = (name: string) => readTexts(`data-clean/tables/${name}.csv`);
  const list = (text: string) => text === "" ? [] : text.split(";");
  const types = table("issue_types");
  const closes = new Map(table("episodes").map((row) => [row["episode"], row["closes"]!]));
  return {
    // What was written after the talks closed is no opening.
    positions: table("positions").filter((row) =>
      firstDay(row["date"]!, "0000") <= lastDay(closes.get(row["episode"])!)
    ).map((row) => ({
      episode: row["episode"]!,
      issue: row["issue"]!,
      states: list(row["states"]!),
      voice: row["voice"]!,
      date: row["date"]!,
      stage: row["stage"]!,
      position: Number(row["position"]),
      salience: row["salience"] === "" ? undefined : Number(row["salience"]),
    })),
    preferences: table("preferences").map((row) => ({
      episode: row["episode"]!,
      states: list(row["states"]!),
      voice: row["voice"]!,
      date: row["date"]!,
      form: row["form"]!,
      intensity: Number(row["intensity"]),
      evidence: row["evidence"]!,
    })),
    issues: table("issues").map((row) => {
      const judged = types.find((type) =>
        type["episode"] === row["episode"] && type["issue"] === row["issue"]
      )!;
      return {
        episode: row["episode"]!,
        issue: row["issue"]!,
        type: judged["type"]!,
        orientation: judged["orientation"]!,
        outcome: Number(row["outcome"]),
        reference: Number(row["reference_point"]),
      };
    }),
    episodes: table("episodes").map((row) => ({
      episode: row["episode"]!,
      family: row["family"]!,
      year: Number(row["opens"]!.slice(0, 4)),
      opens: row["opens"]!,
      closes: row["closes"]!,
      allies: list(row["ally_states"]!),
      resulting: row["resulting_form"]!,
      ballotsWith: row["ballots_with"]!,
    })),
    capabilities: table("capabilities").map((row) => ({
      state: row["state"]!,
      from: Number(row["from"]),
      to: Number(row["to"]),
      capability: Number(row["capability"]),
    })),
    rash: table("rivals").filter((row) => row["rash"] === "yes").map((row) => row["episode"]!),
    leading: table("voices").filter((row) => row["standing"] === "leading")
      .map((row) => row["voice"]!),
  };
}

/** The first day that a date allows; `otherwise` where that is open, unknown or not given. */
export function firstDay(date: string, otherwise: string): string {
  if (date === "" || date.startsWith("..") || date.startsWith("X")) return otherwise;
  const [start = ""] = date.split("/");
  return start + "-01-01".slice(start.length - 4);
}

/** The last day that a date allows, as a text to compare days with: no month has a day 99. */
export function lastDay(date: string): string {
  const end = date.split("/").at(-1)!;
  return end + "-99-99".slice(end.length - 4);
}

/** The capability of a state in a year; NaN where no row holds it. */
export function capabilityIn(tables: Tables, state: string, year: number): number {
  for (const row of tables.capabilities) {
    if (row.state === state && row.from <= year && year <= row.to) return row.capability;
  }
  return NaN;
}

/** The middle of sorted values, or between the middle two; NaN of none. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  if (sorted.length % 2 === 1) return sorted[(sorted.length - 1) / 2]!;
  return (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
}

/** The sum over the number. */
export function average(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
