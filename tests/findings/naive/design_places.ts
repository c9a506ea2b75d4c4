/**
 * How loose each design is among those of other organisations, and which organisations live, once
 * more.
 *
 * @module
 */
import { average, readTexts } from "./read_tables.ts";

/** Rows of a clean table as texts. */
export type Texts = (table: string) => readonly Readonly<Record<string, string>>[];

const read = new Map<string, ReturnType<Texts>>();

/** The committed clean tables, each read once. */
export const committed: Texts = (table) => {
  const rows = read.get(table) ?? readTexts(`data-clean/tables/${table}.csv`);
  read.set(table, rows);
  return rows;
};

const names = ["obligation", "delegation", "membership", "decision", "exit"];

/** Scores of a design on the five dimensions; NaN where nothing is coded. */
function scoresOf(texts: Texts, organisation: string, known: boolean): number[] {
  const dimension = new Map(
    texts("design_features").map((row) => [row["feature"], row["dimension"]]),
  );
  const own = texts("designs").filter((row) =>
    row["organisation"] === organisation && (known || row["evidence"] !== "known")
  );
  return names.map((name) =>
    average(
      own.filter((row) => dimension.get(row["feature"]) === name)
        .map((row) => Number(row["value"]) / 2),
    )
  );
}

function weighted(scores: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  scores.forEach((score, at) => {
    if (Number.isNaN(score)) return;
    sum += score * weights[at]!;
    total += weights[at]!;
  });
  return sum / total;
}

/** The design that stands for each organisation: the first or the last year on its treaty. */
function standing(texts: Texts, year: "first" | "last"): string[] {
  const chosen: Record<string, string> = {};
  const yearOf = (name: string) => Number(/\d{4}$/.exec(name)?.[0] ?? "0");
  for (const { organisation = "", treaty_id = "" } of texts("organisations")) {
    const key = treaty_id || `on none: ${organisation}`;
    const before = chosen[key];
    const later = before !== undefined && yearOf(organisation) > yearOf(before);
    if (before === undefined || later === (year === "last")) chosen[key] = organisation;
  }
  return Object.values(chosen);
}

/** A place from 0, the tightest, to 1, the loosest, over all fifteenths. */
export interface NaivePlace {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
  readonly others: readonly string[];
}

/** Places of the designs that stand for their organisations. */
export function placesOf(
  texts: Texts,
  year: "first" | "last",
  known = true,
): Readonly<Record<string, NaivePlace>> {
  const designs = standing(texts, year);
  const scores = designs.map((each) => scoresOf(texts, each, known));
  const found: number[][] = designs.map(() => []);
  for (let code = 0; code < 11 ** 4; code++) {
    // Four digits of 1 to 11, and what is left for the fifth.
    const digits = [1, 11, 121, 1331].map((step) => Math.floor(code / step) % 11 + 1);
    const rest = 15 - digits.reduce((sum, digit) => sum + digit, 0);
    if (rest < 1) continue;
    const overall = scores.map((of) => weighted(of, [...digits, rest]));
    for (let own = 0; own < designs.length; own++) {
      let tighter = 0;
      let others = 0;
      for (let other = 0; other < designs.length; other++) {
        if (other === own || Number.isNaN(overall[other]!)) continue;
        others++;
        if (Math.abs(overall[other]! - overall[own]!) < 1e-9) tighter += 0.5;
        else if (overall[other]! > overall[own]!) tighter++;
      }
      found[own]!.push(Number.isNaN(overall[own]!) ? NaN : tighter / others);
    }
  }
  return Object.fromEntries(designs.map((design, own) => {
    let [least, greatest] = [Infinity, -Infinity];
    for (const place of found[own]!) {
      least = Math.min(least, place);
      greatest = Math.max(greatest, place);
    }
    const others = designs.filter((_, at) =>
      at !== own && scores[at]!.some((score) => !Number.isNaN(score))
    );
    return [design, { mean: average(found[own]!), least, greatest, others }];
  }));
}

/** A design's overall score, and when its organisation ended; undefined while it lives. */
export interface NaiveFate {
  readonly tightness: number;
  readonly ended: string | undefined;
}

/** Tightness and end of each design whose treaty is a commitment. */
export function fatesOf(texts: Texts): Readonly<Record<string, NaiveFate>> {
  const fates: Record<string, NaiveFate> = {};
  for (const { organisation = "", treaty_id } of texts("organisations")) {
    const commitment = texts("commitments").find((row) =>
      row["treaty_id"] === treaty_id && /^[AB]$/.test(row["class"]!)
    );
    const treaty = texts("treaties").find((row) => row["treaty_id"] === treaty_id);
    if (!commitment || !treaty) continue;
    const ends = [commitment["organisation_ended"]!, treaty["ended"]!].filter((end) => end !== "")
      .sort();
    fates[organisation] = {
      tightness: weighted(scoresOf(texts, organisation, true), [1, 1, 1, 1, 1]),
      ended: ends[0],
    };
  }
  return fates;
}

/** Share of pairs of a living and a dead organisation in which the living one is tighter. */
export function livingTighter(
  texts: Texts,
  year: "first" | "last",
): { estimate: number; units: number } {
  const fates = fatesOf(texts);
  const own = standing(texts, year).flatMap((design) => fates[design] ?? []);
  const scores: number[] = [];
  for (const living of own) {
    if (living.ended !== undefined) continue;
    for (const dead of own) {
      if (dead.ended === undefined) continue;
      const lead = living.tightness - dead.tightness;
      scores.push(Math.abs(lead) < 1e-9 ? 0.5 : lead > 0 ? 1 : 0);
    }
  }
  return { estimate: average(scores), units: scores.length };
}
